#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the neighbourhood of one actor or initiative is drawn: layouts/ego.toml.
struct EgoRecipe : Settings {
  std::string highlight;          ///< name or id of the actor or initiative; empty: the actor with most partners
  std::int64_t top = 30;          ///< so many on the outer ring at most
  std::int64_t most_direct = 30;  ///< and on the inner one
  double largest_diameter_pt = 24;
  std::int64_t labels = 70;
  double label_size_pt = 7.5;
};
[[nodiscard]] EgoRecipe ego_recipe(std::string_view toml, const Options& options);

/// One actor in the middle, its initiatives around it by cluster, and its partners outside, beside the initiatives that
/// they share with it; or one initiative, its actors, and the other initiatives of those. UsageError for a name that is
/// not there or takes part in nothing.
[[nodiscard]] Picture ego_picture(const analysis::Analysis& analysis, const EgoRecipe& recipe, base::Language language);

}  // namespace regioscan::figures
