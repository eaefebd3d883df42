#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "graph/bipartite.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::backbone {

/// Who is thought to be able to take part in what: everybody in everything, by area (see by_area), by years (see
/// by_period), or only where both allow it.
enum class Opportunity { everywhere, area, period, area_and_period };
[[nodiscard]] std::string_view key(Opportunity opportunity);  ///< "everywhere", "area", "period", "area-and-period"
[[nodiscard]] const base::Words& label(Opportunity opportunity);

/// Who could take part in what, by groups: an actor of one group can take part in the initiatives of some groups only
/// (structural zeros; Neal & Neal, arXiv:2307.12828). Every participation that was observed must be possible.
struct Possible {
  base::Column<graph::ActorId, std::uint32_t> actor_group;
  base::Column<graph::InitiativeId, std::uint32_t> initiative_group;
  std::size_t initiative_groups = 1;
  std::vector<char> allowed;  ///< by group of actors, then of initiatives: 1 or 0

  [[nodiscard]] bool can(std::size_t actors, std::size_t initiatives) const {
    return allowed[actors * initiative_groups + initiatives] != 0;
  }
};

/// Everybody could take part in everything.
[[nodiscard]] Possible everything(const graph::Bipartite& graph);

/// An actor with a seat could take part in initiatives of a region that holds its seat or lies inside it, of regions in
/// which any actor with the same seat takes part, and in those without a known region; an actor without a seat in all.
[[nodiscard]] Possible by_area(const inventory::Inventory& inventory, const graph::Bipartite& graph);

/// An actor could take part in initiatives whose calendar years touch those in which it is known to be active: from the
/// first start to the last end of its own initiatives. An unknown start or end leaves that side open. Initiatives
/// without any year are possible for all and say nothing of who is in them; an actor in no other ones could take part
/// in all.
[[nodiscard]] Possible by_period(const inventory::Inventory& inventory, const graph::Bipartite& graph);

/// One of these.
[[nodiscard]] Possible possible(const inventory::Inventory& inventory, const graph::Bipartite& graph,
                                Opportunity opportunity);

}  // namespace regioscan::backbone
