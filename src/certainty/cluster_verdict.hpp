#pragma once

#include <cstdint>
#include <optional>

#include "clusters/two_mode.hpp"
#include "graph/bipartite.hpp"
#include "graph/fixed_degree.hpp"

namespace regioscan::certainty {

struct VerdictSettings {
  std::uint64_t seed = 1;
  std::size_t draws = 1000;  ///< graphs of chance
  unsigned threads = 0;
};

/// Whether groups of actors and initiatives are there, or would be found in any graph with these degrees: Q_B against
/// that of graphs of chance, each searched by the same optimiser with the same number of starts. That alone makes p
/// valid, however good the search is: under chance the inventory is one more such graph. More starts make it sharper.
struct ClusterVerdict {
  clusters::TwoModeClustering found;  ///< the best that a longer search finds, to show
  double tested = 0;                  ///< Q_B of the best of `starts`: what is compared
  graph::Trading trading;             ///< how the graphs of chance were made
  unsigned starts = 0;                ///< for each graph
  /// By how many standard deviations twice as many starts raise the mean below, over a hundred of the graphs. Starts
  /// are doubled until it is at most a tenth, or until the work would be too much.
  double twice_raises = 0;
  std::size_t draws = 0;  ///< graphs of chance; 0: there is only the one with these degrees, and no verdict
  double null_mean = 0;
  double null_sd = 0;       ///< over draws − 1
  std::optional<double> z;  ///< absent where all graphs of chance are alike
  std::size_t as_high = 0;  ///< graphs of chance that are at least as high
  std::optional<double> p;  ///< (1 + as_high)/(1 + draws); absent without draws

  /// What counts as there: p < .01.
  [[nodiscard]] bool is_significant() const { return p && *p < 0.01; }
};

/// Cost: (draws · starts) runs of the optimiser and as many graphs of chance as draws.
[[nodiscard]] ClusterVerdict cluster_verdict(const graph::Bipartite& graph, const VerdictSettings& settings);

}  // namespace regioscan::certainty
