#include "certainty/completed.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace regioscan::certainty {
namespace {

using graph::ActorId;
using graph::ClusterId;
using graph::InitiativeId;

/// Gamma with a whole shape and scale 1: the sum of so many exponential waits.
double gamma(std::size_t shape, base::Stream& chance) {
  double sum = 0;
  for (std::size_t wait = 0; wait < shape; ++wait) sum -= std::log(1 - chance.unit());
  return sum;
}

/// What is drawn from: the actors of a group, or the initiatives that serve as examples.
struct Pool {
  std::vector<std::uint32_t> members;
  std::vector<double> weights;
};

/// One of the pool that is not taken yet, by weight; none if all are.
std::optional<std::uint32_t> drawn(const Pool& pool, const std::vector<std::uint32_t>& taken, base::Stream& chance) {
  const auto is_taken = [&](std::uint32_t actor) {
    return std::find(taken.begin(), taken.end(), actor) != taken.end();
  };
  double sum = 0;
  for (std::size_t at = 0; at < pool.members.size(); ++at) sum += is_taken(pool.members[at]) ? 0 : pool.weights[at];
  if (sum <= 0) return std::nullopt;
  double left = chance.unit() * sum;
  std::optional<std::uint32_t> last;
  for (std::size_t at = 0; at < pool.members.size(); ++at) {
    if (is_taken(pool.members[at])) continue;
    last = pool.members[at];
    left -= pool.weights[at];
    if (left < 0) break;
  }
  return last;
}

}  // namespace

graph::Bipartite completed(const graph::Bipartite& graph, const clusters::TwoModeGroups& groups, std::size_t missing,
                           base::Stream& chance) {
  std::vector<std::pair<ActorId, InitiativeId>> all;
  std::vector<Pool> pools(groups.count);
  std::size_t only_ones = 0;
  for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
    const auto row = graph.by_actor()[actor];
    for (const std::uint32_t initiative : row) all.emplace_back(ActorId{actor}, InitiativeId{initiative});
    only_ones += row.size() == 1 ? 1U : 0U;
    if (row.empty()) continue;
    Pool& pool = pools[groups.of.actors[ActorId{actor}]->index()];
    pool.members.push_back(actor);
    pool.weights.push_back(gamma(row.size(), chance));
  }
  Pool examples;
  for (std::uint32_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    if (graph.by_initiative()[initiative].empty()) continue;
    examples.members.push_back(initiative);
    examples.weights.push_back(gamma(1, chance));
  }
  if (examples.members.empty()) return graph;
  const double newcomer = static_cast<double>(only_ones) / static_cast<double>(all.size());
  auto actors = static_cast<std::uint32_t>(graph.actor_count());
  for (std::size_t more = 0; more < missing; ++more) {
    const InitiativeId initiative{static_cast<std::uint32_t>(graph.initiative_count() + more)};
    std::vector<std::uint32_t> taken;
    for (const std::uint32_t example : graph.by_initiative()[*drawn(examples, {}, chance)]) {
      if (chance.unit() < newcomer) {
        taken.push_back(actors++);
      } else if (const auto actor = drawn(pools[groups.of.actors[ActorId{example}]->index()], taken, chance)) {
        taken.push_back(*actor);
      }
    }
    for (const std::uint32_t actor : taken) all.emplace_back(ActorId{actor}, initiative);
  }
  return {actors, graph.initiative_count() + missing, std::move(all)};
}

}  // namespace regioscan::certainty
