#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "figures/regions/actor_places.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::figures {

/// How many initiatives regions share, each counted once for a pair of regions however many of their actors are in it.
struct RegionCooperation {
  std::vector<std::int64_t> actors;  ///< by region
  std::vector<std::int64_t> inside;  ///< initiatives with at least two actors of the region
  std::vector<std::vector<std::int64_t>>
      between;                   ///< initiatives with an actor of either; symmetric, 0 on the diagonal
  std::int64_t across = 0;       ///< initiatives with actors of at least two regions
  std::int64_t initiatives = 0;  ///< with at least one actor that has a place
};

/// Counts the regions of the level itself. Cost: participations, and for each initiative the square of its regions.
[[nodiscard]] RegionCooperation region_cooperation(const graph::Bipartite& graph, const ActorPlaces& places);

}  // namespace regioscan::figures
