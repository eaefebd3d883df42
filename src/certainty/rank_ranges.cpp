#include "certainty/rank_ranges.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/parallel.hpp"
#include "base/random.hpp"
#include "certainty/completed.hpp"
#include "certainty/left_out.hpp"
#include "clusters/two_mode.hpp"
#include "measures/measures.hpp"

namespace regioscan::certainty {
namespace {

using graph::ActorId;
using Ranks = std::vector<std::uint32_t>;  // per actor

constexpr double kOutside = 0.05;  // of the draws on either side of a range
constexpr double kFirm = 0.95;

/// Places by descending score, 1 first, equal ones sharing the best. Scores that differ by less than a billionth of the
/// largest are equal: another order of summing would part them.
Ranks ranks_of(const base::Column<ActorId, std::optional<double>>& scores) {
  double largest = 0;
  for (const auto& score : scores) largest = std::max(largest, std::abs(score.value_or(0)));
  std::vector<std::pair<double, std::uint32_t>> order;
  for (std::uint32_t actor = 0; actor < scores.size(); ++actor) {
    const auto& score = scores[ActorId{actor}];
    // Whole billionths of the largest, negated to sort; an absent score stands after all others.
    order.emplace_back(score && largest > 0 ? -std::round(*score / largest * 1e9) : score ? 0.0 : 2e9, actor);
  }
  std::sort(order.begin(), order.end());
  Ranks ranks(scores.size());
  for (std::size_t at = 0; at < order.size(); ++at) {
    const bool is_tied = at > 0 && order[at].first == order[at - 1].first;
    ranks[order[at].second] = is_tied ? ranks[order[at - 1].second] : static_cast<std::uint32_t>(at + 1);
  }
  return ranks;
}

std::vector<measures::Scores> scores_of(const graph::Bipartite& graph, const std::vector<std::string_view>& measures) {
  const graph::Network actors = graph::projection(graph, graph::Side::actors, graph::Weighting::newman);
  const graph::Network initiatives = graph::projection(graph, graph::Side::initiatives, graph::Weighting::newman);
  const measures::Inputs inputs{.graph = graph, .actors = actors, .initiatives = initiatives, .threads = 1};
  std::vector<measures::Scores> all;
  for (const std::string_view key : measures) all.push_back(measures::measure(key).compute(inputs));
  return all;
}

std::vector<Ranks> all_ranks(const graph::Bipartite& graph, const std::vector<std::string_view>& measures) {
  std::vector<Ranks> ranks;
  for (const measures::Scores& scores : scores_of(graph, measures)) ranks.push_back(ranks_of(scores.actors));
  return ranks;
}

/// The graphs of one case: one thing left out, or what is unseen guessed.
class Draws {
 public:
  Draws(const graph::Bipartite& graph, const RankSettings& settings, LeftOut what, double share)
      : graph_(graph), what_(what), share_(share), seed_(settings.seed) {
    if (what == LeftOut::unseen) groups_ = clusters::two_mode_leiden(graph, {.seed = seed_, .starts = 10}).groups;
  }

  [[nodiscard]] graph::Bipartite operator()(std::size_t number) const {
    base::Stream chance =
        base::stream(seed_, fmt::format("rank ranges {} {}", static_cast<int>(what_), share_), number);
    switch (what_) {
      case LeftOut::initiatives:
        return without_initiatives(graph_, share_, chance);
      case LeftOut::participations:
        return without_participations(graph_, share_, chance);
      case LeftOut::unseen:
        break;
    }
    double found = 0;  // those that nobody takes part in tell nothing
    for (std::size_t initiative = 0; initiative < graph_.initiative_count(); ++initiative)
      found += graph_.by_initiative()[initiative].empty() ? 0 : 1;
    return completed(graph_, groups_, static_cast<std::size_t>(std::llround(found * share_ / (1 - share_))), chance);
  }

