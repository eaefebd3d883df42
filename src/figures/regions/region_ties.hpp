#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/regions/actor_places.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How ties between regions are drawn: layouts/region-ties.toml.
struct RegionTiesRecipe : Settings {
  PlaceChoice places;
  std::int64_t top = 20;    ///< so many regions by themselves, the others taken together
  double min_expected = 1;  ///< no colour where less is expected
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] RegionTiesRecipe region_ties_recipe(std::string_view toml, const Options& options = {});

/// Who works with which region: a table of regions by regions with the number of ties in every cell, its colour and
/// factor against chance, and beside each region the share of its ties that leave it. Of more regions than `top`, or
/// than fit, those with fewest ties are taken together. UsageError where places of actors are not known, or nobody
/// works with anybody.
[[nodiscard]] Picture region_ties_picture(const analysis::Analysis& analysis, const RegionTiesRecipe& recipe,
                                          base::Language language);

}  // namespace regioscan::figures
