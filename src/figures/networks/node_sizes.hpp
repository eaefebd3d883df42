#pragma once

#include <vector>

#include "scene/extent.hpp"

namespace regioscan::figures {

/// Radii that give nodes areas in proportion to a number each.
struct NodeSizes {
  std::vector<double> radii_pt;  ///< per node; of a node with 0, which has no area: that of an open dot
  double largest_pt = 0;         ///< radius of the node with most; 0 where all have 0
  double most = 0;               ///< the number of that node
};

/// The node with most gets `largest_diameter_pt`, or less where all together would cover more than `cover` (0 … 1) of
/// the frame. `values` at least 0.
[[nodiscard]] NodeSizes node_sizes(const std::vector<double>& values, double largest_diameter_pt, double cover,
                                   const scene::Rectangle& frame);

/// The same nodes, all taken by one factor.
[[nodiscard]] NodeSizes shrunk(NodeSizes sizes, double factor);

}  // namespace regioscan::figures
