#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace regioscan::backbone {

/// So many independent trials with one chance each, 0 … 1.
struct Trials {
  double chance = 0;
  std::size_t times = 1;
};

/// The chances of a number of successes W: P(W ≥ w) and P(W ≤ w) for w = 0 … the most that was asked for.
struct Tails {
  std::vector<double> at_least;
  std::vector<double> at_most;
};

/// The number of successes in trials of different chances (Poisson binomial), by adding up the chances of every number:
/// no approximation, and small tails keep their digits down to about 1e-40. Cost: kinds of trials times the square of
/// the numbers that are at all likely or asked for.
[[nodiscard]] Tails poisson_binomial_tails(std::span<const Trials> trials, std::size_t most);

}  // namespace regioscan::backbone
