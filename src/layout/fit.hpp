#pragma once

#include <vector>

#include "layout/frame.hpp"
#include "layout/turn.hpp"

namespace regioscan::layout {

/// Places of any scale brought into a frame: turned so that their longest extent runs along the longer side, scaled,
/// stretched by at most a half more in one direction than in the other, and evened out: a crowd gets part of the room
/// that outliers would take. Order along both axes is kept. A few nodes do not fill a large frame: they are kept
/// together in its middle. Bodies may collide afterwards; `spread` parts them. Where `wishes` (beside the places;
/// empty: none) say a direction, the places are turned and mirrored towards them instead.
[[nodiscard]] std::vector<Point> fitted(std::vector<Point> places, const std::vector<Body>& bodies, const Frame& frame,
                                        const std::vector<Wish>& wishes = {});

}  // namespace regioscan::layout
