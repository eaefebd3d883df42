#include "figures/charts/rank_ranges_words.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {

using base::Words;

Words rank_finding(const analysis::Analysis& analysis, const RankRangesRecipe& recipe, const RankPlan& plan) {
  const std::vector<std::size_t>& firm = plan.without.firm;
  std::size_t first = 0;
  while (first < firm.size() && firm[first] == first + 1) ++first;
  const std::string title_nl = measures::measure(recipe.measure).title.nl,
                    title_en = measures::measure(recipe.measure).title.en;
  const std::string leader = in_title(analysis.inventory.actors[plan.actors.front()].name);
  Words sentence{fmt::format("Geen enkele plaats staat vast naar {}", title_nl),
                 fmt::format("No place is firm by {}", title_en)};
  if (first == 1) {
    sentence = {fmt::format("Alleen de eerste plaats staat vast: {}, naar {}", leader, title_nl),
                fmt::format("Only the first place is firm: {}, by {}", leader, title_en)};
  } else if (first > 1) {
    sentence = {fmt::format("De eerste {} plaatsen staan vast, te beginnen met {}, naar {}", first, leader, title_nl),
                fmt::format("The first {} places are firm, beginning with {}, by {}", first, leader, title_en)};
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words ranks_drawn(const RankRangesRecipe& recipe, const RankPlan& plan) {
  const Words rows = shown(plan.actors.size()), all = shown(plan.ranked);
  const measures::Measure& measure = measures::measure(recipe.measure);
  return {
      fmt::format("Getekend: {} van de {} actoren met een plaats naar {}; gelijke waarden delen de beste plaats. {} "
                  "trekkingen.",
                  rows.nl, all.nl, measure.title.nl, plan.without.draws),
      fmt::format("Drawn: {} of the {} actors with a place by {}; equal values share the best place. {} draws.",
                  rows.en, all.en, measure.title.en, plan.without.draws)};
}

Words rank_description(const analysis::Analysis& analysis, const RankPlan& plan) {
  Words text;
  for (std::size_t row = 0; row < plan.actors.size(); ++row) {
    const certainty::RankRange& range = *plan.without.of[plan.actors[row]];
    const std::string& name = analysis.inventory.actors[plan.actors[row]].name;
    const char* const end = row + 1 == plan.actors.size() ? "." : "; ";
    text.nl += fmt::format("{}: plaats {}, van {} tot {}{}", name, range.rank, range.low, range.high, end);
    text.en += fmt::format("{}: place {}, from {} to {}{}", name, range.rank, range.low, range.high, end);
  }
  return text;
}

}  // namespace regioscan::figures
