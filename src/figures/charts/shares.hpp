#pragma once

#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How shares are drawn: layouts/shares.toml.
struct SharesRecipe : Settings {
  std::string rows, columns;  ///< keys of facets; empty: see the recipe
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] SharesRecipe shares_recipe(std::string_view toml, const Options& options = {});

/// The report's figures 12, 19 and 20, of any two dimensions: a bar for each row, divided by the shares of the columns;
/// percents are whole, lengths exact. Of more than eight columns the seven largest stand apart. UsageError where the
/// inventory lacks two dimensions, or where the rows do not fit.
[[nodiscard]] Picture shares_picture(const analysis::Analysis& analysis, const SharesRecipe& recipe,
                                     base::Language language);

}  // namespace regioscan::figures
