#pragma once

#include <algorithm>
#include <vector>

#include "graph/network.hpp"

namespace regioscan::bridges::judge {

inline constexpr int kNoWay = 1'000'000;

using Table = std::vector<std::vector<int>>;

/// Distances in the network of actors by relaxing over and over (Floyd & Warshall).
inline Table distances(const graph::Bipartite& graph) {
  const graph::Network network = graph::projection(graph, graph::Side::actors, graph::Weighting::count);
  const std::size_t n = network.node_count();
  Table d(n, std::vector<int>(n, kNoWay));
  for (std::size_t v = 0; v < n; ++v) {
    d[v][v] = 0;
    for (const std::uint32_t other : network.rows[v]) d[v][other] = 1;
  }
  for (std::size_t via = 0; via < n; ++via) {
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t b = 0; b < n; ++b) d[a][b] = std::min(d[a][b], d[a][via] + d[via][b]);
    }
  }
  return d;
}

/// The graph with one more initiative, of two actors.
inline graph::Bipartite with_tie(const graph::Bipartite& graph, std::uint32_t a, std::uint32_t b) {
  std::vector<std::pair<graph::ActorId, graph::InitiativeId>> parts;
  for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
    for (const std::uint32_t initiative : graph.by_actor()[actor])
      parts.push_back({graph::ActorId{actor}, graph::InitiativeId{initiative}});
  }
  const graph::InitiativeId added{static_cast<std::uint32_t>(graph.initiative_count())};
  parts.push_back({graph::ActorId{a}, added});
  parts.push_back({graph::ActorId{b}, added});
  return graph::Bipartite(graph.actor_count(), graph.initiative_count() + 1, std::move(parts));
}

}  // namespace regioscan::bridges::judge
