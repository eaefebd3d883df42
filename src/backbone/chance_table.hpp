#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

#include "backbone/margins.hpp"

namespace regioscan::backbone {

/// The table while it is being fitted. `is_open` ends at 0 for cells that are settled; `wanted` is what is left to fit.
struct Table {
  explicit Table(const Margins& margins)
      : rows(margins.rows),
        columns(margins.columns),
        is_open(margins.is_open),
        settled(is_open.size(), 0.0),
        x(rows.wanted),
        y(columns.wanted) {}

  [[nodiscard]] std::size_t cell(std::size_t row, std::size_t column) const { return row * y.size() + column; }
  [[nodiscard]] double chance(std::size_t row, std::size_t column) const {
    if (is_open[cell(row, column)] == 0) return 0;
    const double odds = x[row] * y[column];
    return std::isinf(odds) ? 1 : odds / (1 + odds);
  }

  Margin rows, columns;
  std::vector<char> is_open;
  std::vector<double> settled;  ///< chance of cells that are not open: 0 or 1
  std::vector<double> x, y;
};

/// Takes out lines that must be empty or full, again and again.
void settle_empty_and_full(Table& table);

/// Sums of the open cells, each as often as the lines that cross it.
struct Sums {
  std::vector<double> rows, columns;
};
[[nodiscard]] Sums sums(const Table& table);

/// Largest |sum − wanted| ÷ wanted over the lines that want anything.
[[nodiscard]] double residual(const Table& table);

/// Newton's method on the logarithms of x and y as long as it comes nearer to `precision`; the best is kept.
void approach_by_newton(Table& table, double precision);

}  // namespace regioscan::backbone
