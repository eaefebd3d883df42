#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// What is named on the command line: a folder with inventory.toml, or a mapping file *.toml; and paths that replace
/// the tables it names (`--table NAME=PATH`).
struct Source {
  std::filesystem::path path;
  std::map<std::string, std::filesystem::path> tables;
};

/// An inventory with all that was wrong. `inventory` is absent if and only if `problems` holds an error.
struct Reading {
  std::optional<Inventory> inventory;
  std::vector<base::Problem> problems;  ///< sorted by file, row, column; alike warnings of one column taken together
};

/// Reads, checks and links an inventory: all problems at once. Does not throw for anything wrong in the data or the
/// mapping; FileError where `source.path` or a table named there does not exist or cannot be read, UsageError where
/// `--table` names a table that the mapping does not have.
[[nodiscard]] Reading read_inventory(const Source& source);

}  // namespace regioscan::inventory
