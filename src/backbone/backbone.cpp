#include "backbone/backbone.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

#include "backbone/draws.hpp"
#include "backbone/sdsm.hpp"

namespace regioscan::backbone {
namespace {

using graph::ActorId;

/// All tied pairs with the chances of sdsm.
std::vector<TestedTie> tested_ties(const graph::Network& actors, const Sdsm& sdsm) {
  std::vector<TestedTie> ties;
  ties.reserve(actors.tie_count());
  for (std::uint32_t a = 0; a < actors.node_count(); ++a) {
    for (std::uint32_t at = actors.rows.offsets[a]; at < actors.rows.offsets[a + 1]; ++at) {
      const ActorId one{a}, other{actors.rows.targets[at]};
      if (other <= one) continue;
      const std::uint32_t shared = actors.shared[at];
      ties.push_back({.a = one,
                      .b = other,
                      .shared = shared,
                      .expected = sdsm.expected(one, other),
                      .p_more = sdsm.more(one, other, shared),
                      .p_fewer = sdsm.fewer(one, other, shared)});
    }
  }
  return ties;
}

std::vector<Chance> chances_of(const std::vector<TestedTie>& ties) {
  std::vector<Chance> chances;
  chances.reserve(ties.size());
  for (const TestedTie& tie : ties) chances.push_back({.p = tie.p_more});
  return chances;
}

Survivors survivors(const std::vector<TestedTie>& ties, std::uint64_t pairs, double alpha) {
  const std::vector<Chance> chances = chances_of(ties);
  Survivors kept{};
  for (const Correction correction : kCorrections) {
    const std::vector<double> q = adjusted(chances, pairs, correction);
    kept[static_cast<std::size_t>(correction)] =
        static_cast<std::size_t>(std::count_if(q.begin(), q.end(), [&](double value) { return value <= alpha; }));
  }
  return kept;
}

void decide(Backbone& result) {
  const std::vector<double> q = adjusted(chances_of(result.ties), result.pairs, result.settings.correction);
  for (std::size_t at = 0; at < q.size(); ++at) {
    result.ties[at].q_more = q[at];
    result.ties[at].is_kept = q[at] <= result.settings.alpha;
  }
  result.kept_under = survivors(result.ties, result.pairs, result.settings.alpha);
}

/// Pairs of actors with at least one initiative, tied or not: each once, with the initiatives that they share.
void for_all_pairs(const graph::Bipartite& graph, const graph::Network& actors,
                   const std::function<void(ActorId, ActorId, std::uint32_t)>& visit) {
  std::vector<std::uint32_t> active;
  for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
    if (!graph.by_actor()[actor].empty()) active.push_back(actor);
  }
  std::vector<std::uint32_t> shared(graph.actor_count(), 0);
  for (std::size_t first = 0; first < active.size(); ++first) {
    const std::uint32_t a = active[first];
    const auto others = actors.rows[a];
    const auto counts = actors.shared_of(a);
    for (std::size_t at = 0; at < others.size(); ++at) shared[others[at]] = counts[at];
    for (std::size_t second = first + 1; second < active.size(); ++second)
      visit(ActorId{a}, ActorId{active[second]}, shared[active[second]]);
    for (const std::uint32_t other : others) shared[other] = 0;
  }
}

/// Pairs with few common initiatives. Chances that many pairs have alike are counted, as there are pairs by the
/// million.
template <class Fewer>
std::vector<RarePair> rare_pairs(const graph::Bipartite& graph, const graph::Network& actors, const Sdsm& sdsm,
                                 double alpha, std::uint64_t pairs, Fewer fewer) {
  std::vector<RarePair> rare;
  std::map<double, std::uint64_t> often;
  for_all_pairs(graph, actors, [&](ActorId a, ActorId b, std::uint32_t shared) {
    const double p = fewer(a, b, shared);
    ++often[p];
    if (p <= alpha) rare.push_back({.a = a, .b = b, .shared = shared, .expected = sdsm.expected(a, b), .p_fewer = p});
  });
  std::vector<Chance> chances;
  for (const auto& [p, count] : often) chances.push_back({.p = p, .pairs = count});
  const std::vector<double> q = adjusted(chances, pairs, Correction::benjamini_hochberg);
  std::size_t at = 0;
  for (auto& [p, count] : often) count = at++;
  for (RarePair& pair : rare) pair.q_fewer = q[often.at(pair.p_fewer)];
  std::sort(rare.begin(), rare.end(), [](const RarePair& one, const RarePair& other) {
    return std::tie(one.p_fewer, one.a, one.b) < std::tie(other.p_fewer, other.a, other.b);
  });
  return rare;
}

}  // namespace

std::string_view key(Model model) { return model == Model::sdsm ? "sdsm" : "fdsm"; }

double Backbone::error(double p) const {
  return drawing ? std::sqrt(p * (1 - p) / static_cast<double>(1 + drawing->draws)) : 0;
}

Backbone backbone(const graph::Bipartite& graph, const graph::Network& actors, const Possible& possible,
                  const Settings& settings) {
  Backbone result{.settings = settings};
  for (std::size_t actor = 0; actor < graph.actor_count(); ++actor)
    result.actors += graph.by_actor()[actor].empty() ? 0U : 1U;
  result.pairs = result.actors < 2 ? 0 : std::uint64_t{result.actors} * (result.actors - 1) / 2;
  const Sdsm sdsm(cell_chances(graph, possible), actors, settings.threads);
  result.residual = sdsm.chances().residual;
  result.ties = tested_ties(actors, sdsm);
  decide(result);
  for (TestedTie& tie : result.ties) tie.is_kept_by_sdsm = tie.is_kept;
  result.kept_under_sdsm = result.kept_under;
  if (settings.model == Model::sdsm) {
    result.rare = rare_pairs(graph, actors, sdsm, settings.alpha, result.pairs,
                             [&](ActorId a, ActorId b, std::uint32_t shared) { return sdsm.fewer(a, b, shared); });
    return result;
  }
  const Fdsm fdsm = drawn_until_stable(graph, actors, result);
  decide(result);
  result.rare = rare_pairs(graph, actors, sdsm, settings.alpha, result.pairs,
                           [&](ActorId a, ActorId b, std::uint32_t) { return fdsm.fewer(a.value, b.value); });
  return result;
}

}  // namespace regioscan::backbone
