#pragma once

#include <cstdint>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::measures {

// Kernels over unweighted compressed rows, shared by the measures. Each goes once through the graph from every node, so
// cost is O(nodes · ties), for distances alone about a tenth of that; blocks of sources run side by side, and sums are
// added in block order.

/// On how many shortest paths each node lies: over all unordered pairs of other nodes, the share of their shortest
/// paths that pass through it. Endpoints do not count. Brandes, J. Math. Sociol. 25(2), 2001.
[[nodiscard]] std::vector<double> shares_of_shortest_paths(const graph::Rows& rows, unsigned threads);

/// What a node can reach.
struct Reach {
  std::uint64_t sum_of_distances = 0;  ///< to every node that it reaches
  double sum_of_reciprocals = 0;       ///< Σ 1/distance over them
  std::uint32_t reached = 0;           ///< how many, itself not counted
};
[[nodiscard]] std::vector<Reach> reaches(const graph::Rows& rows, unsigned threads);

/// What each actor can reach in the projection on actors: a step leads from actor to actor by an initiative of both, so
/// that the projection, which may hold far more ties than there are participations, is not needed.
[[nodiscard]] std::vector<Reach> actor_reaches(const graph::Bipartite& graph, unsigned threads);

}  // namespace regioscan::measures
