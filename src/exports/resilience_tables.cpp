#include "exports/resilience_tables.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "resilience/outcome_findings.hpp"

namespace regioscan::exports {
namespace {

using inventory::Inventory;
using resilience::Outcome;

const std::vector<std::string> kRankingHeader{
    "rank",          "id", "name", "separated_pairs", "cut_off", "white_cells", "left_with_nothing", "without_actor",
    "participations"};

template <class IdType, class Record>
std::string ranking_csv(const base::Column<IdType, Record>& records,
                        const std::vector<resilience::Ranked<IdType>>& ranking, const TableStyle& style) {
  CsvText csv(style, kRankingHeader);
  std::uint64_t rank = 0;
  for (const resilience::Ranked<IdType>& each : ranking) {
    csv.whole(++rank);
    csv.text(records[each.id].key);
    csv.text(records[each.id].name);
    csv.whole(each.harm.separated_pairs);
    csv.whole(each.harm.cut_off);
    csv.whole(each.harm.white_cells);
    csv.whole(each.harm.left_with_nothing);
    csv.whole(each.harm.without_actor);
    csv.whole(each.harm.participations);
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace

ResilienceResult resilience_result(const Outcome& outcome, base::Words selection, std::size_t most_named) {
  const Inventory& inventory = outcome.situation.inventory;
  ResilienceResult result{.outcome = outcome,
                          .selection = std::move(selection),
                          .banner = analysis::banner(inventory).value_or(base::Words{}),
                          .headline = analysis::in_reconstruction(inventory, resilience::headline(outcome)),
                          .findings = resilience::outcome_findings(outcome, most_named),
                          .most_named = most_named};
  if (!result.findings.empty()) {
    result.findings.front() = analysis::in_reconstruction(inventory, result.findings.front());
  }
  return result;
}

std::string keys_of(const Inventory& inventory, const resilience::Departure& departure) {
  std::vector<std::string> keys;
  for (const auto id : departure.actors) keys.push_back("actor:" + inventory.actors[id].key);
  for (const auto id : departure.initiatives) keys.push_back("initiative:" + inventory.initiatives[id].key);
  return fmt::format("{}", fmt::join(keys, "|"));
}

std::string written_date(const std::optional<inventory::Date>& date) {
  if (!date) return {};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                     static_cast<unsigned>(date->day()));
}

std::string actor_losses_csv(const Outcome& outcome, const TableStyle& style) {
  return ranking_csv(outcome.situation.inventory.actors, outcome.actors, style);
}

std::string initiative_losses_csv(const Outcome& outcome, const TableStyle& style) {
  return ranking_csv(outcome.situation.inventory.initiatives,
                     outcome.initiatives ? outcome.initiatives->worst_first
                                         : std::vector<resilience::Ranked<inventory::InitiativeId>>{},
                     style);
}

std::string white_cells_csv(const Outcome& outcome, const TableStyle& style) {
  CsvText csv(style, {"row", "column", "row_label", "column_label", "records", "initiative_ids"});
  const auto held_by = resilience::holders_of_white_cells(outcome);
  for (std::size_t at = 0; at < outcome.loss.white_cells.size(); ++at) {
    const resilience::Cell cell = outcome.loss.white_cells[at];
    const coverage::CrossTable& table = *outcome.situation.table;  // without a table no cell is lost
    const inventory::FacetValue& row = table.rows().values[cell.row];
    const inventory::FacetValue& column = table.columns().values[cell.column];
    csv.text(row.key);
    csv.text(column.key);
    csv.text(row.label.in(style.language));
    csv.text(column.label.in(style.language));
    csv.whole(static_cast<std::uint64_t>(table.at(cell.row, cell.column)));
    std::vector<std::string_view> keys;
    for (const auto id : held_by[at]) keys.push_back(outcome.situation.inventory.initiatives[id].key);
    csv.text(fmt::format("{}", fmt::join(keys, "|")));
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
