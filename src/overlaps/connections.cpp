#include "overlaps/connections.hpp"

#include <algorithm>

namespace regioscan::overlaps {
namespace {

constexpr std::uint32_t kNowhere = 0xFFFFFFFFU;

}  // namespace

void Connections::search(graph::InitiativeId first) const {
  actor_from_.assign(graph_.actor_count(), kNowhere);
  initiative_from_.assign(graph_.initiative_count(), kNowhere);
  std::vector<std::uint32_t> reached{first.value};
  while (!reached.empty()) {
    std::vector<std::uint32_t> next;
    for (const std::uint32_t initiative : reached) {
      for (const std::uint32_t actor : graph_.by_initiative()[initiative]) {
        if (actor_from_[actor] != kNowhere) continue;
        actor_from_[actor] = initiative;
        for (const std::uint32_t other : graph_.by_actor()[actor]) {
          if (other == first.value || initiative_from_[other] != kNowhere) continue;
          initiative_from_[other] = actor;
          next.push_back(other);
        }
      }
    }
    std::sort(next.begin(), next.end());  // so that the way found is the one with the smallest ids
    reached = std::move(next);
  }
  first_ = first;
}

std::optional<Connection> Connections::between(graph::InitiativeId first, graph::InitiativeId second) const {
  if (first_ != first) search(first);
  if (initiative_from_[second.index()] == kNowhere) return std::nullopt;
  Connection way;
  for (std::uint32_t at = second.value; at != first.value;) {
    if (at != second.value) way.initiatives.push_back(graph::InitiativeId{at});
    const std::uint32_t actor = initiative_from_[at];
    way.actors.push_back(graph::ActorId{actor});
    at = actor_from_[actor];
  }
  std::reverse(way.actors.begin(), way.actors.end());
  std::reverse(way.initiatives.begin(), way.initiatives.end());
  return way;
}

}  // namespace regioscan::overlaps
