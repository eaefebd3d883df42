#include "figures/charts/rank_ranges_words.hpp"

#include <fmt/format.h>

#include <algorithm>

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
  const std::size_t first = plan.without.firm_one_by_one();
  const Words by{"naar ‘" + title.nl + "’", "by ‘" + title.en + "’"};
  Words sentence{"Geen enkele plaats staat vast " + by.nl, "No place is firm " + by.en};
  if (first > 0) {
    const Words who = above(analysis, plan, first);
    sentence = first == 1 ? Words{fmt::format("{} staat vast op de eerste plaats, {}", who.nl, by.nl),
                                  fmt::format("{} firmly holds the first place, {}", who.en, by.en)}
                          : Words{fmt::format("{} staan vast bovenaan, in deze volgorde, {}", who.nl, by.nl),
                                  fmt::format("{} are firmly first, in this order, {}", who.en, by.en)};
  } else if (!plan.without.firm.empty()) {
    const Words who = above(analysis, plan, plan.without.firm.front());
    sentence = {fmt::format("{} staan vast bovenaan, hun volgorde niet, {}", who.nl, by.nl),
                fmt::format("{} are firmly first, in no firm order, {}", who.en, by.en)};
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

namespace {

/// Who has next to nothing moves as soon as anything is left out.
std::size_t outside_their_range(const RankPlan& plan) {
  return static_cast<std::size_t>(std::count_if(plan.actors.begin(), plan.actors.end(), [&](graph::ActorId actor) {
    const certainty::RankRange& range = *plan.without.of[actor];
    return range.rank < range.low || range.rank > range.high;
  }));
}

}  // namespace

Words ranks_drawn(const RankRangesRecipe& recipe, const RankPlan& plan) {
  const Words rows = shown(plan.actors.size()), all = shown(plan.ranked);
  const measures::Measure& measure = measures::measure(recipe.measure);
  Words text{
      fmt::format("Getekend: {} van de {} actoren met een plaats naar {}; gelijke waarden delen de beste plaats. {} "
                  "trekkingen.",
                  rows.nl, all.nl, measure.title.nl, plan.without.draws),
      fmt::format("Drawn: {} of the {} actors with a place by {}; equal values share the best place. {} draws.",
                  rows.en, all.en, measure.title.en, plan.without.draws)};
  if (const std::size_t outside = outside_their_range(plan); outside > 0) {
    text.nl +=
        fmt::format(" Bij {} ligt de plaats buiten de eigen balk: die verschuift zodra er iets ontbreekt.", outside);
    text.en +=
        fmt::format(" For {} the place lies outside its own bar: it moves as soon as anything is missing.", outside);
  }
  return text;
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
