#pragma once

#include "analysis/analysis.hpp"
#include "layout/turn.hpp"

namespace regioscan::figures {

/// Where a reader expects each region, by its key in layouts/region-places.toml: kilometres to the right and down from
/// the middle of the Netherlands. A region above others that are there stands in their middle; none where nothing is
/// known.
[[nodiscard]] base::Column<inventory::RegionId, layout::Wish> familiar_places(
    const base::Column<inventory::RegionId, inventory::Region>& regions);

/// Where a reader expects actors and initiatives: an initiative in the middle of its regions, an actor at its seat, or
/// else in the middle of its initiatives.
[[nodiscard]] graph::Sides<layout::Wish> expected_places(const analysis::Analysis& analysis);

}  // namespace regioscan::figures
