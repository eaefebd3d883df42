#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "inventory/facets.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::coverage {

/// What a table counts.
enum class Unit {
  activities,   ///< activities; initiatives where the inventory has no activities
  initiatives,  ///< different initiatives with an activity in the cell
  actors,       ///< different actors in those initiatives
  reach,        ///< the registered reach of the activities: minima, and not different entrepreneurs
};
inline constexpr Unit kUnits[] = {Unit::activities, Unit::initiatives, Unit::actors, Unit::reach};
[[nodiscard]] std::string_view key(Unit unit);
/// What one and what many of it are called; 'activities' of an inventory without activities are initiatives.
[[nodiscard]] const base::Words& one(Unit unit, const inventory::Inventory& inventory);
[[nodiscard]] const base::Words& many(Unit unit, const inventory::Inventory& inventory);

/// Counts over two facets. What has several values of a facet is in each of their cells, so that cells may add up to
/// more than the total; the totals count everything once. The row and the column behind the last value hold what is
/// unknown.
class CrossTable {
 public:
  CrossTable(inventory::Facet rows, inventory::Facet columns, Unit unit);

  [[nodiscard]] const inventory::Facet& rows() const { return rows_; }
  [[nodiscard]] const inventory::Facet& columns() const { return columns_; }
  [[nodiscard]] Unit unit() const { return unit_; }
  [[nodiscard]] std::size_t row_count() const { return rows_.values.size(); }
  [[nodiscard]] std::size_t column_count() const { return columns_.values.size(); }

  /// Row `row_count()` and column `column_count()` are those of the unknown.
  [[nodiscard]] std::int64_t at(std::size_t row, std::size_t column) const { return cells_[place(row, column)]; }
  [[nodiscard]] std::int64_t row_total(std::size_t row) const { return at(row, column_count() + 1); }
  [[nodiscard]] std::int64_t column_total(std::size_t column) const { return at(row_count() + 1, column); }
  [[nodiscard]] std::int64_t total() const { return at(row_count() + 1, column_count() + 1); }

  /// The places of rows and columns that are worth showing: all values, the unknown where there are any, the total.
  [[nodiscard]] std::vector<std::size_t> shown_rows() const;
  [[nodiscard]] std::vector<std::size_t> shown_columns() const;

  /// Of records that are known on both facets: all of them, those with a row's value, those with a column's value.
  [[nodiscard]] std::int64_t known() const { return known_; }
  [[nodiscard]] std::int64_t known_row(std::size_t row) const { return known_rows_[row]; }
  [[nodiscard]] std::int64_t known_column(std::size_t column) const { return known_columns_[column]; }
  /// True if every record known on both is in one cell only.
  [[nodiscard]] bool is_single() const { return is_single_; }
  /// Of unit reach: activities whose reach is registered.
  [[nodiscard]] std::int64_t with_reach() const { return with_reach_; }

 private:
  friend class Counting;
  [[nodiscard]] std::size_t place(std::size_t row, std::size_t column) const {
    return row * (columns_.values.size() + 2) + column;
  }

  inventory::Facet rows_, columns_;
  Unit unit_;
  std::vector<std::int64_t> cells_;  ///< (rows + 2) · (columns + 2): values, unknown, total
  std::vector<std::int64_t> known_rows_, known_columns_;
  std::int64_t known_ = 0;
  std::int64_t with_reach_ = 0;
  bool is_single_ = true;
};

/// What stands before a row or above a column: the label of a value, 'onbekend' or 'totaal'.
[[nodiscard]] const base::Words& name_at(const inventory::Facet& facet, std::size_t place);

/// Counts an inventory over two facets, named by key. UsageError for a facet that there is not, for twice the same,
/// or for more than four million cells.
/// Cost: linear in the records times the cells that each is in; for actors, in their participations times the
/// activities of those initiatives.
[[nodiscard]] CrossTable cross_table(const inventory::Inventory& inventory, std::string_view rows,
                                     std::string_view columns, Unit unit = Unit::activities);

}  // namespace regioscan::coverage
