#pragma once

#include <cstdint>

#include "graph/grouping.hpp"
#include "graph/network.hpp"

namespace regioscan::clusters {

struct LeidenSettings {
  std::uint64_t seed = 1;
  unsigned starts = 10;  ///< the best of so many runs, each from its own stream of chance
};

/// Groups of actors that work together more than their totals would make one expect: the Leiden algorithm (Traag,
/// Waltman & van Eck 2019) on modularity with resolution 1, on the weights of `actors` (newman by default).
struct Clustering {
  graph::Grouping groups;
  double modularity = 0;          ///< −0.5 … 1; 0 for a network without ties
  unsigned starts_near_best = 0;  ///< starts within 1 % of the best modularity
  unsigned starts = 0;
};
[[nodiscard]] Clustering leiden(const graph::Network& actors, const LeidenSettings& settings);

/// Modularity of a grouping on a weighted network, resolution 1: Σ_c [w_in(c)/w − (s_c/2w)²]. Nodes in no group count
/// as groups of their own. 0 without ties.
[[nodiscard]] double modularity(const graph::Network& network, const graph::Grouping& groups);

}  // namespace regioscan::clusters
