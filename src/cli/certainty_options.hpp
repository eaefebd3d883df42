#pragma once

#include <map>
#include <optional>
#include <string>

#include "analysis/certainty.hpp"
#include "cli/commands.hpp"

namespace regioscan::cli {

/// Whether it is found out how sure clusters and rankings are.
struct CertaintyOptions {
  bool is_asked = false;

  /// Absent where it was not asked for.
  [[nodiscard]] std::optional<analysis::CertaintySettings> settings() const;
  /// For the manifest and the page: what was done, by name; empty where it was not asked for.
  [[nodiscard]] std::map<std::string, std::string> written() const;
};

void add_certainty(CLI::App& app, CertaintyOptions& options, const Context& context);

}  // namespace regioscan::cli
