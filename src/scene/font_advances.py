"""Writes the widths of characters of four fonts, and the kerning of their pairs, as C++ tables for scene/ruler.

Usage: font_advances.py OUTPUT.cpp INTER_DIR DEJAVU_DIR
The same fonts give the same bytes. Widths are ten-thousandths of the size (1 em = 10000).
"""

import sys
import unicodedata

from fontTools.ttLib import TTFont

# Latin with Latin-1, Extended A and B, spacing modifiers, Greek, Cyrillic, Extended Additional, punctuation,
# superscripts, currency, letterlike, fractions, arrows, a few mathematical signs and the replacement character.
RANGES = [
    (0x0020, 0x02FF), (0x0370, 0x052F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
]
# Pairs are kept for what names are mostly made of; "Tw" or "P," move by up to a tenth of the size.
KERNED = [*range(0x0020, 0x007F), *range(0x00A1, 0x0100), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026]
LAST_CHARACTER = 0x10FFFF


def of_ten_thousand(units, per_em):
    return (units * 10000 + per_em // 2) // per_em


def advances(path):
    font = TTFont(path)
    per_em = font["head"].unitsPerEm
    names, widths = font.getBestCmap(), font["hmtx"]
    wanted = (c for first, last in RANGES for c in range(first, last + 1) if c in names)
    return [(c, of_ten_thousand(widths[names[c]][0], per_em)) for c in wanted]


def latin_kerning(font):
    """The subtables of pair adjustment that Latin text goes through, a list per lookup."""
    positions = font["GPOS"].table
    latin = next(s.Script for s in positions.ScriptList.ScriptRecord if s.ScriptTag == "latn")
    features = [positions.FeatureList.FeatureRecord[i] for i in latin.DefaultLangSys.FeatureIndex]
    lookups = sorted({i for f in features if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    return [positions.LookupList.Lookup[i].SubTable for i in lookups]


def shift(subtables, left, right):
    """What one lookup adds between two glyphs: the first subtable that knows the pair decides (OpenType, GPOS type 2)."""
    for table in subtables:
        if left not in table.Coverage.glyphs:
            continue
        if table.Format == 1:
            pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
            value = next((pair.Value1 for pair in pairs if pair.SecondGlyph == right), None)
            if value is None:
                continue
        else:
            classes = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)].Class2Record
            value = classes[table.ClassDef2.classDefs.get(right, 0)].Value1
        return getattr(value, "XAdvance", 0) or 0
    return 0


def kerns(path):
    font = TTFont(path)
    per_em, names, lookups = font["head"].unitsPerEm, font.getBestCmap(), latin_kerning(font)
    found = []
    for left in KERNED:
        for right in KERNED:
            units = sum(shift(subtables, names[left], names[right]) for subtables in lookups)
            if units != 0:
                found.append((left << 16 | right, of_ten_thousand(units, per_em)))
    return found


def runs(belongs):
    """Runs of characters that belong, as (first, last)."""
    found, first = [], None
    for character in range(LAST_CHARACTER + 2):
        inside = character <= LAST_CHARACTER and belongs(chr(character))
        if inside and first is None:
            first = character
        if not inside and first is not None:
            found.append((first, character - 1))
            first = None
    return found


def takes_no_width(character):
    return unicodedata.category(character) in ("Mn", "Me", "Cf") and character != "\u00ad"


def table(name, kind, rows):
    cells = "".join(f"    {{{a}, {b}}},\n" for a, b in rows)
    return f"constexpr {kind} k{name}[] = {{\n{cells}}};\n"


def main():
    output, inter, dejavu = sys.argv[1:]
    fonts = {
        "InterRegular": f"{inter}/Inter-Regular.otf",
        "InterBold": f"{inter}/Inter-Bold.otf",
        "DejavuRegular": f"{dejavu}/DejaVuSans.ttf",
        "DejavuBold": f"{dejavu}/DejaVuSans-Bold.ttf",
    }
    text = '#include "scene/advances.hpp"\n\nnamespace regioscan::scene {\nnamespace {\n\n'
    for name, path in fonts.items():
        text += table(name, "Advance", advances(path))
        text += table(f"{name}Pairs", "Kern", kerns(path))
    text += table("NoWidth", "CharacterRun", runs(takes_no_width))
    text += """
}  // namespace

std::span<const Advance> advances(Face face, Weight weight) {
  if (face == Face::inter) return weight == Weight::regular ? std::span<const Advance>(kInterRegular) : kInterBold;
  return weight == Weight::regular ? std::span<const Advance>(kDejavuRegular) : kDejavuBold;
}

std::span<const Kern> kerns(Face face, Weight weight) {
  if (face == Face::inter) return weight == Weight::regular ? std::span<const Kern>(kInterRegularPairs) : kInterBoldPairs;
  return weight == Weight::regular ? std::span<const Kern>(kDejavuRegularPairs) : kDejavuBoldPairs;
}

std::span<const CharacterRun> characters_without_width() { return kNoWidth; }

}  // namespace regioscan::scene
"""
    with open(output, "w", encoding="utf-8") as file:
        file.write(text)


main()
