#pragma once

#include "measures/measures.hpp"

namespace regioscan::measures {

// Three answers to "do an actor's partners know each other anyway?", on the projection on actors. Local clustering is
// the share of pairs of partners that are tied; effective size counts the partners that do not come along with others;
// constraint also weighs how much of an actor's work goes to partners that lead back to the same people. An initiative
// of many actors ties them all, so that those who are in one large initiative only score 1 on clustering.

/// t ÷ (k(k − 1)/2) with t ties among k partners (Watts & Strogatz 1998): 0 … 1; absent for fewer than two partners.
[[nodiscard]] Scores local_clustering(const Inputs& inputs);

/// k − 2t/k (Borgatti 1997), unweighted: 1 … k; absent for an actor without partners.
[[nodiscard]] Scores effective_size(const Inputs& inputs);

/// Burt's (1992) constraint on Newman weights: Σ_j (p_ij + Σ_q p_iq·p_qj)² over the partners j of i, with p_ij the part
/// of i's weight that goes to j, over the whole network. Above 0; 1 for an actor with one partner; may exceed 1; absent
/// for an actor without partners.
[[nodiscard]] Scores constraint(const Inputs& inputs);

}  // namespace regioscan::measures
