#pragma once

#include <cstdint>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How actors and initiatives stand in two columns: layouts/two-columns.toml.
struct TwoColumnsRecipe : Settings {
  std::int64_t top = 60;  ///< nodes at most, both columns together
  std::string highlight;  ///< name or id of an actor or initiative to stand out; empty: none
  double largest_diameter_pt = 13;
};
[[nodiscard]] TwoColumnsRecipe two_columns_recipe(std::string_view toml, const Options& options);

/// Actors to the left, initiatives to the right, in an order with few crossings, every name beside its node. Where not
/// all fit: the actors in most initiatives, and by turns an initiative of each of those; who would have no line at all
/// makes room for somebody who has. UsageError where nobody takes part
/// in anything.
[[nodiscard]] Picture two_columns_picture(const analysis::Analysis& analysis, const TwoColumnsRecipe& recipe,
                                          base::Language language);

}  // namespace regioscan::figures
