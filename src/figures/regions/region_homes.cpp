#include "figures/regions/region_homes.hpp"

#include <fmt/format.h>

#include <map>
#include <vector>

#include "base/failure.hpp"
#include "inventory/region_names.hpp"

namespace regioscan::figures {

using graph::ActorId;
using inventory::RegionId;

Homes homes(const analysis::Analysis& analysis, const std::string& level) {
  Homes found{.of = base::Column<ActorId, std::optional<RegionId>>(analysis.graph.actor_count())};
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    found.of[actor] = analysis.inventory.actors[actor].region;
    if (found.of[actor]) {
      ++found.by_seat;
      continue;
    }
    std::map<RegionId, double> counts;
    for (const std::uint32_t initiative : analysis.graph.by_actor()[actor.index()]) {
      const auto& regions = analysis.inventory.initiatives[graph::InitiativeId{initiative}].regions;
      for (const RegionId region : regions)
        counts[lifted(analysis.inventory.regions, region, level)] += 1.0 / static_cast<double>(regions.size());
    }
    constexpr double kEqual = 1e-9;  // sums of parts of initiatives
    double most = 0;
    bool is_tied = false;
    for (const auto& [region, count] : counts) {
      if (count > most + kEqual) {
        most = count;
        is_tied = false;
        found.of[actor] = region;
      } else if (count > most - kEqual) {
        is_tied = true;
      }
    }
    if (is_tied) {
      found.of[actor].reset();
      ++found.undecided;
    }
    found.by_initiatives += found.of[actor] ? 1U : 0U;
  }
  return found;
}

RegionId lifted(const base::Column<RegionId, inventory::Region>& regions, RegionId region, const std::string& level) {
  for (const RegionId upper : inventory::lineage(regions, region)) {
    if (regions[upper].level == level) return upper;
  }
  return region;
}

RegionId named_region(const inventory::Inventory& inventory, const std::string& name) {
  const inventory::RegionNames names(inventory.regions);
  const std::vector<RegionId>& found = names.find(name);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    const std::string near = names.guess(name);
    throw base::UsageError(
        {fmt::format("Er is geen regio '{}'{}.", name, near.empty() ? "" : fmt::format("; bedoelt u '{}'?", near)),
         fmt::format("There is no region '{}'{}.", name,
                     near.empty() ? "" : fmt::format("; do you mean '{}'?", near))});
  }
  std::vector<std::string> keys;
  for (const RegionId region : found) keys.push_back(inventory.regions[region].key);
  throw base::UsageError(
      {fmt::format("'{}' kan {} zijn; geef de id.", name, base::enumeration(keys, base::Language::nl)),
       fmt::format("'{}' can be {}; give the id.", name, base::enumeration(keys, base::Language::en))});
}

}  // namespace regioscan::figures
