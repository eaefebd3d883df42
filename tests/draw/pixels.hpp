#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace regioscan::draw {

/// A PNG as numbers: 0xRRGGBB, row by row.
struct Pixels {
  int width = 0, height = 0;
  std::vector<std::uint32_t> colours;

  [[nodiscard]] std::uint32_t at(int x, int y) const {
    return colours[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
  }
};

/// Throws std::runtime_error if Cairo cannot read the bytes.
[[nodiscard]] Pixels pixels(const std::string& png_bytes);

/// The first and one past the last column and row that are not white; all 0 if every pixel is.
struct Ink {
  int left = 0, top = 0, right = 0, bottom = 0;
};
[[nodiscard]] Ink ink(const Pixels& picture);

}  // namespace regioscan::draw
