#pragma once

#include <cstdint>
#include <vector>

#include "graph/network.hpp"

namespace regioscan::graph {

/// Connected parts of a network. `of[v]` is the part of node v; parts are numbered by size (largest first; ties by more
/// ties, then by the smallest node). Every node is in one part; an isolate is a part of its own.
struct Components {
  std::vector<std::uint32_t> of;
  std::vector<std::uint32_t> sizes;
};
[[nodiscard]] Components components(const Rows& rows);

/// A node whose removal cuts its part of the network in pieces, with the nodes that are cut off: all pieces but the
/// largest (ties: but the one with the smallest node). Sorted by node; `cut_off` sorted.
struct Articulation {
  std::uint32_t node;
  std::vector<std::uint32_t> cut_off;
};
[[nodiscard]] std::vector<Articulation> articulations(const Rows& rows);

}  // namespace regioscan::graph
