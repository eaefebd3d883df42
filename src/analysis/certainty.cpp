#include "analysis/certainty.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/failure.hpp"
#include "measures/brokerage_chance.hpp"

namespace regioscan::analysis {
namespace {

using graph::ActorId;

/// The number of a value among those met so far.
std::size_t numbered(std::map<std::uint32_t, std::size_t>& numbers, std::uint32_t value) {
  return numbers.emplace(value, numbers.size()).first->second;
}

/// Of the actors that are in both; groups by the order in which they are met.
template <class GroupOf>
Agreement agreement(const clusters::TwoModeGroups& groups, std::size_t actors, GroupOf other_of) {
  clusters::Contingency counts;
  std::map<std::uint32_t, std::size_t> rows, columns;
  for (const ActorId actor : base::ids<ActorId>(actors)) {
    const auto group = groups.of.actors[actor];
    const std::optional<std::uint32_t> other = other_of(actor);
    if (!group || !other) continue;
    const std::size_t row = numbered(rows, group->value), column = numbered(columns, *other);
    counts.resize(rows.size());
    for (auto& cells : counts) cells.resize(columns.size());
    ++counts[row][column];
  }
  return {.guess = clusters::guess_of_second(counts),
          .adjusted_mutual_information = clusters::adjusted_mutual_information(counts)};
}

}  // namespace

std::optional<double> share_of_all(std::optional<double> for_each_found) {
  if (!for_each_found || *for_each_found <= 0 || *for_each_found > kMostMissing) return std::nullopt;
  return *for_each_found / (1 + *for_each_found);
}

const certainty::RankRanges* Certainty::ranges(std::string_view measure, certainty::LeftOut left_out,
                                               double share) const {
  const auto found = std::find_if(ranks.begin(), ranks.end(), [&](const certainty::RankRanges& one) {
    return one.measure == measure && one.left_out == left_out &&
           (left_out == certainty::LeftOut::unseen || std::abs(one.share - share) < 1e-9);
  });
  return found == ranks.end() ? nullptr : &*found;
}

Stable stable_actors(const certainty::Consensus& consensus) {
  Stable counts;
  for (const auto& stability : consensus.stability) {
    counts.known += stability ? 1U : 0U;
    counts.firm += stability.value_or(0) >= kStable ? 1U : 0U;
  }
  return counts;
}

Certainty certainty_of(const CertaintyInputs& inputs, const CertaintySettings& settings) {
  if (inputs.graph.actor_count() > kMostActors) {
    const base::Words most = base::whole(kMostActors),
                      all = base::whole(static_cast<std::int64_t>(inputs.graph.actor_count()));
    throw base::UsageError(
        {fmt::format("--certainty gaat tot {} actoren, en dit zijn er {}; kies een deel met --region of --where.",
                     most.nl, all.nl),
         fmt::format("--certainty goes up to {} actors, and these are {}; choose a part with --region or --where.",
                     most.en, all.en)});
  }
  Certainty found{
      .verdict = certainty::cluster_verdict(
          inputs.graph, {.seed = inputs.seed, .draws = settings.chance_networks, .threads = inputs.threads}),
      .consensus = certainty::consensus(inputs.graph,
                                        {.seed = inputs.seed, .runs = settings.group_runs, .threads = inputs.threads}),
      .ranks = {},
      .unseen = share_of_all(inputs.unseen_share),
      .with_clusters = {},
      .with_seats = {}};
  found.ranks = certainty::rank_ranges(
      inputs.graph,
      {.seed = inputs.seed, .draws = settings.rank_draws, .unseen = found.unseen, .threads = inputs.threads});
  const clusters::TwoModeGroups& groups = found.verdict.found.groups;
  const std::size_t actors = inputs.graph.actor_count();
  found.with_clusters = agreement(groups, actors, [&](ActorId actor) {
    const auto cluster = inputs.clusters.of[actor];
    return cluster ? std::optional(cluster->value) : std::nullopt;
  });
  const measures::Groups seats = measures::groups_by_seat(inputs.inventory);
  found.with_seats = agreement(groups, actors, [&](ActorId actor) { return seats[actor]; });
  return found;
}

}  // namespace regioscan::analysis
