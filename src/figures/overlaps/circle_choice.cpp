#include <algorithm>
#include <map>

#include "figures/overlaps/learning_circles.hpp"

namespace regioscan::figures {
namespace {

using inventory::ActorId;
using inventory::InitiativeId;
using overlaps::Aspect;
using overlaps::Circle;
using overlaps::Profiles;

void add_host(const std::vector<Circle>& circles, ChosenCircles& chosen) {
  std::map<ActorId, std::size_t> counts;
  for (const Circle& circle : circles) {
    if (!circle.convenor) continue;
    ++counts[circle.convenor->actor];
    ++chosen.with_host;
  }
  bool is_shared = false;
  for (const auto& [actor, count] : counts) {
    is_shared = count == chosen.hosted || (is_shared && count < chosen.hosted);
    if (count <= chosen.hosted) continue;
    chosen.host = actor;
    chosen.hosted = count;
  }
  if (is_shared) chosen.host.reset();
}

}  // namespace

std::vector<Acquaintance> acquaintances(const Profiles& profiles, const Circle& circle) {
  std::vector<Acquaintance> known(circle.members.size(), Acquaintance::none);
  if (!circle.convenor) return known;
  const graph::Rows& by_initiative = profiles.graph.by_initiative();
  const auto own = profiles.graph.by_actor()[circle.convenor->actor.index()];
  std::vector<std::uint32_t> partners;
  for (const std::uint32_t initiative : own) {
    const auto actors = by_initiative[initiative];
    partners.insert(partners.end(), actors.begin(), actors.end());
  }
  std::sort(partners.begin(), partners.end());
  for (std::size_t at = 0; at < known.size(); ++at) {
    const InitiativeId member = circle.members[at];
    if (std::binary_search(own.begin(), own.end(), member.value)) {
      known[at] = Acquaintance::takes_part;
    } else if (overlaps::have_common(by_initiative[member.index()], partners)) {
      known[at] = Acquaintance::elsewhere;
    }
  }
  return known;
}

std::vector<Circle> circles_by_turns(const std::vector<Circle>& circles, std::size_t most) {
  std::map<Aspect, std::size_t> seen;
  std::vector<std::pair<std::size_t, const Circle*>> turns;
  for (const Circle& circle : circles) turns.emplace_back(seen[circle.basis]++, &circle);
  std::stable_sort(turns.begin(), turns.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Circle> chosen;
  for (const auto& [turn, circle] : turns) {
    if (chosen.size() < most) chosen.push_back(*circle);
  }
  return chosen;
}

ChosenCircles chosen_circles(const Profiles& profiles, std::size_t most, unsigned threads) {
  const overlaps::Scan scan = overlaps::scan(profiles, threads);
  const std::vector<Circle> circles = overlaps::circles(profiles, overlaps::families(profiles, scan));
  ChosenCircles chosen{.drawn = circles_by_turns(circles, most), .circles = circles.size(), .host = {}};
  add_host(circles, chosen);
  return chosen;
}

}  // namespace regioscan::figures
