#pragma once

#include "measures/measures.hpp"
#include "measures/modules.hpp"

namespace regioscan::measures {

// How an actor's initiatives are spread over clusters or regions (Guimerà & Amaral, Nature 433, 2005, on initiatives
// instead of ties). Participation says how evenly; the z-score says how much the actor does in its own module, measured
// against the others there. An actor can be high on both.

using ActorScores = base::Column<graph::ActorId, std::optional<double>>;

/// P_i = 1 − Σ_s (k_is/k_i)² over modules s, with k_is the actor's initiatives in s, and k_i those of a known module:
/// 0 (all in one) … 1 − 1/(number of modules); absent for an actor without such an initiative.
[[nodiscard]] ActorScores participation(const graph::Bipartite& graph, const Modules& modules);

/// (k_is − mean)/sd for the actor's own module s, with mean and population sd over the actors of that module: at most
/// √(members − 1); absent for an actor without own module, and where all of its module do equally much there.
[[nodiscard]] ActorScores within_module_z(const graph::Bipartite& graph, const Modules& modules);

/// The same as measures, over clusters and over regions; empty where there are no clusters or no inventory to ask.
[[nodiscard]] Scores participation_over_clusters(const Inputs& inputs);
[[nodiscard]] Scores participation_over_regions(const Inputs& inputs);
[[nodiscard]] Scores z_in_cluster(const Inputs& inputs);
[[nodiscard]] Scores z_in_region(const Inputs& inputs);

}  // namespace regioscan::measures
