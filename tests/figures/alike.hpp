#pragma once

#include "tests/overlaps/sample.hpp"

namespace regioscan::testing {

/// Two families by the shipped weights: four scans of data for shops in the north and Zeeland, of which the first two
/// have an actor in common, three advices on water for farmers that have none, and others that are like nobody.
inline inventory::Inventory with_families() {
  const auto scan = [](const std::string& name, inventory::RegionId region, std::vector<std::string> actors) {
    return Draft{.name = name,
                 .doings = {{.service = {kScans}, .group = {kShops}, .topic = {kData}}},
                 .regions = {region},
                 .actors = std::move(actors)};
  };
  const auto advice = [](const std::string& name, inventory::RegionId region, std::vector<std::string> actors) {
    return Draft{.name = name,
                 .doings = {{.service = {kAdvice}, .group = {kFarmers}, .topic = {kWater}}},
                 .regions = {region},
                 .actors = std::move(actors)};
  };
  inventory::Inventory inventory =
      sample({scan("Scan Assen", kDrenthe, {"Kamer", "Bank"}),
              scan("Scan Emmen", kDrenthe, {"Kamer", "Provincie", "Adviseur"}),
              scan("Scan Haren", kGroningen, {"Hogeschool"}),
              scan("Scan Goes", kZeeland, {"Delta"}),
              advice("Raad Assen", kDrenthe, {"Boer"}),
              advice("Raad Haren", kGroningen, {"Waterschap"}),
              advice("Raad Goes", kZeeland, {"Polder"}),
              {.name = "Cursus",
               .doings = {{.service = {kWorkshops}, .group = {kEverybody}, .topic = {kEnergy}}},
               .actors = {"Kamer", "Hogeschool", "Boer", "Polder"}}});
  inventory.taxonomy.dimensions[kService].key = "archetype";
  inventory.taxonomy.dimensions[kGroup].key = "sector";
  inventory.taxonomy.dimensions[kTopic].key = "technology";
  inventory.content = inventory::content_hash(inventory);
  return inventory;
}

}  // namespace regioscan::testing
