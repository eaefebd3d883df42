#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How two groupings are set against each other: layouts/alluvial.toml.
struct AlluvialRecipe : Settings {
  std::string rows = "region", columns = "cluster";  ///< groupings of actors, see `actor_grouping`
  std::int64_t top = 12;                             ///< so many blocks a side, the others taken together
  std::int64_t least = 0;  ///< flows of fewer actors are thin and grey; 0: of fewer than one in a hundred
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] AlluvialRecipe alluvial_recipe(std::string_view toml, const Options& options = {});

/// How two groupings of the actors agree: blocks for the groups of either side, and between them ribbons as thick as
/// they have actors in common, in an order of few crossings. Actors that have no group on a side are a block of their
/// own. UsageError where nothing is known of a grouping, or the blocks do not fit on the page.
[[nodiscard]] Picture alluvial_picture(const analysis::Analysis& analysis, const AlluvialRecipe& recipe,
                                       base::Language language);

}  // namespace regioscan::figures
