#pragma once

#include <optional>
#include <vector>

#include "base/words.hpp"
#include "graph/bipartite.hpp"
#include "graph/grouping.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::clusters {

/// How far the work of a cluster lies in one region: each participation of a member counts 1, spread evenly over the
/// regions of its initiative (an initiative in r regions gives 1/r to each); unknown regions are left out of the total.
struct RegionShare {
  inventory::RegionId region;
  double share;  ///< 0 … 1, of the participations with a known region
};

struct ClusterRegions {
  std::vector<RegionShare> shares;  ///< largest first, ties by id
  double unknown = 0;               ///< share of participations whose initiative has no known region, 0 … 1
};

[[nodiscard]] base::Column<graph::ClusterId, ClusterRegions> regions_of(const inventory::Inventory& inventory,
                                                                        const graph::Bipartite& graph,
                                                                        const graph::Grouping& groups);

/// Names for readers, all different: "Noord-Nederland: Groningen 48 %, Drenthe 31 %" where one region of a higher level
/// holds at least 60 % spread over several; "Zeeland 97 %" where a single region dominates; the strongest two or three
/// otherwise; and "rond Evelyn en Theresa" ("around …"), the members with the highest `importance`, where no region is
/// known.
[[nodiscard]] base::Column<graph::ClusterId, base::Words> names_of(
    const inventory::Inventory& inventory, const graph::Bipartite& graph, const graph::Grouping& groups,
    const base::Column<graph::ActorId, double>& importance);

}  // namespace regioscan::clusters
