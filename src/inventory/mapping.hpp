#pragma once

#include <string>
#include <vector>

#include "base/problem.hpp"
#include "inventory/read.hpp"
#include "inventory/table.hpp"

namespace regioscan::inventory {

/// Reads the foreign tables that a mapping file names and reshapes them into native Tables, ready for `linked`.
/// Problems in the mapping itself (unknown key, column that the table lacks, with the nearest name) are errors; the
/// rest of the problems stem from the tables. FileError where a table does not exist, UsageError for an unknown
/// `--table` name.
struct MappedTables {
  Tables tables;
  std::vector<base::Problem> problems;
};
[[nodiscard]] MappedTables mapped_tables(const Source& source);

}  // namespace regioscan::inventory
