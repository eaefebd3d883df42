#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::resilience {

// Two actors reach each other in the network of actors if and only if a chain of participations connects them: each tie
// is an initiative that both take part in. So parts are found among the participations, which are few, and the network
// of actors, whose ties grow with the square of an initiative's size, is never made.

/// Actors and initiatives that are gone are marked 1, all others 0.
using Gone = graph::Sides<char>;

/// The actors in the parts in which they reach each other. An actor without company is a part of its own.
struct Parts {
  base::Column<graph::ActorId, std::optional<std::uint32_t>> of;  ///< nothing for actors that are gone
  std::vector<std::uint32_t> sizes;  ///< in actors; parts are numbered by their smallest actor

  [[nodiscard]] std::uint32_t largest() const;          ///< actors in the largest part; 0 where there are none
  [[nodiscard]] std::uint64_t connected_pairs() const;  ///< unordered pairs of actors that reach each other
};

/// The parts of who is not gone. Linear in the participations.
[[nodiscard]] Parts parts(const graph::Bipartite& graph, const Gone& gone);
[[nodiscard]] Parts parts(const graph::Bipartite& graph);

/// n·(n − 1)/2.
[[nodiscard]] constexpr std::uint64_t pairs(std::uint64_t count) { return count < 2 ? 0 : count * (count - 1) / 2; }

/// What the network loses if one actor or initiative goes and all others stay.
struct Split {
  std::uint64_t separated_pairs = 0;  ///< pairs of those who stay that reached each other and no longer do
  std::uint32_t cut_off = 0;          ///< actors that stay, outside the largest piece of the part it held together
  friend bool operator==(const Split&, const Split&) = default;
};

/// The same for every actor and every initiative at once: one depth-first search over the participations, in which a
/// branch that reaches no further back than to a node is cut off without it (Hopcroft & Tarjan 1973). Linear in the
/// participations.
[[nodiscard]] graph::Sides<Split> splits(const graph::Bipartite& graph);

}  // namespace regioscan::resilience
