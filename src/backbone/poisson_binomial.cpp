#include "backbone/poisson_binomial.hpp"

#include <algorithm>
#include <cmath>

namespace regioscan::backbone {
namespace {

/// Chances below this are left out.
constexpr double kNothing = 1e-40;
/// The chance of no success at all must not vanish, or all others, which follow from it, would: more trials are cut.
constexpr double kMostDecay = 600;

/// How far the numbers are counted: beyond it their chances are nothing beside those asked for. The distribution falls
/// ever faster beyond its mean, so that ten standard deviations more, or 40 where these are small, do.
std::size_t limit(std::span<const Trials> trials, std::size_t most) {
  double mean = 0, variance = 0, all = 0;
  for (const Trials& kind : trials) {
    const auto times = static_cast<double>(kind.times);
    mean += times * kind.chance;
    variance += times * kind.chance * (1 - kind.chance);
    all += times;
  }
  const double ten = 10 * std::sqrt(variance);
  return static_cast<std::size_t>(
      std::min(all, std::max(static_cast<double>(most), std::ceil(mean + ten)) + std::ceil(ten) + 40));
}

/// P(X = 0 …) of `times` equal trials, as far as `limit` and as they matter. 0 < chance < 1.
std::vector<double> binomial(double chance, std::size_t times, std::size_t limit) {
  const auto n = static_cast<double>(times);
  double value = std::exp(n * std::log1p(-chance));
  const double odds = chance / (1 - chance);
  std::vector<double> terms;
  for (std::size_t k = 0; k <= std::min(times, limit); ++k) {
    const auto successes = static_cast<double>(k);
    if (value < kNothing && successes > n * chance) break;
    terms.push_back(value);
    value *= odds * (n - successes) / (successes + 1);
  }
  return terms;
}

/// The distribution of a sum.
std::vector<double> folded(const std::vector<double>& a, const std::vector<double>& b, std::size_t limit) {
  std::vector<double> sum(std::min(limit + 1, a.size() + b.size() - 1), 0.0);
  for (std::size_t i = 0; i < b.size(); ++i) {
    const std::size_t fits = std::min(a.size(), sum.size() - std::min(sum.size(), i));
    for (std::size_t j = 0; j < fits; ++j) sum[i + j] += b[i] * a[j];
  }
  return sum;
}

std::vector<double> distribution(std::span<const Trials> trials, std::size_t limit) {
  std::vector<double> sum{1.0};
  for (const Trials& kind : trials) {
    if (kind.chance <= 0 || kind.times == 0) continue;
    if (kind.chance >= 1) {
      sum.insert(sum.begin(), kind.times, 0.0);
      if (sum.size() > limit + 1) sum.resize(limit + 1);
      continue;
    }
    const double decay = -std::log1p(-kind.chance);
    const auto part = static_cast<std::size_t>(std::max(1.0, std::min(1e9, std::floor(kMostDecay / decay))));
    for (std::size_t left = kind.times; left > 0; left -= std::min(left, part)) {
      sum = folded(sum, binomial(kind.chance, std::min(left, part), limit), limit);
    }
  }
  return sum;
}

}  // namespace

Tails poisson_binomial_tails(std::span<const Trials> trials, std::size_t most) {
  const std::vector<double> chances = distribution(trials, limit(trials, most));
  Tails tails{.at_least = std::vector<double>(most + 1, 0.0), .at_most = std::vector<double>(most + 1, 0.0)};
  double above = 0;  // from the far end, so that small tails are sums of small terms
  for (std::size_t w = chances.size(); w-- > 0;) {
    above += chances[w];
    if (w <= most) tails.at_least[w] = std::min(1.0, above);
  }
  double below = 0;
  for (std::size_t w = 0; w <= most; ++w) {
    below += w < chances.size() ? chances[w] : 0;
    tails.at_most[w] = std::min(1.0, below);
  }
  return tails;
}

}  // namespace regioscan::backbone
