#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "certainty/cluster_verdict.hpp"
#include "certainty/co_classification.hpp"
#include "certainty/rank_ranges.hpp"
#include "clusters/agreement.hpp"
#include "graph/bipartite.hpp"
#include "graph/grouping.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::analysis {

/// How much is done to find out how sure the answers are; the defaults are those that the documents speak of.
struct CertaintySettings {
  std::size_t chance_networks = 1000;  ///< against which the groups are tested
  std::size_t group_runs = 100;        ///< searches for groups without a tenth of the initiatives
  std::size_t rank_draws = 60;         ///< for each thing left out of the ranking
};

/// From this stability on an actor belongs firmly to its group.
inline constexpr double kStable = 0.8;

/// How far the groups of actors and initiatives tell another grouping of the actors that are in both.
struct Agreement {
  clusters::Guess guess;                              ///< of the other grouping, by who knows the group
  std::optional<double> adjusted_mutual_information;  ///< absent where a grouping has one group only
};

/// How sure clusters and rankings are.
struct Certainty {
  certainty::ClusterVerdict verdict;  ///< whether groups of actors and initiatives are there
  certainty::Consensus consensus;     ///< how firm they are
  std::vector<certainty::RankRanges> ranks;
  std::optional<double> unseen;  ///< share of all initiatives that are thought to be missing, 0 … 1; nothing: not known
  Agreement with_clusters;       ///< with the clusters of the page, those of the network of actors
  Agreement with_seats;          ///< with the regions of the seats

  /// The ranges of a measure when this share (0 … 1) of this is left out; for what is unseen the share does not count.
  /// Nothing where that was not looked at.
  [[nodiscard]] const certainty::RankRanges* ranges(std::string_view measure, certainty::LeftOut left_out,
                                                    double share) const;
};

struct CertaintyInputs {
  const inventory::Inventory& inventory;
  const graph::Bipartite& graph;
  const graph::Grouping& clusters;
  std::optional<double> unseen_share;  ///< missing initiatives for each one found; nothing: not known
  std::uint64_t seed = 1;
  unsigned threads = 0;
};

/// Beyond so many missing initiatives for each one found nothing is guessed: a guess would be nearly all of the answer.
inline constexpr double kMostMissing = 10;

/// From how many initiatives are missing for each one found to their share of all; nothing where none are, where they
/// are more than `kMostMissing`, or where it is not known.
[[nodiscard]] std::optional<double> share_of_all(std::optional<double> for_each_found);

/// How many actors are known to belong to a group with others, and of how many of them that is firm.
struct Stable {
  std::size_t known = 0, firm = 0;
};
[[nodiscard]] Stable stable_actors(const certainty::Consensus& consensus);

/// More actors than this are refused: pairs of them are counted one by one.
inline constexpr std::size_t kMostActors = 10'000;

/// UsageError for more than `kMostActors` actors. Cost: a thousand searches for groups and some four hundred times the
/// measures that rank.
[[nodiscard]] Certainty certainty_of(const CertaintyInputs& inputs, const CertaintySettings& settings);

}  // namespace regioscan::analysis
