#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/grouping.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::measures {

/// Parts of the ecosystem over which an actor's initiatives are spread: clusters, or regions. An initiative in r
/// modules gives 1/r to each; one in none is unknown and left out. `home` is the module to which an actor itself
/// belongs; absent where it belongs to none. Modules are known by any number.
struct Modules {
  base::Column<graph::InitiativeId, std::vector<std::uint32_t>> of_initiative;  ///< sorted, each once
  base::Column<graph::ActorId, std::optional<std::uint32_t>> home;
};

/// Clusters of actors: an initiative lies in the cluster to which most of its actors belong; in several if several have
/// equally many. Actors in no cluster are not counted.
[[nodiscard]] Modules modules_of(const graph::Bipartite& graph, const graph::Grouping& clusters);

/// Regions as given: those of the initiative, and the seat of the actor. The country is a region of its own.
[[nodiscard]] Modules modules_of(const inventory::Inventory& inventory);

/// In how many modules initiatives lie.
[[nodiscard]] std::size_t module_count(const Modules& modules);

/// The actors of each home module that occurs: sizes, largest first.
[[nodiscard]] std::vector<std::size_t> home_sizes(const Modules& modules);

}  // namespace regioscan::measures
