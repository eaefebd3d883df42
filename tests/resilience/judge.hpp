#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "coverage/cross_table.hpp"
#include "graph/components.hpp"
#include "graph/network.hpp"
#include "inventory/facets.hpp"
#include "resilience/loss.hpp"

// The plain judge of a loss: makes the inventory that is left, looks at it as at any other, and compares by text ids.
namespace regioscan::resilience::judge {

using inventory::Inventory;
using inventory::Participation;
using inventory::Role;

/// The inventory without who leaves, without what ends, and without what has lost all its actors.
inline Inventory rebuilt(const Inventory& inventory, const Departure& departure) {
  std::set<ActorId> leaves(departure.actors.begin(), departure.actors.end());
  std::set<InitiativeId> ends(departure.initiatives.begin(), departure.initiatives.end());
  std::map<InitiativeId, std::pair<int, int>> had_and_keeps;
  for (const Participation& own : inventory.participations) {
    ++had_and_keeps[own.initiative].first;
    if (!leaves.contains(own.actor)) ++had_and_keeps[own.initiative].second;
  }
  for (const auto& [id, counts] : had_and_keeps) {
    if (counts.first > 0 && counts.second == 0) ends.insert(id);
  }
  Inventory result;
  result.about = inventory.about;
  result.regions = inventory.regions;
  result.taxonomy = inventory.taxonomy;
  std::map<ActorId, ActorId> new_actor;
  std::map<InitiativeId, InitiativeId> new_initiative;
  for (const ActorId id : base::ids<ActorId>(inventory.actors.size())) {
    if (!leaves.contains(id)) new_actor[id] = result.actors.add(inventory.actors[id]);
  }
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (!ends.contains(id)) new_initiative[id] = result.initiatives.add(inventory.initiatives[id]);
  }
  for (inventory::Activity activity : inventory.activities) {
    if (ends.contains(activity.initiative)) continue;
    activity.initiative = new_initiative[activity.initiative];
    result.activities.add(activity);
  }
  for (Participation own : inventory.participations) {
    if (leaves.contains(own.actor) || ends.contains(own.initiative)) continue;
    own.actor = new_actor[own.actor];
    own.initiative = new_initiative[own.initiative];
    result.participations.push_back(own);
  }
  return result;
}

/// The part of each actor in the network of actors, by text id.
struct PartOf {
  std::map<std::string, std::uint32_t> of;
  std::vector<std::uint32_t> sizes;
};
inline PartOf part_of(const Inventory& inventory) {
  const graph::Bipartite graph(inventory);
  const graph::Components found =
      graph::components(graph::projection(graph, graph::Side::actors, graph::Weighting::count).rows);
  PartOf result{.of = {}, .sizes = found.sizes};
  for (const ActorId id : base::ids<ActorId>(inventory.actors.size())) {
    result.of[inventory.actors[id].key] = found.of[id.index()];
  }
  return result;
}

inline std::set<std::string> with_initiative(const Inventory& inventory) {
  std::set<std::string> keys;
  for (const Participation& own : inventory.participations) keys.insert(inventory.actors[own.actor].key);
  return keys;
}
inline std::set<std::string> with_role(const Inventory& inventory, std::optional<Role> role) {
  std::set<std::string> keys;
  for (const Participation& own : inventory.participations) {
    if (!role || own.role == *role) keys.insert(inventory.initiatives[own.initiative].key);
  }
  return keys;
}

/// Regions of the inventory in which some initiative lies.
inline std::set<RegionId> regions_in_use(const Inventory& inventory) {
  std::set<RegionId> used;
  const auto use = [&](RegionId region) {
    for (const RegionId above : inventory::lineage(inventory.regions, region)) used.insert(above);
  };
  for (const inventory::Initiative& initiative : inventory.initiatives) {
    for (const RegionId region : initiative.regions) use(region);
  }
  for (const inventory::Activity& activity : inventory.activities) {
    if (activity.province) use(*activity.province);
  }
  return used;
}

template <class Id, class Records>
std::set<std::string> keys(const std::vector<Id>& ids, const Records& records) {
  std::set<std::string> result;
  for (const Id id : ids) result.insert(records[id].key);
  return result;
}

/// What was in the first set and is not in the second; of initiatives and actors only those that are left at all.
template <class T>
std::set<T> gone_from(const std::set<T>& before, const std::set<T>& after) {
  std::set<T> result;
  std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::inserter(result, result.end()));
  return result;
}

