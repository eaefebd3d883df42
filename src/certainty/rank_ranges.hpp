#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::certainty {

/// What a draw does without.
enum class LeftOut {
  initiatives,     ///< a random share of the initiatives
  participations,  ///< a random share of the participations
  unseen           ///< nothing: the initiatives that are thought to be missing are guessed (certainty/completed.hpp)
};

/// Its name in files: "initiatives", "participations", "unseen".
[[nodiscard]] std::string_view key(LeftOut left_out);

/// A place in a ranking, 1 for the highest score; equal scores share the best of their places.
struct RankRange {
  std::uint32_t rank = 0;  ///< in the inventory
  std::uint32_t low = 0;   ///< the nominal 90 % range; `low` is the better place
  std::uint32_t high = 0;
  friend bool operator==(const RankRange&, const RankRange&) = default;
};

/// How sure the ranking by one measure is when one thing is left out. Ranges are of ranks and never of scores: with
/// less work known every actor has fewer partners, but not necessarily another place.
struct RankRanges {
  std::string measure;
  LeftOut left_out = LeftOut::initiatives;
  double share = 0;  ///< 0 … 1, that a draw does without
  std::size_t draws = 0;
  base::Column<graph::ActorId, std::optional<RankRange>> of;  ///< absent where the score is
  /// Places k up to `kFirstPlaces` after which the ranking may be cut, ascending: in 95 % of the draws the first k are
  /// the same actors, in whatever order, for all of these k at once. Below the number of actors with a score.
  std::vector<std::size_t> firm;
  [[nodiscard]] std::size_t firm_one_by_one() const;  ///< so many first places each have their own actor in these
};

/// Keys of the measures whose rankings are looked at: those that name key players.
[[nodiscard]] std::span<const std::string_view> ranked_measures();

/// So many places are looked at for whether they are firm.
inline constexpr std::size_t kFirstPlaces = 20;

struct RankSettings {
  std::uint64_t seed = 1;
  std::size_t draws = 60;
  std::vector<LeftOut> left_out{LeftOut::initiatives, LeftOut::participations};
  std::vector<double> shares{0.05, 0.1, 0.2};  ///< of each of these
  std::optional<double> unseen;  ///< 0 … 1: share of all initiatives that the inventory is thought to miss
  unsigned threads = 0;
  /// Of `ranked_measures()`. The draws are the same whichever are asked for.
  std::vector<std::string_view> measures{ranked_measures().begin(), ranked_measures().end()};
};

/// For each measure, each thing left out and each share, in that order of the last two.
///
/// A range is the 5th to 95th percentile of the ranks in the draws.
/// Who has no score in a draw stands after all others. Cost: as many times the measures as there are
/// draws.
[[nodiscard]] std::vector<RankRanges> rank_ranges(const graph::Bipartite& graph, const RankSettings& settings);

}  // namespace regioscan::certainty
