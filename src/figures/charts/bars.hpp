#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How bars are drawn: layouts/bars.toml.
struct BarsRecipe : Settings {
  std::string rows;            ///< key of a facet; empty: the main one of the inventory
  std::int64_t top = 0;        ///< 0: as many as fit
  std::string order = "size";  ///< or "own"
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] BarsRecipe bars_recipe(std::string_view toml, const Options& options = {});

/// The report's figure 6, of any dimension: how many activities (initiatives, where there are none) have each value.
/// UsageError where nothing is known of it.
[[nodiscard]] Picture bars_picture(const analysis::Analysis& analysis, const BarsRecipe& recipe,
                                   base::Language language);

}  // namespace regioscan::figures
