#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "bridges/new_tie.hpp"
#include "graph/bipartite.hpp"
#include "graph/usual_work.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::bridges {

/// The best new partner of an actor: one with whom it does not work yet.
struct Shortcut {
  graph::ActorId actor, partner;
  Gain gain;
  std::optional<unsigned> apart;  ///< steps between the two now, at least 2; absent: no way leads from one to the other
  graph::CommonWork common;       ///< why the tie would be no wonder; empty where nothing is known of anybody's work
};

/// Which actors were tried.
enum class Tried {
  everybody,    ///< all that take part in anything
  most_active,  ///< those with at least so many initiatives, because the inventory is large
  nobody        ///< the inventory is too large, or its ways are too long
};
/// Lasting English key: "everybody", "most_active", "nobody".
[[nodiscard]] std::string_view key(Tried tried);

/// New ties that would shorten most ways between actors.
///
/// Which tie is best is decided by the pairs that hold neither of the two (Gain::of_others), and where that is equal by
/// all pairs. By all pairs alone the best tie is the one between whoever stands most alone and whoever has most
/// partners: true, and no news to anybody, as nobody but the newcomer gains. Two actors come into question only if they
/// have a region or a theme in common, as for missing links, because a tie between two who have nothing to do with each
/// other shortens most and never comes; where nothing is known of anybody's work all pairs come into question. Of
/// actors without partners two are never proposed to each other, nor is one proposed to somebody who has partners.
struct Shortcuts {
  std::vector<Shortcut> of_each;  ///< an actor's best new partner, the best first; none for those whom nobody suits
  Tried tried = Tried::everybody;
  std::size_t least_initiatives = 1;  ///< of those tried
  std::size_t actors_tried = 0;
};

/// Cost: O(actors · participations) for the distances, and the gain of each pair tried. That of a pair is estimated
/// beforehand from some four hundred, and only the most active actors are tried where all would take more than
/// some 200 million looks, which is less than a second.
[[nodiscard]] Shortcuts shortcuts(const inventory::Inventory& inventory, const graph::Bipartite& graph,
                                  unsigned threads);

/// At most `most` of them that help others too, the best first and each actor in one only: one that stands apart with
/// its partners would otherwise fill the list, as it is the best partner of many.
[[nodiscard]] std::vector<Shortcut> different_ones(const Shortcuts& shortcuts, std::size_t most);

}  // namespace regioscan::bridges
