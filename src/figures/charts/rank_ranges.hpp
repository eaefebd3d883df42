#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the places of a ranking are drawn: layouts/rank-ranges.toml.
struct RankRangesRecipe : Settings {
  std::int64_t top = 20;
  std::string measure = "degree";
  std::int64_t left_out_percent = 10;  ///< of the initiatives, 1 … 50
  std::string highlight;               ///< name or id of an actor; empty: none
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] RankRangesRecipe rank_ranges_recipe(std::string_view toml, const Options& options = {});

/// How sure the first places of a ranking are: a dot for the place in the inventory, a bar for the places that an actor
/// has in nine of ten draws without some of the initiatives, and, where the inventory says how many initiatives were
/// not found, a line for the places that it may have in the whole. The numbers are those of `analyse --certainty` with
/// the same seed. UsageError where nobody has a place, where more are asked for than fit, or where there is no actor of
/// the name to highlight. Cost: the measure for 60 networks, or 120 where the unseen are guessed.
[[nodiscard]] Picture rank_ranges_picture(const analysis::Analysis& analysis, const RankRangesRecipe& recipe,
                                          base::Language language);

}  // namespace regioscan::figures
