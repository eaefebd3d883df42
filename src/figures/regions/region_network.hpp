#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/networks/recipe.hpp"

namespace regioscan::figures {

/// How the network of one region is drawn: layouts/region-network.toml.
struct RegionNetworkRecipe : Recipe {
  std::string focus;      ///< name or id of the region; empty: the one where most actors are at home
  std::int64_t top = 80;  ///< actors of the region at most: those with most partners
};
[[nodiscard]] RegionNetworkRecipe region_network_recipe(std::string_view toml, const Options& options);

/// The actors of one region with their ties, and around them a square for each other region, with how many of its
/// actors are tied to the region. The selection of the inventory (`--region`) would cut the outside away, hence
/// `focus`. UsageError where no regions are known, for a region that is not there or without actors, and for a
/// highlight that is not drawn.
[[nodiscard]] Picture region_network_picture(const analysis::Analysis& analysis, const RegionNetworkRecipe& recipe,
                                             base::Language language);

}  // namespace regioscan::figures
