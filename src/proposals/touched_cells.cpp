#include "proposals/touched_cells.hpp"

#include <algorithm>
#include <map>

namespace regioscan::proposals {
namespace {

using inventory::FacetColumn;
using inventory::InitiativeId;
using inventory::Inventory;

/// Place of a row and of a column: the same before and after, because a main facet is never an open dimension, to which
/// a proposal could add values.
using Place = std::pair<std::uint32_t, std::uint32_t>;

/// A spot holds among all cells if its false discovery rate is below this.
constexpr double kHolds = 0.05;

/// How many activities of the proposal are in each cell.
struct Proposed {
  std::map<Place, std::size_t> count;
  std::size_t nowhere = 0;
};

Proposed proposed_in(const WithProposal& after, const FacetColumn& what, const FacetColumn& where) {
  Proposed proposed;
  for (std::size_t record = 0; record < inventory::record_count(after.inventory); ++record) {
    if (inventory::initiative_of(after.inventory, record) != after.initiative) continue;
    if (what[record].empty() || where[record].empty()) ++proposed.nowhere;
    for (const std::uint32_t row : what[record]) {
      for (const std::uint32_t column : where[record]) ++proposed.count[{row, column}];
    }
  }
  return proposed;
}

TouchedCell cell_at(const Place& place, std::size_t count, const FacetColumn& what, const FacetColumn& where) {
  const inventory::FacetValue& row = what.facet().values[place.first];
  const inventory::FacetValue& column = where.facet().values[place.second];
  TouchedCell cell;
  cell.row = row.key;
  cell.column = column.key;
  cell.row_label = row.label;
  cell.column_label = column.label;
  cell.proposed = count;
  return cell;
}

/// Counts what is in a cell already.
void fill(TouchedCell& cell, const Place& place, const Inventory& inventory, const FacetColumn& what,
          const FacetColumn& where) {
  const auto holds = [](std::span<const std::uint32_t> values, std::uint32_t value) {
    return std::find(values.begin(), values.end(), value) != values.end();
  };
  for (std::size_t record = 0; record < inventory::record_count(inventory); ++record) {
    if (!holds(what[record], place.first) || !holds(where[record], place.second)) continue;
    ++cell.activities;
    cell.initiatives.push_back(inventory::initiative_of(inventory, record));
  }
  std::sort(cell.initiatives.begin(), cell.initiatives.end());
  cell.initiatives.erase(std::unique(cell.initiatives.begin(), cell.initiatives.end()), cell.initiatives.end());
}

std::optional<inventory::Facet> heading(const FacetColumn& column) {
  inventory::Facet facet = column.facet();
  facet.values.clear();
  return facet;
}

}  // namespace

TouchedCells touched_cells(const Inventory& inventory, const WithProposal& after,
                           const coverage::SpotSettings& settings) {
  const inventory::MainFacets facets = inventory::main_facets(inventory);
  if (facets.what.empty() || facets.where.empty()) return {};
  const FacetColumn what = inventory::facet_column(after.inventory, facets.what);
  const FacetColumn where = inventory::facet_column(after.inventory, facets.where);
  const FacetColumn what_now = inventory::facet_column(inventory, facets.what);
  const FacetColumn where_now = inventory::facet_column(inventory, facets.where);
  const coverage::CrossTable table = coverage::cross_table(inventory, facets.what, facets.where);
  std::optional<coverage::Spots> spots;
  if (coverage::can_be_judged(table)) spots = coverage::spots(table, settings);
  const Proposed proposed = proposed_in(after, what, where);
  TouchedCells result{.rows = heading(what), .columns = heading(where), .cells = {}, .nowhere = proposed.nowhere};
  for (const auto& [place, count] : proposed.count) {
    TouchedCell cell = cell_at(place, count, what, where);
    fill(cell, place, inventory, what_now, where_now);
    if (spots) {
      const coverage::Spot& spot = spots->cells[place.first * table.column_count() + place.second];
      cell.expected = spot.expected;
      cell.verdict = spot.verdict;
      const auto& corrected = cell.is_hot_spot() ? spot.q_high : spot.q_low;
      cell.holds = corrected && *corrected < kHolds;
    }
    result.cells.push_back(std::move(cell));
  }
  return result;
}

base::Words name_of(const TouchedCell& cell) {
  return {cell.row_label.nl + " × " + cell.column_label.nl, cell.row_label.en + " × " + cell.column_label.en};
}

}  // namespace regioscan::proposals
