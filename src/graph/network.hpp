#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/words.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::graph {

/// How much a tie of the projection weighs. With B the 0/1 participations, k the initiatives of an actor, d the actors
/// of an initiative, m the non-empty initiatives, P = B·Bᵀ:
///   count        P_ij: common initiatives
///   newman       Σ_a B_ia·B_ja/(d_a − 1) over d_a ≥ 2 (Newman 2001): a large initiative makes weak ties
///   jaccard      |N_i ∩ N_j| / |N_i ∪ N_j|
///   cosine       P_ij / √(k_i·k_j)
///   association  m·P_ij/(k_i·k_j): observed over expected, 1 = as expected (van Eck & Waltman 2009)
/// For the projection on initiatives actors and initiatives change places.
enum class Weighting { count, newman, jaccard, cosine, association };
inline constexpr Weighting kWeightings[] = {Weighting::count, Weighting::newman, Weighting::jaccard, Weighting::cosine,
                                            Weighting::association};
[[nodiscard]] std::string_view key(Weighting weighting);
[[nodiscard]] const base::Words& label(Weighting weighting);

/// Which nodes a projection keeps.
enum class Side { actors, initiatives };

/// A one-mode network in compressed rows: who shares at least one initiative (or actor) with whom. Symmetric, without
/// loops, neighbours sorted. `shared` and `weight` run beside `rows.targets`. Nodes without ties are included.
/// Nodes are plain indices: those of the actors, or of the initiatives, of the two-mode graph that was projected.
struct Network {
  Rows rows;
  std::vector<std::uint32_t> shared;  ///< common initiatives (or actors) of the pair, at least 1
  std::vector<double> weight;         ///< by `weighting`, positive
  Weighting weighting = Weighting::count;

  [[nodiscard]] std::size_t node_count() const { return rows.size(); }
  /// Unordered pairs that are tied.
  [[nodiscard]] std::size_t tie_count() const { return rows.targets.size() / 2; }
  [[nodiscard]] std::span<const double> weights_of(std::size_t node) const {
    return std::span(weight).subspan(rows.offsets[node], rows.offsets[node + 1] - rows.offsets[node]);
  }
  [[nodiscard]] std::span<const std::uint32_t> shared_of(std::size_t node) const {
    return std::span(shared).subspan(rows.offsets[node], rows.offsets[node + 1] - rows.offsets[node]);
  }
};

/// The projection of the two-mode graph on one side. Cost O(Σ d²) for actors (Σ k² for initiatives) plus sorting rows.
[[nodiscard]] Network projection(const Bipartite& graph, Side side, Weighting weighting);

/// The same ties with another weighting: cheap, the counting is not done again (newman needs the graph).
[[nodiscard]] Network reweighted(const Network& network, const Bipartite& graph, Side side, Weighting weighting);

}  // namespace regioscan::graph
