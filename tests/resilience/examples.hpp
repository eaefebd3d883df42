#pragma once

#include <algorithm>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/random.hpp"
#include "resilience/loss.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::resilience::examples {

using inventory::Inventory;
using inventory::Role;

inline ActorId actor(const Inventory& inventory, const std::string& key) {
  for (const ActorId id : base::ids<ActorId>(inventory.actors.size())) {
    if (inventory.actors[id].key == key) return id;
  }
  throw std::out_of_range(key);
}
inline InitiativeId initiative(const Inventory& inventory, const std::string& key) {
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (inventory.initiatives[id].key == key) return id;
  }
  throw std::out_of_range(key);
}

inline Departure leaving(const Inventory& inventory, const std::vector<std::string>& keys) {
  Departure departure;
  for (const std::string& key : keys) departure.actors.push_back(actor(inventory, key));
  std::sort(departure.actors.begin(), departure.actors.end());
  return departure;
}
inline Departure ending(const Inventory& inventory, const std::vector<std::string>& keys) {
  Departure departure;
  for (const std::string& key : keys) departure.initiatives.push_back(initiative(inventory, key));
  std::sort(departure.initiatives.begin(), departure.initiatives.end());
  return departure;
}

inline void set_role(Inventory& inventory, const std::string& who, const std::string& what, Role role) {
  for (inventory::Participation& own : inventory.participations) {
    if (own.actor == actor(inventory, who) && own.initiative == initiative(inventory, what)) own.role = role;
  }
}

/// Hub takes part in an initiative with each of the rays, who meet nobody else.
inline Inventory star(std::size_t rays) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (std::size_t ray = 1; ray <= rays; ++ray) {
    pairs.push_back({"Hub", "I" + std::to_string(ray)});
    pairs.push_back({"Ray " + std::to_string(ray), "I" + std::to_string(ray)});
  }
  return testing::small_inventory(pairs);
}

/// A1 – I1 – A2 – I2 – … – the last actor.
inline Inventory path(std::size_t initiatives) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (std::size_t step = 1; step <= initiatives; ++step) {
    pairs.push_back({"A" + std::to_string(step), "I" + std::to_string(step)});
    pairs.push_back({"A" + std::to_string(step + 1), "I" + std::to_string(step)});
  }
  return testing::small_inventory(pairs);
}

/// Some actors and initiatives, sparse enough to have several parts, with roles, activities of two kinds in two
/// provinces and the country, and an actor and an initiative that nobody shares.
inline Inventory random_inventory(std::uint64_t seed) {
  base::Stream chance = base::stream(seed, "resilience test");
  const std::uint64_t actors = 3 + chance.below(12), initiatives = 2 + chance.below(10);
  std::set<std::pair<std::string, std::string>> pairs;
  for (std::uint64_t draw = chance.below(actors + initiatives + 8) + 2; draw > 0; --draw) {
    const char kind = "NZO"[chance.below(3)];
    const std::uint64_t number = chance.below(initiatives);
    pairs.insert({"a" + std::to_string(10 + chance.below(actors)), std::string(1, kind) + std::to_string(number)});
  }
  Inventory result = testing::small_inventory({pairs.begin(), pairs.end()});
  inventory::Actor idle;
  idle.key = idle.name = "zz";
  result.actors.add(idle);
  inventory::Initiative orphan;
  orphan.key = orphan.name = "ZZ";
  result.initiatives.add(orphan);
  for (std::size_t at = 0, count = result.participations.size(); at < count; ++at) {
    result.participations[at].role = inventory::kRoles[chance.below(4)];
    if (chance.below(4) > 0) continue;
    inventory::Participation also = result.participations[at];
    also.role = also.role == Role::funder ? Role::initiator : Role::funder;
    result.participations.push_back(also);
  }
  std::sort(result.participations.begin(), result.participations.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.actor, a.initiative, a.role) < std::tuple(b.actor, b.initiative, b.role);
  });
  inventory::Dimension kinds;
  kinds.key = "kind";
  kinds.label = {"Soort", "Kind"};
  for (const std::string value : {"scans", "advice", "workshops"}) {
    kinds.values.add({.key = value, .label = base::same(value), .synonyms = {}});
  }
  result.taxonomy.dimensions.add(kinds);
  for (std::uint64_t count = 2 * initiatives, at = 0; at < count; ++at) {
    inventory::Activity activity;
    activity.key = activity.name = "x" + std::to_string(100 + at);
    activity.initiative = InitiativeId{static_cast<std::uint32_t>(chance.below(result.initiatives.size()))};
    if (chance.below(5) > 0) activity.province = RegionId{static_cast<std::uint32_t>(1 + chance.below(2))};
    std::vector<inventory::ValueId> values;
    for (std::uint32_t value = 0; value < 3; ++value) {
      if (chance.below(3) == 0) values.push_back(inventory::ValueId{value});
    }
    const std::span<const inventory::ValueId> lists[] = {values};
    activity.values = inventory::ValuesByDimension(lists);
    if (chance.below(2) == 0) activity.reach = static_cast<std::int64_t>(chance.below(100));
    result.activities.add(activity);
  }
  return result;
}

/// Each actor leaves, and each initiative ends, in one of four cases.
inline Departure random_departure(const Inventory& inventory, base::Stream& chance) {
  Departure departure;
  for (const ActorId id : base::ids<ActorId>(inventory.actors.size())) {
    if (chance.below(4) == 0) departure.actors.push_back(id);
  }
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (chance.below(4) == 0) departure.initiatives.push_back(id);
  }
  return departure;
}

}  // namespace regioscan::resilience::examples
