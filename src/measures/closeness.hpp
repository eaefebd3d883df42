#pragma once

#include "measures/measures.hpp"

namespace regioscan::measures {

// How near a node is to all others. Closeness divides by the sum of distances and makes sense inside a connected part
// only; harmonic closeness adds up reciprocals and can be compared across parts.

/// Harmonic closeness in the projection on actors: Σ 1/distance ÷ (n − 1), 0 … 1, 0 for an isolate; absent for one
/// actor alone. Unweighted. Cost O(n · participations).
[[nodiscard]] Scores harmonic(const Inputs& inputs);

/// Closeness in the projection on actors inside the connected part: (n_c − 1)/Σ distance, 0 … 1; absent for isolates.
[[nodiscard]] Scores closeness_projection(const Inputs& inputs);

/// Two-mode closeness (Borgatti & Everett 1997) inside the connected part with n_c nodes of the own mode and m_c of the
/// other: (m_c + 2(n_c − 1))/Σ distance, 0 … 1; absent for isolates.
[[nodiscard]] Scores two_mode_closeness(const Inputs& inputs);

}  // namespace regioscan::measures
