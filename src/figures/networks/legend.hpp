#pragma once

#include <vector>

#include "analysis/analysis.hpp"
#include "figures/networks/actor_network.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// The colour of an actor: its cluster's, or grey for clusters beyond the eighth and for actors in none.
[[nodiscard]] const scene::Colour& colour_of(const analysis::Analysis& analysis, const scene::Theme& theme,
                                             graph::ActorId actor);

/// Legend of the actor network: colours with the names of the clusters, sizes true to scale, shapes, and the ties.
[[nodiscard]] std::vector<scene::Mark> actor_network_legend(const analysis::Analysis& analysis, const Recipe& recipe,
                                                            const ActorNetworkPlan& plan, const scene::Theme& theme,
                                                            base::Language language);

}  // namespace regioscan::figures
