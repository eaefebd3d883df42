#pragma once

#include <vector>

#include "layout/frame.hpp"

namespace regioscan::layout {

/// Moves bodies apart until no two are nearer than `gap_pt` and all lie inside the frame, as little as it can: they
/// push each other away, and what still collides then goes to the nearest free place. Bodies that fill more than about
/// half of the frame may stay in collision. The order of the bodies matters and is part of the input.
[[nodiscard]] std::vector<Point> spread(std::vector<Point> places, const std::vector<Body>& bodies, const Frame& frame,
                                        double gap_pt);

}  // namespace regioscan::layout
