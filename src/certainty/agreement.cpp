#include "certainty/agreement.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <utility>

namespace regioscan::certainty {
namespace {

using Counts = std::map<std::uint32_t, std::size_t>;

double entropy(const Counts& sizes, double all) {
  double sum = 0;
  for (const auto& [label, size] : sizes)
    sum -= static_cast<double>(size) / all * std::log(static_cast<double>(size) / all);
  return sum;
}

double log_factorial(std::size_t n) { return std::lgamma(static_cast<double>(n) + 1); }

/// What one cell gives to the mutual information when the groups are dealt at random: the sum over the hypergeometric
/// numbers of things that two groups of these sizes share.
double expected_of_cell(std::size_t a, std::size_t b, std::size_t n) {
  const std::size_t first = std::max<std::size_t>(1, a + b > n ? a + b - n : 0);
  double sum = 0;
  for (std::size_t shared = first; shared <= std::min(a, b); ++shared) {
    const double log_chance = log_factorial(a) + log_factorial(b) + log_factorial(n - a) + log_factorial(n - b) -
                              log_factorial(n) - log_factorial(shared) - log_factorial(a - shared) -
                              log_factorial(b - shared) - log_factorial(n + shared - a - b);
    const double share = static_cast<double>(shared) / static_cast<double>(n);
    sum += share *
           std::log(share * static_cast<double>(n) * static_cast<double>(n) /
                    (static_cast<double>(a) * static_cast<double>(b))) *
           std::exp(log_chance);
  }
  return sum;
}

/// Pairs of sizes are few where groups are many: each pair of sizes is worked out once.
double expected_information(const Counts& first, const Counts& second, std::size_t n) {
  std::map<std::size_t, std::size_t> sizes_of_first, sizes_of_second;
  for (const auto& [label, size] : first) ++sizes_of_first[size];
  for (const auto& [label, size] : second) ++sizes_of_second[size];
  double sum = 0;
  for (const auto& [a, times_a] : sizes_of_first) {
    for (const auto& [b, times_b] : sizes_of_second)
      sum += static_cast<double>(times_a * times_b) * expected_of_cell(a, b, n);
  }
  return sum;
}

}  // namespace

Agreement agreement(const OptionalLabels& first, const OptionalLabels& second) {
  assert(first.size() == second.size());  // labels of the same things
  Counts of_first, of_second;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> both;
  Agreement result;
  for (std::size_t thing = 0; thing < first.size(); ++thing) {
    if (!first[thing] || !second[thing]) continue;
    ++of_first[*first[thing]];
    ++of_second[*second[thing]];
    ++both[{*first[thing], *second[thing]}];
    ++result.compared;
  }
  const std::size_t n = result.compared;
  const bool is_one_group = of_first.size() <= 1 && of_second.size() <= 1;
  const bool is_all_alone = of_first.size() == n && of_second.size() == n;
  if (is_one_group || is_all_alone) return result;
  const auto all = static_cast<double>(n);
  double information = 0;
  for (const auto& [labels, shared] : both) {
    const double share = static_cast<double>(shared) / all;
    information +=
        share * std::log(share * all * all /
                         (static_cast<double>(of_first[labels.first]) * static_cast<double>(of_second[labels.second])));
  }
  const double expected = expected_information(of_first, of_second, n);
  const double most = (entropy(of_first, all) + entropy(of_second, all)) / 2;
  result.adjusted = (information - expected) / (most - expected);
  return result;
}

}  // namespace regioscan::certainty
