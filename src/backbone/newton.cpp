#include <algorithm>

#include "backbone/chance_table.hpp"

namespace regioscan::backbone {
namespace {

constexpr std::size_t kMostSteps = 100;

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

}  // namespace

void approach_by_newton(Table& table, double precision) {
  Table best = table;
  double nearest = residual(table);
  for (std::size_t at = 0; at < kMostSteps && nearest > precision; ++at) {
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

}  // namespace regioscan::backbone
