#pragma once

#include <optional>
#include <span>
#include <string>

#include "base/files.hpp"
#include "coverage/cross_table.hpp"
#include "exports/coverage_tables.hpp"
#include "exports/tables.hpp"

namespace regioscan::exports {

/// A table that the Regioscan report prints, over two dimensions. Any inventory that has both gets it.
struct PrintedTable {
  std::string file;  ///< without the folder and the ending
  base::Words title;
  std::string rows, columns;
  Share share;  ///< as printed; the counts get a file of their own, FILE_counts.csv
};
[[nodiscard]] std::span<const PrintedTable> printed_tables();

/// Why an inventory lacks a printed table, in one sentence; nothing where it has it.
[[nodiscard]] std::optional<base::Words> why_absent(const inventory::Inventory& inventory, const PrintedTable& table);

/// All printed tables that the inventory can fill, as files of the folder `tables/`: those over two dimensions,
/// activities by archetype (figure 6), providers (figure 16), and registered reach against class (figures 5 and 21).
[[nodiscard]] base::Files printed_table_files(const analysis::Analysis& analysis, const TableStyle& style);

/// File name and title of each file that `printed_table_files` gives for this inventory.
struct NamedFile {
  std::string file;
  base::Words title;
};
[[nodiscard]] std::vector<NamedFile> printed_table_names(const inventory::Inventory& inventory);

}  // namespace regioscan::exports
