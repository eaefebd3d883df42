#pragma once

#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "inventory/read.hpp"
#include "inventory/selection.hpp"

namespace regioscan::cli {

/// The inventory that a command reads and the part of it that it looks at.
struct InventoryOptions {
  std::string path;
  std::vector<std::string> tables;  ///< NAME=PATH
  std::vector<std::string> roles;
  std::vector<std::string> regions;
  std::vector<std::string> where;  ///< DIMENSION=VALUE|VALUE

  [[nodiscard]] inventory::Source source() const;        ///< UsageError for a --table without '='
  [[nodiscard]] inventory::Selection selection() const;  ///< UsageError for an unknown role or a --where without '='
};

/// How a command prints on standard output.
enum class Format { text, csv, json };

/// Reads the inventory; shows progress; InputError with all problems where it has errors.
[[nodiscard]] inventory::Reading reading(const InventoryOptions& options, const Context& context);
[[nodiscard]] inventory::Reading reading_without_errors(const InventoryOptions& options, const Context& context);

}  // namespace regioscan::cli
