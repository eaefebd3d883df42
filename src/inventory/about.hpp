#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// What an `inventory.toml` says: about the inventory, and where its other files are.
struct FolderSettings {
  About about;
  std::string taxonomy;         ///< path relative to the folder; empty: taxonomy.toml if it is there, else the default
  std::string regions;          ///< path relative to the folder; empty: regions.csv if it is there, else the default
  std::string separator = "|";  ///< between several values in one cell
  std::vector<base::Problem> problems;
};

/// Reads the text of an `inventory.toml`; what is wrong with it names the line.
[[nodiscard]] FolderSettings read_folder_settings(std::string_view text, const std::string& file_name);

}  // namespace regioscan::inventory