 private:
  const graph::Bipartite& graph_;
  LeftOut what_;
  double share_;
  std::uint64_t seed_;
  clusters::TwoModeGroups groups_;
};

/// Per measure, per draw, the ranks.
std::vector<std::vector<Ranks>> drawn(const Draws& graphs, const RankSettings& settings) {
  std::vector<std::vector<Ranks>> by_measure(settings.measures.size(), std::vector<Ranks>(settings.draws));
  base::for_blocks(settings.draws, settings.threads, [&](const base::Block& block) {
    for (std::size_t draw = block.first; draw < block.last; ++draw) {
      std::vector<Ranks> ranks = all_ranks(graphs(draw), settings.measures);
      for (std::size_t measure = 0; measure < ranks.size(); ++measure)
        by_measure[measure][draw] = std::move(ranks[measure]);
    }
  });
  return by_measure;
}

/// How many values of n are left out at each end. What is left out of the inventory is told as it was drawn: nine in
/// ten draws lie in the range. A guess of what is unseen must hold one more draw, the truth, with that chance: between
/// the k-th smallest and the k-th largest of n it falls with the chance (n + 1 − 2k)/(n + 1).
std::size_t outside(LeftOut what, std::size_t n) {
  if (what != LeftOut::unseen) return static_cast<std::size_t>(kOutside * static_cast<double>(n));
  const auto k = static_cast<std::size_t>(kOutside * static_cast<double>(n + 1));
  return k > 0 ? k - 1 : 0;
}

RankRange range_of(std::uint32_t rank, const std::vector<Ranks>& draws, std::size_t actor, LeftOut what) {
  std::vector<std::uint32_t> values;
  for (const Ranks& ranks : draws) values.push_back(ranks[actor]);
  std::sort(values.begin(), values.end());
  const std::size_t left_out = outside(what, values.size());
  return {.rank = rank, .low = values[left_out], .high = values[values.size() - 1 - left_out]};
}

/// Whether the actors with rank ≤ k in the inventory are those with rank ≤ k in a draw; newcomers of a draw stand
/// behind the others.
bool has_same_first(const Ranks& whole, const Ranks& draw, std::size_t k) {
  for (std::size_t actor = 0; actor < draw.size(); ++actor) {
    if ((actor < whole.size() && whole[actor] <= k) != (draw[actor] <= k)) return false;
  }
  return true;
}

/// `ranked`: how many actors have a score.
std::vector<std::size_t> firm_places(const Ranks& whole, const std::vector<Ranks>& draws, std::size_t ranked) {
  std::vector<std::size_t> firm;
  std::vector<const Ranks*> agreeing;  // on all cuts so far
  for (const Ranks& draw : draws) agreeing.push_back(&draw);
  for (std::size_t k = 1; k <= kFirstPlaces && k < ranked; ++k) {
    const auto first = std::count_if(whole.begin(), whole.end(), [&](std::uint32_t rank) { return rank <= k; });
    if (first != static_cast<std::ptrdiff_t>(k)) continue;  // a tie goes across the cut
    std::vector<const Ranks*> still = agreeing;
    std::erase_if(still, [&](const Ranks* draw) { return !has_same_first(whole, *draw, k); });
    if (static_cast<double>(still.size()) < kFirm * static_cast<double>(draws.size())) continue;
    firm.push_back(k);
    agreeing = std::move(still);
  }
  return firm;
}

}  // namespace

std::size_t RankRanges::firm_one_by_one() const {
  std::size_t count = 0;
  while (count < firm.size() && firm[count] == count + 1) ++count;
  return count;
}

std::string_view key(LeftOut left_out) {
  switch (left_out) {
    case LeftOut::initiatives:
      return "initiatives";
    case LeftOut::participations:
      return "participations";
    case LeftOut::unseen:
      break;
  }
  return "unseen";
}

std::span<const std::string_view> ranked_measures() {
  static constexpr std::array<std::string_view, 6> keys{"initiatives", "degree",      "betweenness",
                                                        "harmonic",    "eigenvector", "pagerank"};
  return keys;
}

std::vector<RankRanges> rank_ranges(const graph::Bipartite& graph, const RankSettings& settings) {
  std::vector<RankRanges> all;
  if (settings.draws == 0 || graph.actor_count() == 0) return all;
  const std::vector<measures::Scores> scores = scores_of(graph, settings.measures);
  std::vector<std::pair<LeftOut, double>> cases;
  for (const LeftOut what : settings.left_out) {
    for (const double share : settings.shares) cases.emplace_back(what, share);
  }
  if (settings.unseen) cases.emplace_back(LeftOut::unseen, *settings.unseen);
  for (const auto& [what, share] : cases) {
    const std::vector<std::vector<Ranks>> draws = drawn(Draws(graph, settings, what, share), settings);
    for (std::size_t measure = 0; measure < draws.size(); ++measure) {
      const auto& values = scores[measure].actors;
      const Ranks whole = ranks_of(values);
      const auto ranked = static_cast<std::size_t>(
          std::count_if(values.begin(), values.end(), [](const auto& score) { return score.has_value(); }));
      RankRanges ranges{.measure = std::string(settings.measures[measure]),
                        .left_out = what,
                        .share = share,
                        .draws = settings.draws,
                        .of = base::Column<ActorId, std::optional<RankRange>>(whole.size()),
                        .firm = firm_places(whole, draws[measure], ranked)};
      for (const ActorId actor : base::ids<ActorId>(whole.size())) {
        if (values[actor]) ranges.of[actor] = range_of(whole[actor.index()], draws[measure], actor.index(), what);
      }
      all.push_back(std::move(ranges));
    }
  }
  return all;
}

}  // namespace regioscan::certainty
