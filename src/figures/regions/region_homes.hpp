#pragma once

#include <optional>
#include <string>

#include "analysis/analysis.hpp"

namespace regioscan::figures {

/// Where each actor is at home: at its seat or, where that is not known, in the region of most of its
/// initiatives. None where neither is known or, as in `actor_places`, where it does as much in several regions.
struct Homes {
  base::Column<graph::ActorId, std::optional<inventory::RegionId>> of;
  std::size_t by_seat = 0, by_initiatives = 0, undecided = 0;  ///< actors
};
/// With a level, initiatives in regions of one region of that level count together.
[[nodiscard]] Homes homes(const analysis::Analysis& analysis, const std::string& level = {});

/// The region of a level in which a region lies; the region itself where it lies in none of that level.
[[nodiscard]] inventory::RegionId lifted(const base::Column<inventory::RegionId, inventory::Region>& regions,
                                         inventory::RegionId region, const std::string& level);

/// The region that a word names. UsageError with the nearest name where there is none, with the ids where there are
/// several.
[[nodiscard]] inventory::RegionId named_region(const inventory::Inventory& inventory, const std::string& name);

}  // namespace regioscan::figures
