#pragma once

#include <cstdint>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/networks/recipe.hpp"

namespace regioscan::figures {

/// How actors and initiatives are drawn as one network: layouts/bipartite-network.toml.
struct BipartiteRecipe : NetworkSettings {
  BipartiteRecipe() {
    engine = "sfdp";
    separation_pt = 2;
    largest_diameter_pt = 24;
    node_cover = 0.05;
    tie_width_pt = 0.6;
    tie_opacity = 0.45;
  }
  std::int64_t top = 1500;  ///< nodes at most: those with most participations
};
[[nodiscard]] BipartiteRecipe bipartite_recipe(std::string_view toml, const Options& options);

/// Initiatives between their actors: two shapes, clusters as colour, roles as dashes where they are known. UsageError
/// where nobody takes part in anything.
[[nodiscard]] Picture bipartite_picture(const analysis::Analysis& analysis, const BipartiteRecipe& recipe,
                                        const KnownPlaces& known, base::Language language);

}  // namespace regioscan::figures
