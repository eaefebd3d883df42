#include "backbone/poisson_binomial.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/random.hpp"

namespace regioscan::backbone {
namespace {

/// By going through every outcome of every trial.
Tails by_brute_force(const std::vector<double>& chances) {
  Tails tails{.at_least = std::vector<double>(chances.size() + 1, 0.0),
              .at_most = std::vector<double>(chances.size() + 1, 0.0)};
  for (std::uint32_t outcome = 0; outcome < (1U << chances.size()); ++outcome) {
    double chance = 1;
    std::size_t successes = 0;
    for (std::size_t trial = 0; trial < chances.size(); ++trial) {
      const bool succeeds = (outcome >> trial & 1U) != 0;
      chance *= succeeds ? chances[trial] : 1 - chances[trial];
      successes += succeeds ? 1U : 0U;
    }
    for (std::size_t w = 0; w <= chances.size(); ++w) (w <= successes ? tails.at_least : tails.at_most)[w] += chance;
    tails.at_most[successes] += chance;
  }
  return tails;
}

TEST(PoissonBinomial, AgreesWithEveryOutcomeCounted) {
  base::Stream chance = base::stream(1, "poisson binomial test");
  for (int round = 0; round < 30; ++round) {
    std::vector<Trials> kinds;
    std::vector<double> single;
    while (single.size() < 12) {
      double p = chance.unit();
      if (round % 3 == 1) p = p * p * p * p;
      if (round % 5 == 0 && single.empty()) p = 1;
      if (round % 5 == 1 && single.empty()) p = 0;
      kinds.push_back({.chance = p, .times = 1 + chance.below(3)});
      for (std::size_t time = 0; time < kinds.back().times; ++time) single.push_back(p);
    }
    const Tails judge = by_brute_force(single);
    const Tails tails = poisson_binomial_tails(kinds, single.size());
    for (std::size_t w = 0; w <= single.size(); ++w) {
      EXPECT_NEAR(tails.at_least[w], judge.at_least[w], 1e-10 * judge.at_least[w] + 1e-16) << "round " << round;
      EXPECT_NEAR(tails.at_most[w], judge.at_most[w], 1e-10 * judge.at_most[w] + 1e-16) << "round " << round;
    }
  }
}

TEST(PoissonBinomial, OfEqualChancesIsBinomial) {
  // R: pbinom(29, 1000, .01, lower.tail = FALSE), pbinom(3, 1000, .01).
  const std::vector<Trials> thousand{{.chance = 0.01, .times = 1000}};
  const Tails tails = poisson_binomial_tails(thousand, 30);
  double above = 0, term = std::pow(0.99, 1000), below = 0;
  for (int k = 0; k <= 1000; ++k) {
    if (k >= 30) above += term;
    if (k <= 3) below += term;
    term *= (1000.0 - k) / (k + 1.0) * 0.01 / 0.99;
  }
  EXPECT_NEAR(tails.at_least[30] / above, 1, 1e-10);
  EXPECT_NEAR(tails.at_most[3] / below, 1, 1e-10);
}

TEST(PoissonBinomial, KeepsTheDigitsOfSmallTails) {
  const std::vector<Trials> rare{{.chance = 1e-4, .times = 5}};
  EXPECT_NEAR(poisson_binomial_tails(rare, 5).at_least[5] / 1e-20, 1, 1e-10);
}

TEST(PoissonBinomial, IsRightWhereNoSuccessAtAllIsAsGoodAsImpossible) {
  const std::vector<Trials> many{{.chance = 0.5, .times = 4000}};
  const Tails tails = poisson_binomial_tails(many, 2000);
  EXPECT_NEAR(tails.at_least[2000] + tails.at_most[1999], 1, 1e-12);
  EXPECT_NEAR(tails.at_least[2000], tails.at_most[2000], 1e-12) << "symmetric";
  EXPECT_GT(tails.at_least[2000], 0.5);
}

TEST(PoissonBinomial, OfNoTrialsIsZeroForSure) {
  const Tails tails = poisson_binomial_tails({}, 2);
  EXPECT_EQ(tails.at_least, std::vector<double>({1, 0, 0}));
  EXPECT_EQ(tails.at_most, std::vector<double>({1, 1, 1}));
}

}  // namespace
}  // namespace regioscan::backbone
