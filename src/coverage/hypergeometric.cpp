#include "coverage/hypergeometric.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace regioscan::coverage {
namespace {

// The logarithms of factorials of a million are some ten millions, so that a double would leave nine digits of the
// chance; the 64 bits of a long double leave twelve.
long double log_factorial(std::int64_t n) { return std::lgamma(static_cast<long double>(n) + 1); }

long double log_choose(std::int64_t n, std::int64_t k) {
  return log_factorial(n) - log_factorial(k) - log_factorial(n - k);
}

struct Support {
  std::int64_t lowest, highest;
};
Support support(const Hypergeometric& x) {
  return {std::max<std::int64_t>(0, x.rows + x.columns - x.population), std::min(x.rows, x.columns)};
}

long double density(const Hypergeometric& x, std::int64_t count) {
  const auto [lowest, highest] = support(x);
  if (count < lowest || count > highest) return 0;
  return std::exp(log_choose(x.rows, count) + log_choose(x.population - x.rows, x.columns - count) -
                  log_choose(x.population, x.columns));
}

// P(X = k + 1) / P(X = k), each factor a whole number.
long double step_up(const Hypergeometric& x, std::int64_t k) {
  return static_cast<long double>(x.rows - k) * static_cast<long double>(x.columns - k) /
         (static_cast<long double>(k + 1) * static_cast<long double>(x.population - x.rows - x.columns + k + 1));
}

/// Sums from `count` downwards; terms fall, since `count` lies below the mode.
double lower_sum(const Hypergeometric& x, std::int64_t count) {
  long double term = density(x, count), sum = 0;
  for (std::int64_t k = count; k >= support(x).lowest && term > sum * 1e-20L; --k) {
    sum += term;
    if (k > support(x).lowest) term /= step_up(x, k - 1);
  }
  return static_cast<double>(std::min<long double>(sum, 1));
}

double upper_sum(const Hypergeometric& x, std::int64_t count) {
  long double term = density(x, count), sum = 0;
  for (std::int64_t k = count; k <= support(x).highest && term > sum * 1e-20L; ++k) {
    sum += term;
    if (k < support(x).highest) term *= step_up(x, k);
  }
  return static_cast<double>(std::min<long double>(sum, 1));
}

}  // namespace

double Hypergeometric::mean() const {
  if (population == 0) return 0;
  return static_cast<double>(static_cast<long double>(rows) * static_cast<long double>(columns) /
                             static_cast<long double>(population));
}

double Hypergeometric::probability(std::int64_t count) const { return static_cast<double>(density(*this, count)); }

double Hypergeometric::at_most(std::int64_t count) const {
  const auto [lowest, highest] = support(*this);
  if (count < lowest) return 0;
  if (count >= highest) return 1;
  if (static_cast<double>(count) <= mean()) return lower_sum(*this, count);
  return 1 - upper_sum(*this, count + 1);
}

double Hypergeometric::at_least(std::int64_t count) const {
  const auto [lowest, highest] = support(*this);
  if (count > highest) return 0;
  if (count <= lowest) return 1;
  if (static_cast<double>(count) >= mean()) return upper_sum(*this, count);
  return 1 - lower_sum(*this, count - 1);
}

std::vector<double> benjamini_hochberg(const std::vector<double>& p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
  std::vector<double> q(p.size());
  double smallest = 1;
  for (std::size_t at = 0; at < order.size(); ++at) {
    const auto rank = static_cast<double>(order.size() - at);
    smallest = std::min(smallest, p[order[at]] * static_cast<double>(p.size()) / rank);
    q[order[at]] = smallest;
  }
  return q;
}

}  // namespace regioscan::coverage
