#pragma once

#include <optional>

#include "measures/measures.hpp"

namespace regioscan::measures {

// Two numbers are called betweenness. In the two-mode graph the paths run actor–initiative–actor, and actors and
// initiatives are judged alike; that one is the headline, because a large initiative is one node there. In the
// projection every two members of an initiative are tied directly, so that a large initiative makes its members short
// cuts for nobody.

/// Two-mode betweenness, raw: over unordered pairs of all other nodes of both modes, the share of their shortest paths
/// that pass through the node. 0 for a node without two neighbours. Cost O((n + m) · participations).
[[nodiscard]] Scores betweenness_raw(const Inputs& inputs);

/// The same as a share of the highest value that a node of its mode could have (Borgatti & Everett 1997): 0 … 1; absent
/// where that highest value is 0.
[[nodiscard]] Scores betweenness(const Inputs& inputs);

/// What it makes of the raw values.
[[nodiscard]] Scores share_of_highest(const Scores& raw);

/// Betweenness in the projection on actors, unweighted, raw: over unordered pairs of other actors. 0 for an actor
/// without two partners. Cost O(n · tied pairs).
[[nodiscard]] Scores betweenness_projection_raw(const Inputs& inputs);

/// The same as a share of (n − 1)(n − 2)/2: 0 … 1; absent for fewer than three actors.
[[nodiscard]] Scores betweenness_projection(const Inputs& inputs);
[[nodiscard]] Scores share_of_pairs(const Scores& raw);

/// The highest raw two-mode betweenness that a node can have whose own mode has `own` nodes and the other `other`:
/// ½[m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)], s = (n−1) div m, t = (n−1) mod m. Absent without another mode.
[[nodiscard]] std::optional<double> highest_betweenness(std::size_t own, std::size_t other);

}  // namespace regioscan::measures
