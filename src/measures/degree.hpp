#pragma once

#include "measures/measures.hpp"

namespace regioscan::measures {

// Counting measures. All are defined for every node; 0 for one without ties.

/// Number of initiatives of an actor (k_i). Actors only.
[[nodiscard]] Scores initiatives(const Inputs& inputs);

/// Number of distinct other actors with whom an actor shares an initiative; for an initiative the number of other
/// initiatives with a common actor. The 'degree centrality' of the Regioscan report's figure 17.
[[nodiscard]] Scores degree(const Inputs& inputs);

/// Σ_j P_ij: meetings with others, one for each pair and initiative. Actors only.
[[nodiscard]] Scores strength_count(const Inputs& inputs);

/// Σ_j w_ij on Newman weights: equals the number of an actor's initiatives that have other actors. Actors only.
[[nodiscard]] Scores strength_newman(const Inputs& inputs);

/// k/m: the share of all initiatives in which an actor takes part, and of all actors that an initiative has (Borgatti &
/// Everett 1997). 0 … 1; absent if the other side is empty.
[[nodiscard]] Scores two_mode_degree(const Inputs& inputs);

}  // namespace regioscan::measures
