#include "figures/charts/rank_ranges_plan.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/certainty.hpp"
#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/charts/first_actors.hpp"
#include "figures/named_record.hpp"

namespace regioscan::figures {

using base::Words;
using graph::ActorId;

RankPlan rank_plan(const analysis::Analysis& analysis, const RankRangesRecipe& recipe) {
  refuse_too_many(recipe.top, recipe.page);
  RankPlan plan;
  plan.unseen_share = analysis::share_of_all(analysis.spot_settings.unseen_share);
  std::vector<certainty::RankRanges> found =
      certainty::rank_ranges(analysis.graph, {.seed = analysis.settings.seed,
                                              .draws = analysis::CertaintySettings{}.rank_draws,
                                              .left_out = {certainty::LeftOut::initiatives},
                                              .shares = {static_cast<double>(recipe.left_out_percent) / 100},
                                              .unseen = plan.unseen_share,
                                              .threads = analysis.settings.threads,
                                              .measures = {recipe.measure}});
  for (certainty::RankRanges& one : found) {
    if (one.left_out == certainty::LeftOut::initiatives)
      plan.without = std::move(one);
    else if (one.left_out == certainty::LeftOut::unseen)
      plan.unseen = std::move(one);
  }
  if (!recipe.highlight.empty()) plan.highlight = named_actor(analysis.inventory, recipe.highlight);
  if (!found.empty()) plan.actors = analysis::ranking(analysis, recipe.measure);
  std::erase_if(plan.actors, [&](ActorId actor) { return !plan.without.of[actor]; });
  plan.ranked = plan.actors.size();
  if (plan.actors.empty()) {
    const Words& title = measures::measure(recipe.measure).title;
    throw base::UsageError({fmt::format("Geen enkele actor heeft een plaats naar '{}'.", title.nl),
                            fmt::format("No actor has a place by '{}'.", title.en)});
  }
  plan.actors = first_of(std::move(plan.actors), static_cast<std::size_t>(recipe.top), plan.highlight);
  std::erase_if(plan.actors, [&](ActorId actor) { return !plan.without.of[actor]; });  // one asked for, without
  for (const ActorId actor : plan.actors) {
    // One that was asked for from far below would press all others together; its numbers stand in the columns.
    if (plan.highlight == actor && plan.without.of[actor]->rank > static_cast<std::uint32_t>(recipe.top)) continue;
    plan.last = std::max({plan.last, plan.without.of[actor]->rank, plan.without.of[actor]->high,
                          plan.unseen ? plan.unseen->of[actor]->high : 1});
  }
  return plan;
}

base::Table rank_table(const analysis::Analysis& analysis, const RankRangesRecipe& recipe, const RankPlan& plan) {
  base::Table table{.header = {"id", "name", recipe.measure, "rank", "low", "high", "low_unseen", "high_unseen"}};
  const auto number = [](std::uint32_t place) { return std::optional<double>(place); };
  for (const ActorId actor : plan.actors) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    const certainty::RankRange& range = *plan.without.of[actor];
    std::optional<double> low, high;
    if (plan.unseen) {
      low = plan.unseen->of[actor]->low;
      high = plan.unseen->of[actor]->high;
    }
    table.rows.push_back({record.key, record.name, analysis.score(recipe.measure).actors[actor], number(range.rank),
                          number(range.low), number(range.high), low, high});
  }
  return table;
}

}  // namespace regioscan::figures
