#pragma once

#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "figures/actor_network.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// The names in the picture: those of the clusters first, in their colour, then of the ten actors with most partners,
/// then of the next of each cluster by turns, as far as there is room and the recipe allows.
struct Names {
  std::vector<scene::Mark> marks;
  std::size_t actors = 0;  ///< how many actors got one
};
[[nodiscard]] Names actor_network_names(const analysis::Analysis& analysis, const Recipe& recipe,
                                        const ActorNetworkPlan& plan, const scene::Theme& theme,
                                        base::Language language);

}  // namespace regioscan::figures