inline void expect_network(const Inventory& inventory, const Inventory& left, const Loss& found) {
  const PartOf before = part_of(inventory), after = part_of(left);
  EXPECT_EQ(found.before.parts, before.sizes.size());
  EXPECT_EQ(found.after.parts, after.sizes.size());
  EXPECT_EQ(found.before.largest, before.sizes.empty() ? 0 : before.sizes.front());
  EXPECT_EQ(found.after.largest, after.sizes.empty() ? 0 : after.sizes.front());
  std::uint64_t separated = 0, connected = 0;
  std::map<std::uint32_t, std::vector<std::vector<std::string>>> pieces;  // of each part, in the order of actors
  for (const auto& [key, part] : after.of) {
    auto& own = pieces[before.of.at(key)];
    const auto same = std::find_if(own.begin(), own.end(), [&](const auto& p) { return after.of.at(p[0]) == part; });
    same == own.end() ? own.push_back({key}) : same->push_back(key);
    for (const auto& [other, there] : after.of) {
      if (other >= key) break;
      if (part == there) ++connected;
      if (part != there && before.of.at(key) == before.of.at(other)) ++separated;
    }
  }
  EXPECT_EQ(found.separated_pairs, separated);
  EXPECT_EQ(found.after.connected_pairs, connected);
  std::set<std::string> cut_off;
  for (auto& [part, own] : pieces) {
    std::stable_sort(own.begin(), own.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (std::size_t at = 1; at < own.size(); ++at) cut_off.insert(own[at].begin(), own[at].end());
  }
  EXPECT_EQ(keys(found.cut_off, inventory.actors), cut_off);
  EXPECT_EQ(found.cut_off.empty(), found.separated_pairs == 0);
}

inline void expect_coverage(const Inventory& inventory, const Inventory& left, const Loss& found) {
  const inventory::MainFacets facets = inventory::main_facets(inventory);
  std::vector<Cell> white;
  if (!facets.what.empty() && !facets.where.empty()) {
    const auto before = coverage::cross_table(inventory, facets.what, facets.where);
    const auto after = coverage::cross_table(left, facets.what, facets.where);
    for (std::uint32_t row = 0; row < before.row_count(); ++row) {
      for (std::uint32_t column = 0; column < before.column_count(); ++column) {
        if (before.at(row, column) > 0 && after.at(row, column) == 0) white.push_back({.row = row, .column = column});
      }
    }
  }
  EXPECT_EQ(found.white_cells, white);
  std::int64_t reach = 0;
  for (const inventory::Activity& activity : inventory.activities) reach += activity.reach.value_or(0);
  for (const inventory::Activity& activity : left.activities) reach -= activity.reach.value_or(0);
  EXPECT_EQ(found.reach, reach);
  EXPECT_EQ(found.activities.size(), inventory.activities.size() - left.activities.size());
  const std::set<RegionId> lost = gone_from(regions_in_use(inventory), regions_in_use(left));
  EXPECT_EQ(std::set<RegionId>(found.regions.begin(), found.regions.end()), lost);
}

inline void expect_loss(const Inventory& inventory, const Departure& departure, const Loss& found) {
  const Inventory left = rebuilt(inventory, departure);
  EXPECT_EQ(found.participations.size(), inventory.participations.size() - left.participations.size());
  expect_network(inventory, left, found);
  expect_coverage(inventory, left, found);
  std::set<std::string> idle = gone_from(with_initiative(inventory), with_initiative(left));
  for (const ActorId id : departure.actors) idle.erase(inventory.actors[id].key);
  EXPECT_EQ(keys(found.left_with_nothing, inventory.actors), idle);
  std::set<std::string> going_on;
  for (const inventory::Initiative& initiative : left.initiatives) going_on.insert(initiative.key);
  const auto lost_role = [&](Role role) {
    std::set<std::string> lost = gone_from(with_role(inventory, role), with_role(left, role));
    std::erase_if(lost, [&](const std::string& key) { return !going_on.contains(key); });
    return lost;
  };
  EXPECT_EQ(keys(found.without_initiator, inventory.initiatives), lost_role(Role::initiator));
  EXPECT_EQ(keys(found.without_funder, inventory.initiatives), lost_role(Role::funder));
  std::set<std::string> orphaned = gone_from(with_role(inventory, {}), with_role(left, {}));
  for (const InitiativeId id : departure.initiatives) orphaned.erase(inventory.initiatives[id].key);
  EXPECT_EQ(keys(found.without_actor, inventory.initiatives), orphaned);
  EXPECT_EQ(ended(departure, found).size(), inventory.initiatives.size() - left.initiatives.size());
}

}  // namespace regioscan::resilience::judge
