#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "figures/regions/actor_places.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// A run of points around an area; more of them are parts of it, or holes in it.
using Ring = std::vector<scene::Point>;

/// What one region looks like on the page, and where its circle stands.
struct RegionShape {
  bool is_placed = false;
  std::vector<std::vector<Ring>> areas;  ///< of each the outer ring, then its holes
  scene::Point centre;
};

/// Shapes for the regions of the level, in their order, in a frame; a region without one is not placed.
using RegionShapes = std::vector<RegionShape>;

/// The regions of the level only, in their order, so that a name is that of one of them.
[[nodiscard]] base::Column<inventory::RegionId, inventory::Region> regions_of_level(
    const inventory::Inventory& inventory, const ActorPlaces& places);

/// Regions as squares in the arrangement of a text: a line for each row, a word (key, name, alias or code of a region)
/// for each square, '.' for none. Where it knows fewer than half of the regions, or is empty, the squares stand in the
/// order of the regions in as many columns as rows; regions that it lacks follow below. Of regions that it lacks only
/// the `kMostTiles` with most actors are placed: more squares would be too small to read.
inline constexpr std::size_t kMostTiles = 36;
[[nodiscard]] RegionShapes tiles(const inventory::Inventory& inventory, const ActorPlaces& places,
                                 std::string_view arrangement, const scene::Rectangle& frame);

}  // namespace regioscan::figures
