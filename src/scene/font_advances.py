"""Writes the advance widths of fonts as a C++ table: python3 font_advances.py OUT.cpp NAME=FONT.otf ...

Widths are thousandths of the font size, for the characters in which European names are written."""
import sys
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x370, 0x3FF), (0x400, 0x45F), (0x1E00, 0x1EFF),
          (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0xFFFD, 0xFFFD)]


def advances(path):
    font = TTFont(path)
    names, widths, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    for first, last in RANGES:
        for code in range(first, last + 1):
            if code in names:
                yield code, round(widths[names[code]][0] * 1000 / em)


def main(out, fonts):
    with open(out, "w", encoding="utf-8") as file:
        file.write('#include "scene/advances.hpp"\n\nnamespace regioscan::scene {\nnamespace {\n')
        for name, path in fonts:
            rows = list(advances(path))
            file.write(f"\nconstexpr Advance k{name}[{len(rows)}] = {{\n")
            file.writelines(f"    {{{code}, {width}}},\n" for code, width in rows)
            file.write("};\n")
        file.write("\n}  // namespace\n")
        for name, _ in fonts:
            function = "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_") + "_advances"
            file.write(f"\nstd::span<const Advance> {function}() {{ return k{name}; }}\n")
        file.write("\n}  // namespace regioscan::scene\n")


if __name__ == "__main__":
    main(sys.argv[1], [argument.split("=", 1) for argument in sys.argv[2:]])
