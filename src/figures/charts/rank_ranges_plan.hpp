#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "certainty/rank_ranges.hpp"
#include "figures/charts/rank_ranges.hpp"

namespace regioscan::figures {

/// The ranges of one measure, and the actors to draw with them.
struct RankPlan {
  certainty::RankRanges without;  ///< some of the initiatives
  std::optional<certainty::RankRanges>
      unseen;                          ///< with the missing ones guessed; absent where their number is not known
  std::optional<double> unseen_share;  ///< of all initiatives
  std::size_t ranked = 0;              ///< how many have a place
  std::vector<graph::ActorId> actors;  ///< to draw, first place first
  std::optional<graph::ActorId> highlight;
  std::uint32_t last = 1;  ///< the largest place at the axis
};

/// What a page can show of a ranking; UsageError as for `rank_ranges_picture`.
[[nodiscard]] RankPlan rank_plan(const analysis::Analysis& analysis, const RankRangesRecipe& recipe);

/// What is drawn as a table, a row for each actor.
[[nodiscard]] base::Table rank_table(const analysis::Analysis& analysis, const RankRangesRecipe& recipe,
                                     const RankPlan& plan);

}  // namespace regioscan::figures
