#pragma once

#include <cstdint>
#include <span>

namespace regioscan::scene {

/// How far a character moves the pen, in thousandths of the font size.
struct Advance {
  char32_t character;
  std::uint16_t width;
};

// Sorted by character; written at build time by font_advances.py from the fonts themselves.
[[nodiscard]] std::span<const Advance> inter_regular_advances();
[[nodiscard]] std::span<const Advance> inter_bold_advances();
[[nodiscard]] std::span<const Advance> deja_vu_regular_advances();
[[nodiscard]] std::span<const Advance> deja_vu_bold_advances();

}  // namespace regioscan::scene
