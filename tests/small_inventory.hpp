#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "inventory/inventory.hpp"

namespace regioscan::testing {

/// An inventory from (actor, initiative) names, with two regions: initiatives whose name begins with 'N' lie in
/// Drenthe, those with 'Z' in Zeeland, others nowhere known.
inline inventory::Inventory small_inventory(std::vector<std::pair<std::string, std::string>> participations) {
  using namespace inventory;
  Inventory result;
  result.about.name = "Proef";
  result.about.date = "2024-01-01";
  result.about.source = "verzonnen";
  const RegionId country = result.regions.add({.key = "nl",
                                               .name = {"Nederland", "Netherlands"},
                                               .aliases = {},
                                               .level = "country",
                                               .parent = {},
                                               .codes = {}});
  const RegionId north = result.regions.add({.key = "drenthe",
                                             .name = base::same("Drenthe"),
                                             .aliases = {},
                                             .level = "province",
                                             .parent = country,
                                             .codes = {}});
  const RegionId south = result.regions.add({.key = "zeeland",
                                             .name = base::same("Zeeland"),
                                             .aliases = {},
                                             .level = "province",
                                             .parent = country,
                                             .codes = {}});
  std::sort(participations.begin(), participations.end());
  std::vector<std::string> actors, initiatives;
  for (const auto& [actor, initiative] : participations) {
    actors.push_back(actor);
    initiatives.push_back(initiative);
  }
  const auto make_unique = [](std::vector<std::string>& names) {
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
  };
  make_unique(actors);
  make_unique(initiatives);
  for (const std::string& name : actors) {
    Actor actor;
    actor.key = name;
    actor.name = name;
    result.actors.add(actor);
  }
  for (const std::string& name : initiatives) {
    Initiative initiative;
    initiative.key = name;
    initiative.name = name;
    if (name.starts_with("N")) initiative.regions = {north};
    if (name.starts_with("Z")) initiative.regions = {south};
    result.initiatives.add(initiative);
  }
  const auto index = [](const std::vector<std::string>& names, const std::string& name) {
    return static_cast<std::uint32_t>(std::lower_bound(names.begin(), names.end(), name) - names.begin());
  };
  for (const auto& [actor, initiative] : participations) {
    Participation participation;
    participation.actor = ActorId{index(actors, actor)};
    participation.initiative = InitiativeId{index(initiatives, initiative)};
    result.participations.push_back(participation);
  }
  result.content = content_hash(result);
  return result;
}

/// Two groups of three that share one member, Brug: in the north two initiatives, in the south two.
inline inventory::Inventory two_groups() {
  return small_inventory({{"Anna", "N1"},
                          {"Bas", "N1"},
                          {"Cor", "N1"},
                          {"Anna", "N2"},
                          {"Bas", "N2"},
                          {"Cor", "N2"},
                          {"Brug", "N2"},
                          {"Xan", "Z1"},
                          {"Yde", "Z1"},
                          {"Zus", "Z1"},
                          {"Xan", "Z2"},
                          {"Yde", "Z2"},
                          {"Zus", "Z2"},
                          {"Brug", "Z2"}});
}

/// Two groups with activities in the north and the south, by kind: scans in the north only, advice in the south only,
/// workshops in both, and a dimension with several values. Of the last two activities something is unknown.
inline inventory::Inventory with_activities() {
  using namespace inventory;
  Inventory result = two_groups();
  const auto dimension = [&](const std::string& key, const std::string& title, std::vector<std::string> values) {
    Dimension made;
    made.key = key;
    made.label = base::same(title);
    for (const std::string& value : values) made.values.add({.key = value, .label = base::same(value), .synonyms = {}});
    result.taxonomy.dimensions.add(made);
  };
  dimension("archetype", "Activiteit", {"scans", "advice", "workshops"});
  dimension("sector", "Sector", {"A", "C", "G"});
  struct ActivityDraft {
    std::uint32_t initiative;
    std::vector<std::uint32_t> kinds, sectors;
    std::optional<std::uint32_t> region;
    std::optional<std::int64_t> reach;
    std::string reach_class;
  };
  const std::vector<ActivityDraft> drafts{
      {0, {0}, {0, 1}, 1, 40, "hoog"},   {0, {0}, {1}, 1, {}, "hoog"},  {0, {2}, {2}, 1, 90, "middel"},
      {1, {0}, {0}, 1, 60, "hoog"},      {1, {0}, {1}, 1, {}, "hoog"},  {1, {0}, {1}, 1, 20, "hoog"},
      {2, {1}, {2}, 2, 10, "laag"},      {2, {1}, {0}, 2, 300, "laag"}, {2, {1}, {1}, 2, {}, "laag"},
      {3, {2}, {1, 2}, 2, 70, "middel"}, {3, {1}, {}, {}, {}, "laag"},  {3, {}, {2}, 2, 5, ""}};
  for (std::size_t at = 0; at < drafts.size(); ++at) {
    const ActivityDraft& draft = drafts[at];
    Activity activity;
    activity.key = "x" + std::to_string(100 + at);
    activity.initiative = InitiativeId{draft.initiative};
    activity.name = activity.key;
    if (draft.region) activity.province = RegionId{*draft.region};
    if (draft.region) activity.scope = {RegionId{*draft.region}};
    std::vector<ValueId> kinds, sectors;
    for (const std::uint32_t value : draft.kinds) kinds.push_back(ValueId{value});
    for (const std::uint32_t value : draft.sectors) sectors.push_back(ValueId{value});
    const std::span<const ValueId> lists[] = {kinds, sectors};
    activity.values = ValuesByDimension(lists);
    activity.reach = draft.reach;
    activity.reach_class = draft.reach_class;
    result.activities.add(activity);
  }
  result.content = content_hash(result);
  return result;
}

}  // namespace regioscan::testing
