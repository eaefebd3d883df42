#include "backbone/draws.hpp"

#include <algorithm>
#include <cmath>

namespace regioscan::backbone {
namespace {

constexpr std::uint64_t kLeastDraws = 1000;
constexpr double kStable = 0.02;

/// The least number of draws with which so many ties could be kept together: 1/(1+T) ≤ alpha·R/N, the smallest chance
/// that T draws can give. Bonferroni asks it of a single tie, no correction of alpha alone.
std::uint64_t draws_for(const Backbone& result, Correction correction, std::size_t ties) {
  double share = result.settings.alpha;
  switch (correction) {
    case Correction::none:
      break;
    case Correction::benjamini_hochberg:
      share *= static_cast<double>(ties) / static_cast<double>(std::max<std::uint64_t>(1, result.pairs));
      break;
    case Correction::bonferroni:
      share /= static_cast<double>(std::max<std::uint64_t>(1, result.pairs));
      break;
  }
  constexpr double kEndless = 1e18;  // a whole number can hold it, and nobody draws so often
  return static_cast<std::uint64_t>(std::min(std::ceil(1 / share - 1), kEndless));  // alpha and `ties` are positive
}

std::uint64_t first_draws(const Backbone& result) {
  if (result.settings.draws) return *result.settings.draws;
  const std::uint64_t enough = draws_for(result, result.settings.correction, std::max<std::size_t>(1, result.kept()));
  return std::min(std::max(kLeastDraws, enough), result.settings.most_draws);
}

void take_chances(Backbone& result, const graph::Network& actors, const Fdsm& fdsm) {
  std::size_t next = 0;
  for (std::uint32_t a = 0; a < actors.node_count(); ++a) {
    for (std::uint32_t at = actors.rows.offsets[a]; at < actors.rows.offsets[a + 1]; ++at) {
      if (actors.rows.targets[at] <= a) continue;
      TestedTie& tie = result.ties[next++];
      tie.p_more = fdsm.more(at);
      tie.p_fewer = fdsm.fewer(a, tie.b.value);
    }
  }
}

std::vector<char> kept_now(const Backbone& result) {
  std::vector<Chance> chances;
  for (const TestedTie& tie : result.ties) chances.push_back({.p = tie.p_more});
  std::vector<char> kept;
  for (const double q : adjusted(chances, result.pairs, result.settings.correction))
    kept.push_back(q <= result.settings.alpha ? 1 : 0);
  return kept;
}

std::size_t count(const std::vector<char>& kept) {
  return static_cast<std::size_t>(std::count(kept.begin(), kept.end(), char{1}));
}

std::size_t differing(const std::vector<char>& one, const std::vector<char>& other) {
  std::size_t differ = 0;
  for (std::size_t at = 0; at < one.size(); ++at) differ += one[at] != other[at] ? 1U : 0U;
  return differ;
}

/// Ties that no draw equalled: their chance is as small as the draws can say, and may be far smaller.
std::size_t at_the_floor(const Backbone& result, std::uint64_t draws) {
  const double floor = 1 / static_cast<double>(1 + draws);
  return static_cast<std::size_t>(
      std::count_if(result.ties.begin(), result.ties.end(), [&](const TestedTie& tie) { return tie.p_more <= floor; }));
}

/// Where none is kept: a tie was never equalled, so that its chance may be far smaller, or the draws could not tell one
/// in so many pairs at all.
bool cannot_tell(const Backbone& result, Correction correction, std::uint64_t draws) {
  if (result.ties.empty()) return false;
  return draws < draws_for(result, correction, result.ties.size()) || at_the_floor(result, draws) > 0;
}

}  // namespace

bool are_too_few(const Backbone& tested, Correction correction) {
  return tested.drawing && tested.kept_under[static_cast<std::size_t>(correction)] == 0 &&
         cannot_tell(tested, correction, tested.drawing->draws);
}

Fdsm drawn_until_stable(const graph::Bipartite& graph, const graph::Network& actors, Backbone& result) {
  const Settings& settings = result.settings;
  Drawing drawing{.trading = graph::trading(graph, settings.seed, settings.threads),
                  .is_by_rule = !settings.draws.has_value()};
  Fdsm fdsm(graph, actors, drawing.trading, settings.seed);
  std::vector<char> before;
  for (std::uint64_t draws = first_draws(result);; draws *= 2) {
    fdsm.draw_until(draws, settings.threads);
    take_chances(result, actors, fdsm);
    std::vector<char> kept = kept_now(result);
    if (!before.empty()) drawing.changed_by_doubling = differing(before, kept);
    const bool is_stable =
        drawing.changed_by_doubling && count(kept) > 0 &&
        static_cast<double>(*drawing.changed_by_doubling) <= kStable * static_cast<double>(count(kept));
    drawing.needed = draws_for(result, settings.correction, std::max<std::size_t>(1, result.ties.size()));
    const bool is_none = count(kept) == 0;
    drawing.are_too_few = is_none && cannot_tell(result, settings.correction, draws);
    if (!drawing.is_by_rule || is_stable || (is_none && !drawing.are_too_few) || draws * 2 > settings.most_draws) break;
    before = std::move(kept);
  }
  drawing.draws = fdsm.draws();
  result.drawing = drawing;
  return fdsm;
}

}  // namespace regioscan::backbone
