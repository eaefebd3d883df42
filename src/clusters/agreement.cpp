#include "clusters/agreement.hpp"

#include <algorithm>
#include <cmath>

namespace regioscan::clusters {
namespace {

struct Totals {
  std::vector<std::int64_t> rows, columns;
  std::int64_t all = 0;
};

Totals totals_of(const Contingency& counts) {
  Totals totals{.rows = {}, .columns = std::vector<std::int64_t>(counts.empty() ? 0 : counts.front().size()), .all = 0};
  for (const auto& row : counts) {
    std::int64_t sum = 0;
    for (std::size_t column = 0; column < row.size(); ++column) {
      sum += row[column];
      totals.columns[column] += row[column];
    }
    totals.rows.push_back(sum);
    totals.all += sum;
  }
  return totals;
}

double entropy(const std::vector<std::int64_t>& sizes, double all) {
  double sum = 0;
  for (const std::int64_t size : sizes) {
    if (size > 0) sum -= static_cast<double>(size) / all * std::log(static_cast<double>(size) / all);
  }
  return sum;
}

/// What n in common of a and b, out of all, add to the mutual information.
double term(double n, double a, double b, double all) { return n <= 0 ? 0 : n / all * std::log(all * n / (a * b)); }

double log_factorial(std::int64_t n) { return std::lgamma(static_cast<double>(n) + 1); }

/// The expected term of one cell: hypergeometric in its number.
double expected_term(std::int64_t a, std::int64_t b, std::int64_t all) {
  const double constant =
      log_factorial(a) + log_factorial(b) + log_factorial(all - a) + log_factorial(all - b) - log_factorial(all);
  double sum = 0;
  for (std::int64_t n = std::max<std::int64_t>(1, a + b - all); n <= std::min(a, b); ++n) {
    const double log_chance =
        constant - log_factorial(n) - log_factorial(a - n) - log_factorial(b - n) - log_factorial(all - a - b + n);
    sum += std::exp(log_chance) *
           term(static_cast<double>(n), static_cast<double>(a), static_cast<double>(b), static_cast<double>(all));
  }
  return sum;
}

std::ptrdiff_t groups_in(const std::vector<std::int64_t>& sizes) {
  return std::count_if(sizes.begin(), sizes.end(), [](std::int64_t size) { return size > 0; });
}

}  // namespace

Guess guess_of_second(const Contingency& counts) {
  const Totals totals = totals_of(counts);
  Guess guess{.right = 0, .right_without = 0, .all = totals.all};
  for (const auto& row : counts) {
    if (!row.empty()) guess.right += *std::max_element(row.begin(), row.end());
  }
  if (!totals.columns.empty()) guess.right_without = *std::max_element(totals.columns.begin(), totals.columns.end());
  return guess;
}

std::optional<double> adjusted_mutual_information(const Contingency& counts) {
  const Totals totals = totals_of(counts);
  if (groups_in(totals.rows) < 2 || groups_in(totals.columns) < 2) return std::nullopt;
  const auto all = static_cast<double>(totals.all);  // positive, as there are groups
  double information = 0, expected = 0;
  for (std::size_t row = 0; row < totals.rows.size(); ++row) {
    for (std::size_t column = 0; column < totals.columns.size(); ++column) {
      const std::int64_t a = totals.rows[row], b = totals.columns[column];
      information +=
          term(static_cast<double>(counts[row][column]), static_cast<double>(a), static_cast<double>(b), all);
      if (a > 0 && b > 0) expected += expected_term(a, b, totals.all);
    }
  }
  const double mean = (entropy(totals.rows, all) + entropy(totals.columns, all)) / 2;
  // Groups of one each: every filling has the same information, and nothing is left to be explained.
  if (mean - expected < 1e-12) return std::nullopt;
  return (information - expected) / (mean - expected);
}

}  // namespace regioscan::clusters
