#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "clusters/two_mode.hpp"
#include "graph/bipartite.hpp"
#include "graph/grouping.hpp"

namespace regioscan::certainty {

struct ConsensusSettings {
  std::uint64_t seed = 1;
  std::size_t runs = 100;
  unsigned starts = 4;    ///< of which each run takes the best
  double left_out = 0.1;  ///< share of the initiatives that a run does without
  unsigned threads = 0;
};

/// How often two actors fall into one group when the search begins elsewhere and a random tenth of the initiatives is
/// left out, and what follows from that.
struct Consensus {
  /// The grouping that agrees with the runs as well as one can: Σ over pairs inside groups of (share of runs together −
  /// ½) is at a maximum as far as local moves and merging find it (median partition: Régnier 1965).
  graph::Grouping groups;
  /// Per actor: the mean, over the other members of its group, of the share of runs in which the two were together,
  /// over runs in which both took part; 0 … 1, absent for actors alone in a group or in none.
  base::Column<graph::ActorId, std::optional<double>> stability;
  std::size_t runs = 0;
};

/// Pairs of whom one was absent in every run count as together in half of them, which moves nobody. Memory 4 bytes ·
/// actors². Cost: the runs, and O(actors² · runs).
[[nodiscard]] Consensus consensus(const graph::Bipartite& graph, const ConsensusSettings& settings);

}  // namespace regioscan::certainty
