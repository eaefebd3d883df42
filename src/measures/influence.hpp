#pragma once

#include "measures/measures.hpp"

namespace regioscan::measures {

// Scores that count whom one is tied to, on the projection on actors with Newman weights.

/// Eigenvector centrality (Bonacich 1972) on the largest connected part alone (of equal ones the one with more tied
/// pairs, then with the smallest id): x = A x/λ with the largest λ, highest score 1; 0 … 1, absent in other parts, in
/// a network without ties, and where it is not found in a bounded time (long chains).
[[nodiscard]] Scores eigenvector(const Inputs& inputs);

/// PageRank (Brin & Page 1998), damping .85, jumps to every actor alike, also from actors without ties; sums to 1 over
/// all actors. Iterated until the total change is below 1e-13.
[[nodiscard]] Scores pagerank(const Inputs& inputs);

}  // namespace regioscan::measures
