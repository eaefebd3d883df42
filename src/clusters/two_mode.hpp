#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/random.hpp"
#include "graph/bipartite.hpp"
#include "graph/grouping.hpp"

namespace regioscan::clusters {

/// Actors together with their initiatives in groups, numbered by the number of actors (most first; ties by the number
/// of initiatives, then by the smallest actor). Actors and initiatives without participations are in no group.
struct TwoModeGroups {
  graph::Sides<std::optional<graph::ClusterId>> of;
  std::size_t count = 0;

  /// The actors of it alone, under the same numbers; a group without actors has none there.
  [[nodiscard]] graph::Grouping actors() const;
  friend bool operator==(const TwoModeGroups&, const TwoModeGroups&) = default;
};

/// Labels for one index space, actors first, then initiatives (any numbers), as groups in the numbering above.
[[nodiscard]] TwoModeGroups two_mode_groups(const graph::Bipartite& graph, const std::vector<std::uint32_t>& labels);

/// Barber's modularity Q_B = (1/L) Σ_ia (B_ia − k_i d_a/L)[same group] (Barber 2007, arXiv:0707.1616), −1 … 1: how many
/// more participations lie inside groups than chance would place there. 0 without participations.
[[nodiscard]] double two_mode_modularity(const graph::Bipartite& graph, const TwoModeGroups& groups);

struct TwoModeSettings {
  std::uint64_t seed = 1;
  unsigned starts = 10;  ///< the best of so many runs, each from its own stream of chance
};

/// The best grouping that was found, and how alike the starts were.
struct TwoModeClustering {
  TwoModeGroups groups;
  double modularity = 0;          ///< Q_B
  unsigned starts_near_best = 0;  ///< starts within 1 % of the best
  unsigned starts = 0;
};

/// Groups of actors and initiatives with high Q_B: the Leiden scheme of local moves, refinement and aggregation (Traag,
/// Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z) with Barber's null model, repeated until a round changes
/// nothing. All sums are whole numbers, so a seed gives the same groups on every machine. Cost of a start about
/// O(participations · rounds), a round being a handful of passes.
[[nodiscard]] TwoModeClustering two_mode_leiden(const graph::Bipartite& graph, const TwoModeSettings& settings);

/// One start of it: labels for one index space, and Q_B · L², a whole number.
struct TwoModeStart {
  std::vector<std::uint32_t> labels;
  std::int64_t quality = 0;
};
[[nodiscard]] TwoModeStart two_mode_start(const graph::Rows& one_index_space, std::size_t actors, base::Stream chance);

}  // namespace regioscan::clusters
