#pragma once

#include "measures/measures.hpp"

namespace regioscan::measures {

// Betweenness and closeness in the projection on actors with ties of length 1/w, w the newman weight: an initiative of
// two makes its actors 1 apart, one of eleven makes them 10 apart, and two initiatives bring them nearer than one.
// Each reads Inputs::weighted, or makes the ways anew where that is absent: O(actors · participations · log).

/// Betweenness: over unordered pairs of other actors the share of their shortest ways, ÷ (n − 1)(n − 2)/2: 0 … 1;
/// absent for fewer than three actors.
[[nodiscard]] Scores betweenness_weighted(const Inputs& inputs);

/// Closeness inside the connected part: (n_c − 1)/Σ length, above 0; above 1 for those whose ways are shorter than 1 on
/// average; absent for isolates.
[[nodiscard]] Scores closeness_weighted(const Inputs& inputs);

/// Harmonic closeness: Σ 1/length ÷ (n − 1), 0 for an isolate, above 1 likewise; absent for one actor alone.
[[nodiscard]] Scores harmonic_weighted(const Inputs& inputs);

}  // namespace regioscan::measures
