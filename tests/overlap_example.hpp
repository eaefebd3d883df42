#pragma once

#include <memory>
#include <string>

#include "overlaps/findings.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::testing {

/// Overlaps with the inventory that they refer to, which keeps its place when this moves.
struct OverlapExample {
  std::unique_ptr<inventory::Inventory> inventory;
  std::unique_ptr<overlaps::Profiles> profiles;
  std::unique_ptr<overlaps::Overlaps> found;
};

inline OverlapExample found_in(inventory::Inventory inventory, const std::string& decisions = {}) {
  OverlapExample example;
  example.inventory = std::make_unique<inventory::Inventory>(std::move(inventory));
  example.profiles =
      std::make_unique<overlaps::Profiles>(overlaps::profiles(*example.inventory, overlaps::default_weights()));
  overlaps::DecisionReading verdicts;
  if (!decisions.empty()) verdicts = overlaps::read_decisions(decisions, "overlap.decisions.csv", *example.inventory);
  example.found = std::make_unique<overlaps::Overlaps>(overlaps::overlaps(*example.profiles, std::move(verdicts), 1));
  return example;
}

/// Two initiatives in the north that offer scans to the same sector by other parties, Noord and Nabij, and one in the
/// south, Zuid, that offers advice by a party of Noord; names are as given.
inline inventory::Inventory two_scans(const std::string& first = "Noord", const std::string& second = "Nabij") {
  using namespace inventory;
  Inventory result = small_inventory({{"Aap", first}, {"Brug", first}, {"Mies", second}, {"Brug", "Zuid"}});
  for (const auto& [key, values] : {std::pair{"archetype", std::vector<std::string>{"scans", "advice"}},
                                    std::pair{"sector", std::vector<std::string>{"bouw", "zorg"}}}) {
    Dimension dimension;
    dimension.key = key;
    dimension.label = base::same(key);
    for (const std::string& value : values)
      dimension.values.add({.key = value, .label = base::same(value), .synonyms = {}});
    result.taxonomy.dimensions.add(dimension);
  }
  for (const InitiativeId id : base::ids<InitiativeId>(result.initiatives.size())) {
    const bool is_south = result.initiatives[id].name == "Zuid";
    const RegionId region{is_south ? 2U : 1U};
    const std::vector<ValueId> kind{ValueId{is_south ? 1U : 0U}};
    const std::span<const ValueId> lists[] = {kind, kind};
    result.initiatives[id].regions = {region};
    Activity activity;
    activity.key = "x" + std::to_string(id.value);
    activity.initiative = id;
    activity.province = region;
    activity.scope = {region};
    activity.values = ValuesByDimension(lists);
    result.activities.add(activity);
  }
  result.content = content_hash(result);
  return result;
}

}  // namespace regioscan::testing
