#include "backbone/margins.hpp"

#include <algorithm>
#include <cmath>

#include "backbone/chance_table.hpp"

namespace regioscan::backbone {
namespace {

constexpr double kPrecision = 1e-12;
constexpr std::size_t kMostTurns = 300;

/// The answer of a thin table: x_r·y_c = wanted_r·wanted_c ÷ what is wanted in all.
void start(Table& table) {
  double all = 0;
  for (std::size_t row = 0; row < table.x.size(); ++row) all += table.rows.wanted[row] * table.rows.times[row];
  const double root = std::sqrt(std::max(all, 1.0));
  for (std::size_t row = 0; row < table.x.size(); ++row) table.x[row] = table.rows.wanted[row] / root;
  for (std::size_t column = 0; column < table.y.size(); ++column) table.y[column] = table.columns.wanted[column] / root;
}

/// Each x from the y, then each y from the new x: x_r = wanted_r / Σ_c n_c·y_c/(1 + x_r·y_c).
void take_turns(Table& table) {
  for (std::size_t row = 0; row < table.x.size(); ++row) {
    double sum = 0;
    for (std::size_t column = 0; column < table.y.size(); ++column) {
      if (table.is_open[table.cell(row, column)] != 0)
        sum += table.columns.times[column] * table.y[column] / (1 + table.x[row] * table.y[column]);
    }
    if (sum > 0 && table.rows.wanted[row] > 0) table.x[row] = table.rows.wanted[row] / sum;
  }
  for (std::size_t column = 0; column < table.y.size(); ++column) {
    double sum = 0;
    for (std::size_t row = 0; row < table.x.size(); ++row) {
      if (table.is_open[table.cell(row, column)] != 0)
        sum += table.rows.times[row] * table.x[row] / (1 + table.x[row] * table.y[column]);
    }
    if (sum > 0 && table.columns.wanted[column] > 0) table.y[column] = table.columns.wanted[column] / sum;
  }
}

}  // namespace

Fit fitted(const Margins& margins) {
  Table table(margins);
  settle_empty_and_full(table);
  start(table);
  for (std::size_t turn = 0; turn < kMostTurns; ++turn) {
    take_turns(table);
    if (turn % 10 == 9 && residual(table) <= kPrecision) break;
  }
  if (residual(table) > kPrecision) approach_by_newton(table, kPrecision);
  Fit fit{.chances = std::move(table.settled), .residual = residual(table)};
  for (std::size_t row = 0; row < table.x.size(); ++row) {
    for (std::size_t column = 0; column < table.y.size(); ++column) {
      if (table.is_open[table.cell(row, column)] != 0) fit.chances[table.cell(row, column)] = table.chance(row, column);
    }
  }
  return fit;
}

}  // namespace regioscan::backbone
