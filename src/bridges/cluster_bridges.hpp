#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "graph/grouping.hpp"

namespace regioscan::bridges {

/// An actor that helps to bring two clusters together; it belongs to one of them.
struct Joiner {
  graph::ActorId actor;
  std::size_t initiatives = 0;  ///< of those common to both clusters, in which it takes part
  std::size_t depending = 0;    ///< of these, where it is the only one of its cluster: without it they join no more
};

/// Two clusters with common initiatives: those in which at least one actor of each takes part.
struct ClusterBridge {
  graph::ClusterId a, b;        ///< a before b
  std::size_t initiatives = 0;  ///< at least 1
  /// The first few by their number of these initiatives, equal ones by `depending`, then by id; behind them, if it is
  /// not among them, the one on whom most depend.
  std::vector<Joiner> actors;

  /// The one without whom most of these initiatives would join the two no more; of equal ones the first.
  [[nodiscard]] const Joiner& holder() const;
};

/// All pairs of clusters with common initiatives. First those held by one actor alone, that with most initiatives
/// first; then by the share of initiatives that depends on one actor, and by clusters. A pair with a single common
/// initiative comes after all others: it hangs by that one, whoever takes part. Empty without clusters. Cost:
/// for each initiative its actors times the clusters that they are of.
[[nodiscard]] std::vector<ClusterBridge> cluster_bridges(const graph::Bipartite& graph, const graph::Grouping& groups);

}  // namespace regioscan::bridges
