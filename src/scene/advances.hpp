#pragma once

#include <cstdint>
#include <span>

#include "scene/ruler.hpp"

namespace regioscan::scene {

// Tables made at build time by font_advances.py from the fonts of the system.

/// How far one character moves the pen, in ten-thousandths of the text size.
struct Advance {
  char32_t character;
  std::uint16_t em_10000;
};

/// How much further apart (closer: negative) two characters stand, in ten-thousandths of the text size.
struct Kern {
  std::uint32_t pair;  ///< the left character · 65536 + the right one
  std::int16_t em_10000;
};

/// Characters first … last.
struct CharacterRun {
  char32_t first;
  char32_t last;
};

/// The widths of one font, sorted by character: Latin, Greek, Cyrillic, punctuation, currency, arrows.
[[nodiscard]] std::span<const Advance> advances(Face face, Weight weight);

/// The kerning of one font, sorted by pair: Latin-1, dashes and quotation marks. A pair that is absent stays as it is.
[[nodiscard]] std::span<const Kern> kerns(Face face, Weight weight);

/// Combining marks and format characters (Unicode categories Mn, Me, Cf), sorted.
[[nodiscard]] std::span<const CharacterRun> characters_without_width();

}  // namespace regioscan::scene
