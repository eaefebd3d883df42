#include "backbone/chance_table.hpp"

#include <algorithm>

namespace regioscan::backbone {
namespace {

/// Settles a line whose open cells must all be 0 or all be 1: true if there were any. `cell_of` and `across` are those
/// of the line and of the lines that cross it.
template <class CellOf>
bool settles(Table& table, double& wanted, double times, Margin& across, CellOf cell_of) {
  double room = 0;
  for (std::size_t other = 0; other < across.wanted.size(); ++other) {
    if (table.is_open[cell_of(other)] != 0) room += across.times[other];
  }
  if (room == 0 || (wanted > 0 && wanted < room)) return false;
  const double chance = wanted > 0 ? 1 : 0;
  for (std::size_t other = 0; other < across.wanted.size(); ++other) {
    if (table.is_open[cell_of(other)] == 0) continue;
    table.is_open[cell_of(other)] = 0;
    table.settled[cell_of(other)] = chance;
    across.wanted[other] -= chance * times;
  }
  wanted = 0;
  return true;
}

}  // namespace

void settle_empty_and_full(Table& table) {
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (std::size_t row = 0; row < table.x.size(); ++row) {
      is_changed |= settles(table, table.rows.wanted[row], table.rows.times[row], table.columns,
                            [&](std::size_t column) { return table.cell(row, column); });
    }
    for (std::size_t column = 0; column < table.y.size(); ++column) {
      is_changed |= settles(table, table.columns.wanted[column], table.columns.times[column], table.rows,
                            [&](std::size_t row) { return table.cell(row, column); });
    }
  }
}

Sums sums(const Table& table) {
  Sums found{.rows = std::vector<double>(table.x.size(), 0.0), .columns = std::vector<double>(table.y.size(), 0.0)};
  for (std::size_t row = 0; row < table.x.size(); ++row) {
    for (std::size_t column = 0; column < table.y.size(); ++column) {
      const double chance = table.chance(row, column);
      found.rows[row] += table.columns.times[column] * chance;
      found.columns[column] += table.rows.times[row] * chance;
    }
  }
  return found;
}

double residual(const Table& table) {
  const Sums now = sums(table);
  double worst = 0;
  const auto compare = [&](const std::vector<double>& wanted, const std::vector<double>& sum) {
    for (std::size_t line = 0; line < wanted.size(); ++line) {
      if (wanted[line] > 0) worst = std::max(worst, std::abs(sum[line] - wanted[line]) / wanted[line]);
    }
  };
  compare(table.rows.wanted, now.rows);
  compare(table.columns.wanted, now.columns);
  return worst;
}

}  // namespace regioscan::backbone
