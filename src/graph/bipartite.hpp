#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "inventory/inventory.hpp"

namespace regioscan::graph {

using inventory::ActorId;
using inventory::InitiativeId;

/// One value per actor and one per initiative: the answer type of everything computed on the two-mode graph.
template <class T>
struct Sides {
  base::Column<ActorId, T> actors;
  base::Column<InitiativeId, T> initiatives;
  friend bool operator==(const Sides&, const Sides&) = default;
};

/// Compressed rows: the sorted neighbours of node v are targets[offsets[v]] … targets[offsets[v+1]−1].
struct Rows {
  std::vector<std::uint32_t> offsets{0};
  std::vector<std::uint32_t> targets;

  [[nodiscard]] std::size_t size() const { return offsets.size() - 1; }
  [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t row) const {
    return std::span(targets).subspan(offsets[row], offsets[row + 1] - offsets[row]);
  }
  friend bool operator==(const Rows&, const Rows&) = default;
};

/// The same pairs seen from the other side: for each of `targets` columns the rows that have it. Its rows are sorted,
/// whether those given are or not; linear.
[[nodiscard]] Rows transposed(const Rows& rows, std::size_t targets);

/// Who takes part in what: an actor counts once per initiative, whatever its roles. Isolated actors and initiatives are
/// included. Immutable; both directions hold the same participations.
class Bipartite {
 public:
  explicit Bipartite(const inventory::Inventory& inventory);
  /// From pairs (actor, initiative) that may repeat; for tests and generated graphs.
  Bipartite(std::size_t actors, std::size_t initiatives, std::vector<std::pair<ActorId, InitiativeId>> participations);

  /// From the initiatives of each actor, in any order, each once.
  Bipartite(const Rows& by_actor, std::size_t initiatives);

  [[nodiscard]] std::size_t actor_count() const { return by_actor_.size(); }
  [[nodiscard]] std::size_t initiative_count() const { return by_initiative_.size(); }
  /// Distinct pairs of actor and initiative (L in the formulas).
  [[nodiscard]] std::size_t participation_count() const { return by_actor_.targets.size(); }

  /// Indices of initiatives per actor, and of actors per initiative: for kernels.
  [[nodiscard]] const Rows& by_actor() const { return by_actor_; }
  [[nodiscard]] const Rows& by_initiative() const { return by_initiative_; }

 private:
  Rows by_actor_;
  Rows by_initiative_;
};

/// Both modes in one index space, actors first, then initiatives: for kernels that do not tell modes apart.
[[nodiscard]] Rows one_index_space(const Bipartite& graph);

}  // namespace regioscan::graph
