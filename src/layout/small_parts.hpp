#pragma once

#include <cstdint>
#include <vector>

#include "layout/frame.hpp"

namespace regioscan::layout {

/// Parts of up to this many nodes do not need a layout: each is set as a small polygon.
inline constexpr std::size_t kSmallPart = 4;

/// Small parts set side by side in rows, each row centred, from the top of a strip of the given width down.
struct Shelves {
  std::vector<std::vector<Point>> places;  ///< per part, per node of it; x from 0, y from 0
  double height_pt = 0;
};

/// `diameters` per part and node, at most kSmallPart nodes a part. No parts: no height.
[[nodiscard]] Shelves shelves(const std::vector<std::vector<double>>& diameters, double width_pt, double gap_pt);

}  // namespace regioscan::layout
