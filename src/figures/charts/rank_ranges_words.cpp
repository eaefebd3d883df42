#include "figures/charts/rank_ranges_words.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {

using base::Words;

namespace {

constexpr std::size_t kMostNamed = 3;

/// Those above a firm cut, by name where they are few.
Words above(const analysis::Analysis& analysis, const RankPlan& plan, std::size_t count) {
  if (count > kMostNamed) return {fmt::format("Dezelfde {} actoren", count), fmt::format("The same {} actors", count)};
  std::vector<std::string> names;
  for (const graph::ActorId actor : analysis::ranking(analysis, plan.without.measure)) {
    const auto& range = plan.without.of[actor];
    if (range && range->rank <= count) names.push_back(in_title(analysis.inventory.actors[actor].name));
  }
  return {base::enumeration(names, base::Language::nl), base::enumeration(names, base::Language::en)};
}

}  // namespace

Words rank_finding(const analysis::Analysis& analysis, const RankRangesRecipe& recipe, const RankPlan& plan) {
  const Words title = measures::measure(recipe.measure).title;
  const std::vector<std::size_t>& firm = plan.without.firm;
  const std::size_t first = plan.without.firm_one_by_one();
  Words sentence{fmt::format("Geen enkele plaats staat vast naar {}", title.nl),
                 fmt::format("No place is firm by {}", title.en)};
  if (first > 0) {
    const Words who = above(analysis, plan, first);
    sentence = first == 1 ? Words{fmt::format("{} staat vast op de eerste plaats, naar {}", who.nl, title.nl),
                                  fmt::format("{} firmly holds the first place, by {}", who.en, title.en)}
                          : Words{fmt::format("{} staan in deze volgorde vast bovenaan, naar {}", who.nl, title.nl),
                                  fmt::format("{} are firmly first, in this order, by {}", who.en, title.en)};
  } else if (!firm.empty()) {
    const Words who = above(analysis, plan, firm.front());
    sentence = {fmt::format("{} staan steeds bovenaan, in wisselende volgorde, naar {}", who.nl, title.nl),
                fmt::format("{} always come first, in changing order, by {}", who.en, title.en)};
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
