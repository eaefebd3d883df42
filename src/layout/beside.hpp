#pragma once

#include <optional>
#include <vector>

#include "layout/frame.hpp"

namespace regioscan::layout {

/// The place nearest to `start` (on a spiral in steps of half the body's radius) where body `node` lies inside the
/// frame and at least `gap_pt` from every body that has a place; `start`, moved inside, if the frame is full. Cost
/// O(steps · bodies).
[[nodiscard]] Point nearest_free(const Point& start, std::size_t node, const std::vector<std::optional<Point>>& places,
                                 const std::vector<Body>& bodies, const Frame& frame, double gap_pt);

}  // namespace regioscan::layout
