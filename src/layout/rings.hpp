#pragma once

#include <cstddef>
#include <vector>

#include "layout/frame.hpp"

namespace regioscan::layout {

/// What stands around a middle: direct nodes on an inner ring, others on an outer one.
struct Around {
  std::vector<std::size_t> groups;               ///< per direct node; those of one group stand side by side
  std::vector<std::vector<std::size_t>> shares;  ///< per outer node, the direct nodes that it is tied to
};

struct Rings {
  std::vector<Point> direct, outer;
};

/// Places on two ellipses in a frame: direct nodes by group, and inside a group so that ties to the outer ring cross
/// little (by turns in the order of the mean direction of what they are tied to); outer nodes beside the middle of the
/// direct nodes they share, at least an equal share of half the ring apart. Nodes without ties stand as if tied to the
/// first. The outer ring touches the frame. The same input gives the same places. Cost O(rounds · ties + n log n).
[[nodiscard]] Rings rings(const Around& around, const Frame& frame);

/// Angles in radians pushed apart until neighbours around the circle are at least `share` (0 … 1) of an equal part of
/// it apart; their order stays. Fewer than two stay as they are. Cost O(n log n + rounds · n).
[[nodiscard]] std::vector<double> parted(std::vector<double> angles, double share);

}  // namespace regioscan::layout
