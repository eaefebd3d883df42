#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::figures {

/// In which order actors and initiatives stand as rows and columns; each once.
struct TwoModeOrder {
  std::vector<std::size_t> actors, initiatives;
};

/// Actors by the likeness of their initiatives (cosine), seriated with those of one block together; initiatives by the
/// middle place of their actors, then the mean place, so that filled cells run along the diagonal. Actors in exactly
/// the same initiatives stand together; initiatives without actors come last. `blocks` has a number for each actor.
/// Cost: that of seriating the actors that differ.
[[nodiscard]] TwoModeOrder two_mode_order(const graph::Bipartite& graph, std::span<const std::size_t> blocks);

}  // namespace regioscan::figures
