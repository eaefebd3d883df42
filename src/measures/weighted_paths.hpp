#pragma once

#include <cstdint>
#include <vector>

#include "graph/network.hpp"

namespace regioscan::measures {

/// What the shortest ways between actors say if a tie of newman weight w is 1/w long: those who work together often, or
/// in small initiatives, are near each other. A way over several strong ties can be shorter than a weak tie.
struct WeightedPaths {
  /// Of an actor: over all unordered pairs of other actors, the share of their shortest ways that pass through it.
  std::vector<double> shares;
  std::vector<double> sum_of_lengths;      ///< to every actor that it reaches
  std::vector<double> sum_of_reciprocals;  ///< Σ 1/length over them
  std::vector<std::uint32_t> reached;      ///< how many, itself not counted
};

/// One search from every actor (Dijkstra 1959; Brandes, J. Math. Sociol. 25(2), 2001). `actors` is the projection of
/// `graph` with weighting newman. Two ways are equally long if they differ by less than 1e-10 of their length: the
/// order in which lengths are added must not part equal ways.
///
/// The searches go through initiatives where two actors share one only: all such ties of an initiative with d actors
/// are d − 1 long, so that a shortest way can begin in it with those of its actors only who are nearest to the source,
/// and it waits in the queue once for all the others. Where two share more, their tie is shorter than any of those, and
/// waits by itself. That is exact, and takes a source the participations and the repeated ties instead of all ties.
/// Cost O(actors · (participations + (initiatives + repeated ties) · log of these)).
[[nodiscard]] WeightedPaths weighted_paths(const graph::Bipartite& graph, const graph::Network& actors,
                                           unsigned threads);

}  // namespace regioscan::measures
