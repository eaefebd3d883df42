#pragma once

#include <cstdint>
#include <vector>

#include "base/words.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::graph {

/// What an actor does often: a region or a value of a dimension that at least a quarter of its initiatives have, of
/// those of which it is known; neither regions that hold all others, nor 'all', nor values that over half of all have.
struct Often {
  std::uint32_t kind;   ///< 0: a region; 1 + d: a value of dimension d
  std::uint32_t value;  ///< RegionId or ValueId
  std::uint32_t times;  ///< initiatives of the actor
};
using UsualWork = base::Column<ActorId, std::vector<Often>>;  ///< sorted by kind and value

/// Linear in participations and what their initiatives have.
[[nodiscard]] UsualWork usual_work(const inventory::Inventory& inventory, const Bipartite& graph);

/// Something that both actors of a pair do often.
struct InCommon {
  base::Words name;
  std::size_t of_a = 0, of_b = 0;  ///< initiatives
};

/// What two actors have in common, of each at most three: that of which both do most first.
struct CommonWork {
  std::vector<InCommon> regions;
  std::vector<InCommon> themes;  ///< values of the dimensions of activities
};
[[nodiscard]] CommonWork common_work(const inventory::Inventory& inventory, const UsualWork& usual, ActorId a,
                                     ActorId b);

/// Whether there is anything, without saying what: for looking at very many pairs.
[[nodiscard]] bool have_in_common(const UsualWork& usual, ActorId a, ActorId b);

/// Their names for one cell of a table: "Drenthe|Zeeland".
[[nodiscard]] base::Words names_of(const std::vector<InCommon>& common);

/// "beide actief in Drenthe (7 en 5 initiatieven); beide bezig met bouw (4 en 4 initiatieven)"; empty for nothing.
[[nodiscard]] base::Words in_words(const CommonWork& common);

}  // namespace regioscan::graph
