#pragma once

#include <vector>

#include "backbone/backbone.hpp"
#include "base/words.hpp"
#include "graph/usual_work.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::backbone {

/// A candidate for a missing link: two actors that meet less than chance would make them although they work in the same
/// region or on the same things. A person decides whether anything is missing.
struct MissingLink {
  RarePair pair;
  std::size_t initiatives_of_a = 0, initiatives_of_b = 0;
  graph::CommonWork common;  ///< never empty
};

/// The rare pairs that have a region or a theme in common, in their order: the least likely first. Cost: the rare pairs
/// times what an actor does.
[[nodiscard]] std::vector<MissingLink> missing_links(const inventory::Inventory& inventory,
                                                     const graph::Bipartite& graph, const Backbone& backbone);

/// Why it is one, for a table: "nooit samen; toeval zou 1,9 keer geven; beide vaak in Drenthe (7 en 5 initiatieven)".
[[nodiscard]] base::Words reason(const MissingLink& link);

}  // namespace regioscan::backbone
