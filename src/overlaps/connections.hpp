#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::overlaps {

/// The shortest way from one initiative to another: actor, initiative, actor … of the two-mode graph, both ends left
/// out. One actor: a party takes part in both.
struct Connection {
  std::vector<graph::ActorId> actors;            ///< at least one
  std::vector<graph::InitiativeId> initiatives;  ///< one less
};

/// Finds shortest connections; keeps the search from the last initiative asked for, so ask in order of the first, and
/// give each thread its own. Of several shortest ones, step by step from the end, that by the initiative with the
/// smallest id, then by the actor with the smallest. Cost: linear in the participations for each new first initiative.
class Connections {
 public:
  explicit Connections(const graph::Bipartite& graph) : graph_(graph) {}
  /// Nothing where there is no way at all, and from an initiative to itself.
  [[nodiscard]] std::optional<Connection> between(graph::InitiativeId first, graph::InitiativeId second) const;

 private:
  void search(graph::InitiativeId first) const;

  const graph::Bipartite& graph_;
  mutable std::optional<graph::InitiativeId> first_;
  mutable std::vector<std::uint32_t> actor_from_;       ///< initiative by which an actor was reached
  mutable std::vector<std::uint32_t> initiative_from_;  ///< actor by which an initiative was reached
};

}  // namespace regioscan::overlaps
