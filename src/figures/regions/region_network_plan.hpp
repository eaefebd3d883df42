#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "figures/networks/network_ties.hpp"
#include "figures/networks/node_sizes.hpp"
#include "figures/regions/region_homes.hpp"
#include "figures/regions/region_network.hpp"

namespace regioscan::figures {

/// Another region and what ties it to the region in the middle.
struct OutsideRegion {
  std::optional<inventory::RegionId> region;  ///< none: actors of whom no one region is known
  std::vector<graph::ActorId> actors;         ///< those with a tie to an actor of the region in the middle
  std::size_t ties = 0;                       ///< pairs of an actor here and one there
  std::vector<std::size_t> ties_of{};         ///< the same per actor that is drawn
};

/// The network of one region as decided, before anything is drawn.
struct RegionNetworkPlan {
  inventory::RegionId focus;
  Homes homes;
  std::size_t members = 0;             ///< actors at home in the region
  std::vector<graph::ActorId> actors;  ///< those that are drawn, in the order of ids
  std::vector<OutsideRegion> outside;  ///< in the order around the rim
  std::size_t ties_inside = 0, ties_outside = 0;
  graph::Network network;                ///< of the actors that are drawn
  DrawnTies drawn;                       ///< of that network
  NodeSizes sizes;                       ///< actors, then outside regions: all by a number of actors
  std::vector<scene::Point> places;      ///< likewise
  std::optional<std::size_t> highlight;  ///< among the actors
};
[[nodiscard]] RegionNetworkPlan region_network_plan(const analysis::Analysis& analysis,
                                                    const RegionNetworkRecipe& recipe);

}  // namespace regioscan::figures
