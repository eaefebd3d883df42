#pragma once

#include <utility>
#include <vector>

#include "backbone/backbone.hpp"
#include "base/words.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::backbone {

/// Something that both actors of a pair do much: of each at least a quarter of the initiatives of which it is known.
struct InCommon {
  base::Words name;
  std::size_t of_a = 0, of_b = 0;  ///< initiatives
};

/// A candidate for a missing link: two actors that meet less than chance would make them although they work in the same
/// region or on the same things. A person decides whether anything is missing.
struct MissingLink {
  RarePair pair;
  std::size_t initiatives_of_a = 0, initiatives_of_b = 0;
  std::vector<InCommon> regions;  ///< most in common first; regions that hold all others do not count
  std::vector<InCommon> themes;   ///< values of the dimensions of activities, likewise; 'all' does not count
};

/// The rare pairs that have a region or a theme in common, in their order: the least likely first. Cost: the rare pairs
/// times what an actor does.
[[nodiscard]] std::vector<MissingLink> missing_links(const inventory::Inventory& inventory,
                                                     const graph::Bipartite& graph, const Backbone& backbone);

/// Why it is one, for a table: "nooit samen; toeval zou 1,9 keer geven; beide vaak in Drenthe (7 en 5 initiatieven)".
[[nodiscard]] base::Words reason(const MissingLink& link);

}  // namespace regioscan::backbone
