#include "figures/networks/node_sizes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "figures/node_shapes.hpp"

namespace regioscan::figures {

NodeSizes node_sizes(const std::vector<double>& values, double largest_diameter_pt, double cover,
                     const scene::Rectangle& frame) {
  NodeSizes sizes{.radii_pt = std::vector<double>(values.size(), kOpenDot_pt)};
  for (const double value : values) sizes.most = std::max(sizes.most, value);
  if (sizes.most <= 0) return sizes;
  double sum_of_shares = 0;
  for (const double value : values) sum_of_shares += value / sizes.most;
  const double area = (frame.right - frame.left) * (frame.bottom - frame.top) * cover;
  sizes.largest_pt = std::min(largest_diameter_pt / 2, std::sqrt(area / (std::numbers::pi * sum_of_shares)));
  for (std::size_t node = 0; node < values.size(); ++node) {
    if (values[node] > 0) sizes.radii_pt[node] = sizes.largest_pt * std::sqrt(values[node] / sizes.most);
  }
  return sizes;
}

NodeSizes shrunk(NodeSizes sizes, double factor) {
  for (double& radius : sizes.radii_pt) radius *= factor;
  sizes.largest_pt *= factor;
  return sizes;
}

}  // namespace regioscan::figures
