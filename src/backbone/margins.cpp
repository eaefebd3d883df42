#include "backbone/margins.hpp"

#include <algorithm>
#include <cmath>

namespace regioscan::backbone {
namespace {

constexpr double kPrecision = 1e-12;
constexpr std::size_t kMostTurns = 300;
constexpr std::size_t kMostSteps = 100;

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

/// Sums of the open cells, each as often as the lines that cross it.
struct Sums {
  std::vector<double> rows, columns;
};
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

/// Solves a symmetric, positive semidefinite system by Cholesky. Directions in which nothing changes (x may grow as y
/// falls) have no pivot and get no step.
std::vector<double> solved(std::vector<double> matrix, std::vector<double> right) {
  const std::size_t size = right.size();
  std::vector<double> scale(size);
  for (std::size_t i = 0; i < size; ++i) scale[i] = matrix[i * size + i];
  std::vector<char> has_pivot(size, 1);
  for (std::size_t i = 0; i < size; ++i) {
    double pivot = matrix[i * size + i];
    for (std::size_t k = 0; k < i; ++k) pivot -= matrix[i * size + k] * matrix[i * size + k];
    has_pivot[i] = pivot > 1e-11 * scale[i] ? 1 : 0;
    const double root = has_pivot[i] != 0 ? std::sqrt(pivot) : 1;
    matrix[i * size + i] = root;
    for (std::size_t j = i + 1; j < size; ++j) {
      double value = matrix[j * size + i];
      for (std::size_t k = 0; k < i; ++k) value -= matrix[j * size + k] * matrix[i * size + k];
      matrix[j * size + i] = has_pivot[i] != 0 ? value / root : 0;
    }
  }
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t k = 0; k < i; ++k) right[i] -= matrix[i * size + k] * right[k];
    right[i] = has_pivot[i] != 0 ? right[i] / matrix[i * size + i] : 0;
  }
  for (std::size_t i = size; i-- > 0;) {
    for (std::size_t k = i + 1; k < size; ++k) right[i] -= matrix[k * size + i] * right[k];
    right[i] = has_pivot[i] != 0 ? right[i] / matrix[i * size + i] : 0;
  }
  return right;
}

/// The step of Newton's method for the logarithms: H·step = wanted − sums, H the variances. The columns are taken out
/// first (each stands for itself in H), so that the system has the size of the rows.
struct Step {
  std::vector<double> rows, columns;
};
Step newton_step(const Table& table) {
  const std::size_t rows = table.x.size(), columns = table.y.size();
  const Sums now = sums(table);
  std::vector<double> variance(rows * columns), of_row(rows, 0.0), of_column(columns, 0.0);
  Step gap{.rows = std::vector<double>(rows), .columns = std::vector<double>(columns)};
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      const double chance = table.chance(row, column);
      const double all = table.rows.times[row] * table.columns.times[column] * chance * (1 - chance);
      variance[table.cell(row, column)] = all;
      of_row[row] += all;
      of_column[column] += all;
    }
    gap.rows[row] = table.rows.times[row] * (table.rows.wanted[row] - now.rows[row]);
  }
  for (std::size_t column = 0; column < columns; ++column)
    gap.columns[column] = table.columns.times[column] * (table.columns.wanted[column] - now.columns[column]);
  std::vector<double> matrix(rows * rows, 0.0), right = gap.rows;
  for (std::size_t row = 0; row < rows; ++row) {
    matrix[row * rows + row] = of_row[row];
    for (std::size_t column = 0; column < columns; ++column) {
      if (of_column[column] <= 0) continue;
      const double share = variance[table.cell(row, column)] / of_column[column];
      right[row] -= share * gap.columns[column];
      for (std::size_t other = 0; other <= row; ++other)
        matrix[row * rows + other] -= share * variance[table.cell(other, column)];
    }
  }
  Step step{.rows = solved(std::move(matrix), std::move(right)), .columns = std::vector<double>(columns, 0.0)};
  for (std::size_t column = 0; column < columns; ++column) {
    if (of_column[column] <= 0) continue;
    double rest = gap.columns[column];
    for (std::size_t row = 0; row < rows; ++row) rest -= variance[table.cell(row, column)] * step.rows[row];
    step.columns[column] = rest / of_column[column];
  }
  return step;
}

/// Goes the step, at most by the factor e³ for any x or y: far from the answer the step is too bold.
void go(Table& table, const Step& step) {
  double longest = 0;
  for (const std::vector<double>* part : {&step.rows, &step.columns}) {
    for (const double value : *part) longest = std::max(longest, std::abs(value));
  }
  const double length = longest > 3 ? 3 / longest : 1;
  for (std::size_t row = 0; row < table.x.size(); ++row) table.x[row] *= std::exp(length * step.rows[row]);
  for (std::size_t column = 0; column < table.y.size(); ++column)
    table.y[column] *= std::exp(length * step.columns[column]);
}

/// Newton's method as long as it comes nearer; the best is kept.
void finish(Table& table) {
  Table best = table;
  double nearest = residual(table);
  for (std::size_t at = 0; at < kMostSteps && nearest > kPrecision; ++at) {
    go(table, newton_step(table));
    const double now = residual(table);
    if (now < nearest) {
      nearest = now;
      best = table;
    } else if (nearest < 1e-9) {
      break;  // as near as these numbers come
    }
  }
  table = best;
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
  if (residual(table) > kPrecision) finish(table);
  Fit fit{.chances = std::move(table.settled), .residual = residual(table)};
  for (std::size_t row = 0; row < table.x.size(); ++row) {
    for (std::size_t column = 0; column < table.y.size(); ++column) {
      if (table.is_open[table.cell(row, column)] != 0) fit.chances[table.cell(row, column)] = table.chance(row, column);
    }
  }
  return fit;
}

}  // namespace regioscan::backbone
