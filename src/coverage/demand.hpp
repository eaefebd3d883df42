#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::coverage {

/// How many small and medium-sized enterprises there are in one region, sector and size: whom activities could serve.
struct DemandRow {
  inventory::RegionId region;
  std::optional<inventory::ValueId> sector, size;  ///< absent: all of them together
  std::int64_t enterprises = 0;
};

struct DemandReading {
  std::vector<DemandRow> rows;
  std::vector<base::Problem> problems;  ///< an error in it means that `rows` is of no use
};

/// Reads a demand table: CSV with the columns region, smes and, where wanted, sector and size, in the words of the
/// inventory's own regions and taxonomy. Rows that overlap are an error, as is a region or value that is not known.
/// Square in the rows.
[[nodiscard]] DemandReading read_demand(std::string_view bytes, const std::string& file_name,
                                        const inventory::Inventory& inventory);

/// What is offered to one row of the demand.
struct Supply {
  DemandRow demand;
  std::int64_t serving = 0;      ///< activities whose scope, sector and size are known to include it
  std::int64_t perhaps = 0;      ///< activities of which that is not known on one of the three, and not excluded
  std::int64_t from_around = 0;  ///< of `serving`: those that name a larger region around it, such as the whole country
  /// Registered reach that falls to it: that of an activity is spread over the rows that it serves in proportion to
  /// their enterprises.
  double reach = 0;
  std::optional<double> reach_per_1000;  ///< per 1,000 enterprises; absent where there are none
};

struct SupplyTable {
  std::vector<Supply> rows;  ///< in the order of the demand
  std::int64_t enterprises = 0;
  double reach = 0;                   ///< spread over the rows
  std::int64_t reach_not_spread = 0;  ///< registered reach of activities that serve no row for certain

  /// Rows that nobody is known to serve, most enterprises first.
  [[nodiscard]] std::vector<Supply> without_offer() const;
};

/// Sets the activities against the demand. An activity for 'all' sectors or sizes serves each; one whose scope holds a
/// region serves all regions inside it; its province counts where no scope is given. Linear in activities times rows.
[[nodiscard]] SupplyTable supply(const inventory::Inventory& inventory, const std::vector<DemandRow>& demand);

/// In words: what is reached per 1,000 enterprises, and where most enterprises have no offer.
[[nodiscard]] std::vector<base::Words> supply_findings(const inventory::Inventory& inventory, const SupplyTable& table,
                                                       std::size_t most);

/// Key of a value of one of the two dimensions; empty: all of them together.
[[nodiscard]] std::string key_of(const inventory::Inventory& inventory, std::string_view dimension,
                                 std::optional<inventory::ValueId> value);

/// "Drenthe, Bouwnijverheid, micro (1–10)".
[[nodiscard]] base::Words name_of(const inventory::Inventory& inventory, const DemandRow& row);

}  // namespace regioscan::coverage
