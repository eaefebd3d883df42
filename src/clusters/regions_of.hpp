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

/// Names for readers, all different in each language:
///   "Zeeland 97 %"                                    one region has at least 75 %
///   "Noord-Nederland: Groningen 48 %, Drenthe 31 %"   a region of a higher level (the smallest such, never the
///                                                     country) holds at least 60 %, and several of its regions 10 %
///   "Zeeland 55 %, Groningen 40 %"                    otherwise the strongest, and up to two more of at least 10 %
///   "rond Evelyn en Theresa"                          no region is known: the members with the highest `importance`
/// Work for the country, or for a region named beside one inside it, reads "Nederland als geheel 50 %". Equal names get
/// their most important member behind them, in brackets.
[[nodiscard]] base::Column<graph::ClusterId, base::Words> names_of(
    const inventory::Inventory& inventory, const graph::Bipartite& graph, const graph::Grouping& groups,
    const base::Column<graph::ActorId, double>& importance);

}  // namespace regioscan::clusters
