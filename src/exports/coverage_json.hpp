#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coverage/cross_table.hpp"
#include "coverage/spots.hpp"

namespace regioscan::exports {

/// A table with what was found in it, ready to be written.
struct CoverageResult {
  coverage::CrossTable table;
  std::optional<coverage::Spots> spots;  ///< of unit activities only
  base::Words selection;
  base::Words banner;  ///< of a reconstruction; else empty
  std::vector<base::Words> findings;
};

/// The table, its cells against chance and the findings as JSON. `counts` holds the values' rows and columns, then
/// those of the unknown, then the totals.
[[nodiscard]] std::string coverage_json(const inventory::Inventory& inventory, const CoverageResult& result);

}  // namespace regioscan::exports
