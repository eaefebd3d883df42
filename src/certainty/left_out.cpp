#include "certainty/left_out.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace regioscan::certainty {
namespace {

using graph::ActorId;
using graph::InitiativeId;

std::size_t share_of(std::size_t count, double share) {
  const auto rounded = static_cast<std::size_t>(std::llround(static_cast<double>(count) * share));
  return share > 0 && count > 1 ? std::max<std::size_t>(rounded, 1) : rounded;
}

}  // namespace

graph::Bipartite without_initiatives(const graph::Bipartite& graph, double share, base::Stream& chance) {
  std::vector<std::uint32_t> initiatives;
  for (std::uint32_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    if (!graph.by_initiative()[initiative].empty()) initiatives.push_back(initiative);
  }
  chance.shuffle(std::span(initiatives));
  const std::size_t gone = share_of(initiatives.size(), share);
  std::vector<std::pair<ActorId, InitiativeId>> kept;
  for (std::size_t at = gone; at < initiatives.size(); ++at) {
    for (const std::uint32_t actor : graph.by_initiative()[initiatives[at]])
      kept.emplace_back(ActorId{actor}, InitiativeId{initiatives[at]});
  }
  return {graph.actor_count(), graph.initiative_count(), std::move(kept)};
}

graph::Bipartite without_participations(const graph::Bipartite& graph, double share, base::Stream& chance) {
  std::vector<std::pair<ActorId, InitiativeId>> all;
  for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
    for (const std::uint32_t initiative : graph.by_actor()[actor])
      all.emplace_back(ActorId{actor}, InitiativeId{initiative});
  }
  chance.shuffle(std::span(all));
  all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(share_of(all.size(), share)));
  return {graph.actor_count(), graph.initiative_count(), std::move(all)};
}

}  // namespace regioscan::certainty
