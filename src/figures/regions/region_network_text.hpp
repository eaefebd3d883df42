#pragma once

#include <string>

#include "base/table.hpp"
#include "figures/regions/region_network_plan.hpp"

namespace regioscan::figures {

// What the network of one region says in words and numbers.

/// "Groningen"; "Nederland als geheel" for the root of the tree, which is no place beside the others.
[[nodiscard]] base::Words region_name(const analysis::Analysis& analysis, const OutsideRegion& outside);
/// Text id of the region; "unknown" for actors of whom none is known.
[[nodiscard]] std::string region_key(const analysis::Analysis& analysis, const OutsideRegion& outside);

/// "Actoren in Drenthe hebben 350 banden: 155 onderling en 195 met actoren elders, de meeste met Groningen (63)".
[[nodiscard]] base::Words region_finding(const analysis::Analysis& analysis, const RegionNetworkPlan& plan);

/// The ties with each other region, for those who do not see the picture.
[[nodiscard]] base::Words region_description(const analysis::Analysis& analysis, const RegionNetworkPlan& plan);

/// What was drawn and left out, and what being at home in a region means here.
[[nodiscard]] base::Words region_drawn(const RegionNetworkPlan& plan, std::size_t labelled);

/// A row for each actor and other region with its place, then for each tie that is drawn.
[[nodiscard]] base::Table region_network_table(const analysis::Analysis& analysis, const RegionNetworkPlan& plan,
                                               base::Language language);

}  // namespace regioscan::figures
