#pragma once

#include <cstdint>
#include <vector>

namespace regioscan::coverage {

/// Of N things n_i have one value and n_j another, independently of each other: the number that have both. 0 ≤ n_i,
/// n_j ≤ N.
struct Hypergeometric {
  std::int64_t population = 0;  ///< N
  std::int64_t rows = 0;        ///< n_i
  std::int64_t columns = 0;     ///< n_j

  /// n_i·n_j/N; 0 where N = 0.
  [[nodiscard]] double mean() const;
  /// P(X = count).
  [[nodiscard]] double probability(std::int64_t count) const;
  /// P(X ≤ count) and P(X ≥ count); the smaller tail is summed, so that small chances keep their digits. Linear in the
  /// length of the tail as far as it matters.
  [[nodiscard]] double at_most(std::int64_t count) const;
  [[nodiscard]] double at_least(std::int64_t count) const;
};

/// The q-values of p-values in the same order: the smallest false discovery rate at which each would be kept.
/// Benjamini & Hochberg 1995 (step up).
[[nodiscard]] std::vector<double> benjamini_hochberg(const std::vector<double>& p);

}  // namespace regioscan::coverage
