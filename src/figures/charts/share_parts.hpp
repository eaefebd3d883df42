#pragma once

#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "coverage/cross_table.hpp"
#include "figures/charts/bar_chart.hpp"
#include "figures/charts/shares.hpp"

namespace regioscan::figures {

/// One part of every bar: a column of the table, or several taken together.
struct PartOfBar {
  std::string key;
  base::Words label;
  std::vector<std::size_t> columns;
  Look look;
};

struct Shares {
  coverage::CrossTable table;
  std::vector<std::size_t> rows;  ///< with anything in them; the last is that of all
  std::vector<PartOfBar> parts;

  [[nodiscard]] std::int64_t at(std::size_t row, const PartOfBar& part) const {
    return std::accumulate(part.columns.begin(), part.columns.end(), std::int64_t{0},
                           [&](std::int64_t sum, std::size_t column) { return sum + table.at(row, column); });
  }
  /// What the parts of a row add up to: more than its total where a record has several values.
  [[nodiscard]] std::int64_t sum(std::size_t row) const {
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                           [&](std::int64_t sum, const PartOfBar& part) { return sum + at(row, part); });
  }
};

/// What the figure of shares draws: see `shares_picture`, whose failures these are.
[[nodiscard]] Shares shares_of(const inventory::Inventory& inventory, const SharesRecipe& recipe,
                               const scene::Theme& theme);

}  // namespace regioscan::figures
