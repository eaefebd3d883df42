#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/column.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// Finds the region that a word names: by key first, then by name in either language, alias or code, compared folded.
/// Where regions of several levels share a name (a province and its city), the highest level is meant.
class RegionNames {
 public:
  explicit RegionNames(const base::Column<RegionId, Region>& regions);

  /// The regions that a word can mean: none, one, or several of one level, which only their keys tell apart.
  [[nodiscard]] const std::vector<RegionId>& find(std::string_view word) const;
  /// The known name nearest to a word; empty if none is near.
  [[nodiscard]] std::string guess(std::string_view word) const;

 private:
  std::unordered_map<std::string, std::vector<RegionId>> keys_;
  std::unordered_map<std::string, std::vector<RegionId>> names_;
  std::vector<std::string> words_;
};

}  // namespace regioscan::inventory
