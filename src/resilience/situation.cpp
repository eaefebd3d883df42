#include "resilience/situation.hpp"

#include <algorithm>
#include <utility>

#include "inventory/facets.hpp"

namespace regioscan::resilience {
namespace {

using inventory::FacetColumn;
using inventory::InitiativeId;
using inventory::Inventory;
using inventory::MainFacets;

template <class T>
void make_distinct(std::vector<T>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// The shares of one initiative from the cells of its records, each as often as there are records in it.
std::vector<CellShare> shares(std::vector<Cell>& cells) {
  std::sort(cells.begin(), cells.end());
  std::vector<CellShare> result;
  for (const Cell cell : cells) {
    if (result.empty() || result.back().cell != cell) result.push_back({.cell = cell, .records = 0});
    ++result.back().records;
  }
  return result;
}

base::Column<InitiativeId, std::vector<CellShare>> cell_shares(const Inventory& inventory, const MainFacets& facets) {
  const FacetColumn rows = inventory::facet_column(inventory, facets.what);
  const FacetColumn columns = inventory::facet_column(inventory, facets.where);
  base::Column<InitiativeId, std::vector<Cell>> cells(inventory.initiatives.size());
  for (std::size_t record = 0; record < rows.size(); ++record) {
    std::vector<Cell>& own = cells[inventory::initiative_of(inventory, record)];
    for (const std::uint32_t row : rows[record]) {
      for (const std::uint32_t column : columns[record]) own.push_back({.row = row, .column = column});
    }
  }
  base::Column<InitiativeId, std::vector<CellShare>> result(inventory.initiatives.size());
  for (const InitiativeId id : base::ids<InitiativeId>(result.size())) result[id] = shares(cells[id]);
  return result;
}

base::Column<InitiativeId, std::vector<ActivityId>> activities_by_initiative(const Inventory& inventory) {
  base::Column<InitiativeId, std::vector<ActivityId>> result(inventory.initiatives.size());
  for (const ActivityId id : base::ids<ActivityId>(inventory.activities.size())) {
    result[inventory.activities[id].initiative].push_back(id);
  }
  return result;
}

base::Column<InitiativeId, std::vector<RegionId>> regions_by_initiative(const Inventory& inventory) {
  base::Column<InitiativeId, std::vector<RegionId>> named(inventory.initiatives.size());
  for (const InitiativeId id : base::ids<InitiativeId>(named.size())) named[id] = inventory.initiatives[id].regions;
  for (const inventory::Activity& activity : inventory.activities) {
    if (activity.province) named[activity.initiative].push_back(*activity.province);
  }
  for (const InitiativeId id : base::ids<InitiativeId>(named.size())) {
    std::vector<RegionId> all;
    for (const RegionId region : named[id]) {
      const std::vector<RegionId> line = inventory::lineage(inventory.regions, region);
      all.insert(all.end(), line.begin(), line.end());
    }
    make_distinct(all);
    named[id] = std::move(all);
  }
  return named;
}

base::Column<RegionId, std::size_t> counts_by_region(const Inventory& inventory,
                                                     const base::Column<InitiativeId, std::vector<RegionId>>& regions) {
  base::Column<RegionId, std::size_t> counts(inventory.regions.size());
  for (const std::vector<RegionId>& own : regions) {
    for (const RegionId region : own) ++counts[region];
  }
  return counts;
}

}  // namespace

Situation situation(const Inventory& inventory) {
  const MainFacets facets = inventory::main_facets(inventory);
  const bool has_table = !facets.what.empty() && !facets.where.empty();
  graph::Bipartite graph(inventory);
  Parts own_parts = parts(graph);
  auto regions = regions_by_initiative(inventory);
  auto counts = counts_by_region(inventory, regions);
  return {
      .inventory = inventory,
      .graph = std::move(graph),
      .parts = std::move(own_parts),
      .table = has_table ? std::optional(coverage::cross_table(inventory, facets.what, facets.where)) : std::nullopt,
      .cells = has_table ? cell_shares(inventory, facets)
                         : base::Column<InitiativeId, std::vector<CellShare>>(inventory.initiatives.size()),
      .activities = activities_by_initiative(inventory),
      .regions = std::move(regions),
      .initiatives_in = std::move(counts)};
}

base::Words name_of(const Situation& situation, Cell cell) {
  const base::Words& row = situation.table->rows().values[cell.row].label;
  const base::Words& column = situation.table->columns().values[cell.column].label;
  return {row.nl + " × " + column.nl, row.en + " × " + column.en};
}

}  // namespace regioscan::resilience
