#pragma once

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "figures/charts/rank_ranges.hpp"
#include "figures/charts/rank_ranges_plan.hpp"

namespace regioscan::figures {

/// "Alleen de eerste plaats staat vast: Rabobank": how far down the first places are firm one by one.
[[nodiscard]] base::Words rank_finding(const analysis::Analysis& analysis, const RankRangesRecipe& recipe,
                                       const RankPlan& plan);

/// Who is drawn, for the caption.
[[nodiscard]] base::Words ranks_drawn(const RankRangesRecipe& recipe, const RankPlan& plan);

/// What the picture shows, for those who do not see it.
[[nodiscard]] base::Words rank_description(const analysis::Analysis& analysis, const RankPlan& plan);

}  // namespace regioscan::figures
