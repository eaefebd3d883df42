#pragma once

#include <vector>

#include "base/problem.hpp"
#include "inventory/read.hpp"
#include "inventory/table.hpp"

namespace regioscan::inventory {

/// The tables of a folder with inventory.toml, with its own taxonomy.toml and regions.csv where it has them.
/// FileError where a file that is named does not exist, UsageError for a `--table` that is no table of an inventory.
struct FolderTables {
  Tables tables;
  std::vector<base::Problem> problems;
};
[[nodiscard]] FolderTables folder_tables(const Source& source);

}  // namespace regioscan::inventory
