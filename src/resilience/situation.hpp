#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "coverage/cross_table.hpp"
#include "graph/bipartite.hpp"
#include "inventory/inventory.hpp"
#include "resilience/parts.hpp"

namespace regioscan::resilience {

using inventory::ActivityId;
using inventory::RegionId;

/// A cell of the main table, as places among the values of its rows and columns.
struct Cell {
  std::uint32_t row = 0, column = 0;
  friend auto operator<=>(const Cell&, const Cell&) = default;
};

/// How many of the records in a cell are those of one initiative; at least 1.
struct CellShare {
  Cell cell;
  std::int64_t records = 0;
};

/// How things stand before anybody leaves: worked out once for an inventory, so that many departures can be judged.
/// Refers to the inventory, which must outlive it.
struct Situation {
  const inventory::Inventory& inventory;
  graph::Bipartite graph;
  Parts parts;  ///< of the network of actors
  /// What is done where: the table over the inventory's main facets. Absent where it has none, as without activities.
  std::optional<coverage::CrossTable> table;
  base::Column<inventory::InitiativeId, std::vector<CellShare>> cells;  ///< sorted by cell; all empty without a table
  base::Column<inventory::InitiativeId, std::vector<ActivityId>> activities;  ///< sorted
  /// The regions in which an initiative lies: those that it serves, those in which an activity was inventoried, and all
  /// around them; sorted.
  base::Column<inventory::InitiativeId, std::vector<RegionId>> regions;
  base::Column<RegionId, std::size_t> initiatives_in;  ///< initiatives that lie in each region
};

/// Cost: linear in participations and in the records times the cells that each is in.
[[nodiscard]] Situation situation(const inventory::Inventory& inventory);
Situation situation(inventory::Inventory&&) = delete;  // it would refer to what is gone

/// "Scans × Drenthe". The situation must have a table.
[[nodiscard]] base::Words name_of(const Situation& situation, Cell cell);

}  // namespace regioscan::resilience
