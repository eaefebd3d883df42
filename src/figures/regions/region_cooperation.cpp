#include "figures/regions/region_cooperation.hpp"

#include <map>

namespace regioscan::figures {

RegionCooperation region_cooperation(const graph::Bipartite& graph, const ActorPlaces& places) {
  const std::size_t regions = places.at_level;
  RegionCooperation found{
      .actors = std::vector<std::int64_t>(regions),
      .inside = std::vector<std::int64_t>(regions),
      .between = std::vector<std::vector<std::int64_t>>(regions, std::vector<std::int64_t>(regions))};
  for (const auto& place : places.of) {
    if (place && *place < regions) ++found.actors[*place];
  }
  for (std::size_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    std::map<std::size_t, int> members;
    for (const std::uint32_t actor : graph.by_initiative()[initiative]) {
      const auto place = places.of[graph::ActorId{actor}];
      if (place && *place < regions) ++members[*place];
    }
    found.initiatives += members.empty() ? 0 : 1;
    found.across += members.size() > 1 ? 1 : 0;
    for (const auto& [first, count] : members) {
      found.inside[first] += count > 1 ? 1 : 0;
      for (const auto& [second, other] : members) {
        if (first != second) ++found.between[first][second];
      }
    }
  }
  return found;
}

}  // namespace regioscan::figures
