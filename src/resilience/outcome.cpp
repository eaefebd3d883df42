#include "resilience/outcome.hpp"

#include <algorithm>
#include <iterator>

#include "inventory/values.hpp"

namespace regioscan::resilience {
namespace {

using inventory::Inventory;

/// Later than any day that can be written in a table.
constexpr Date kAfterAll = std::chrono::year(10000) / std::chrono::January / 1;

std::optional<Ending> ending_of(const Inventory& inventory, const Scenario& scenario) {
  if (!scenario.before) return std::nullopt;
  return ends_in(inventory, {.from = scenario.from, .before = *scenario.before});
}

Departure together(const Departure& named, const std::optional<Ending>& ending) {
  Departure all = named;
  if (!ending) return all;
  all.initiatives.clear();
  std::set_union(named.initiatives.begin(), named.initiatives.end(), ending->initiatives.begin(),
                 ending->initiatives.end(), std::back_inserter(all.initiatives));
  return all;
}

std::optional<InitiativeRanking> initiative_ranking(const Situation& situation, const Scenario& scenario,
                                                    const std::optional<Ending>& ending) {
  if (ending) {
    return InitiativeRanking{.from = scenario.from,
                             .before = scenario.before,
                             .unknown = ending->unknown,
                             .worst_first = initiative_losses(situation, ending->initiatives)};
  }
  if (!scenario.is_open()) return std::nullopt;
  const Inventory& inventory = situation.inventory;
  const std::optional<Date> now = inventory::parsed_date(inventory.about.date, inventory::Edge::first_day);
  const Ending from_now = ends_in(inventory, {.from = now, .before = kAfterAll});
  return InitiativeRanking{.from = now,
                           .before = {},
                           .unknown = from_now.unknown,
                           .worst_first = initiative_losses(situation, from_now.initiatives)};
}

}  // namespace

Outcome outcome(const Situation& situation, const Scenario& scenario) {
  Departure named = departure_named(situation.inventory, scenario.without);
  std::optional<Ending> ending = ending_of(situation.inventory, scenario);
  Departure departure = together(named, ending);
  Loss lost = loss(situation, departure);
  std::optional<InitiativeRanking> initiatives = initiative_ranking(situation, scenario, ending);
  return {.situation = situation,
          .named = std::move(named),
          .ending = std::move(ending),
          .departure = std::move(departure),
          .loss = std::move(lost),
          .actors = actor_losses(situation),
          .initiatives = std::move(initiatives),
          .is_open = scenario.is_open()};
}

std::vector<std::vector<InitiativeId>> holders_of_white_cells(const Outcome& outcome) {
  const std::vector<Cell>& white = outcome.loss.white_cells;
  std::vector<std::vector<InitiativeId>> holders(white.size());
  for (const InitiativeId id : ended(outcome.departure, outcome.loss)) {
    for (const CellShare& share : outcome.situation.cells[id]) {
      const auto at = std::lower_bound(white.begin(), white.end(), share.cell);
      if (at != white.end() && *at == share.cell) holders[static_cast<std::size_t>(at - white.begin())].push_back(id);
    }
  }
  return holders;
}

}  // namespace regioscan::resilience
