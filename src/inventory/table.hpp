#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.hpp"
#include "inventory/cells.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// A table in the native shape: `actors`, `initiatives`, `activities`, `participations` or `regions`, with the native
/// columns of that table (any subset and order; unknown columns are reported). Native folders are read into Tables
/// directly; a mapping makes the same Tables out of foreign ones, and keeps where each row came from.
struct Table {
  std::string name;                 ///< native name of the table
  std::vector<std::string> header;  ///< native column names
  std::vector<std::string> shown;   ///< what the user calls each column, for problems; same length as `header`
  Cells rows;
  std::uint32_t file = 0;  ///< where the header stands; rows of a joined table can come from other files
};

/// Everything an inventory is linked from.
struct Tables {
  About about;
  Taxonomy taxonomy;
  base::Column<RegionId, Region> regions;
  std::vector<Table> tables;     ///< each name at most once
  std::vector<InputFile> files;  ///< SourceRow::file refers to these
  std::string separator = "|";   ///< between several values in one cell
};

/// Links tables to a finished inventory: ids, dates, numbers, roles, regions, taxonomy values. All problems at once;
/// `problems` come in as found so far and go out complete. The result is absent if any of them is an error.
struct Linked {
  std::optional<Inventory> inventory;
  std::vector<base::Problem> problems;
};
[[nodiscard]] Linked linked(Tables tables, std::vector<base::Problem> problems);

}  // namespace regioscan::inventory
