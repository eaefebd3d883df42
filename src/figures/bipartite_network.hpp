#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How actors and initiatives are drawn as one network: layouts/bipartite-network.toml.
struct BipartiteRecipe : Settings {
  std::string engine = "sfdp";
  double separation_pt = 2;
  double largest_diameter_pt = 24;
  double node_cover = 0.05;
  std::int64_t top = 1500;  ///< nodes at most: those with most participations
  double tie_width_pt = 0.6;
  double tie_opacity = 0.45;
  std::int64_t labels = 60;
  double label_size_pt = 7.5;
  std::string arrange = "regions";
  std::string highlight;  ///< name or id of an actor or initiative; empty: none
};
[[nodiscard]] BipartiteRecipe bipartite_recipe(std::string_view toml, const Options& options);

/// Initiatives between their actors: two shapes, clusters as colour, roles as dashes where they are known. UsageError
/// where nobody takes part in anything.
[[nodiscard]] Picture bipartite_picture(const analysis::Analysis& analysis, const BipartiteRecipe& recipe,
                                        const KnownPlaces& known, base::Language language);

}  // namespace regioscan::figures
