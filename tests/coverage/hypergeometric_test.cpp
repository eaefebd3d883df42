#include "coverage/hypergeometric.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace regioscan::coverage {
namespace {

/// Exact for small numbers: Pascal's triangle in whole numbers.
std::uint64_t choose(std::int64_t n, std::int64_t k) {
  if (k < 0 || k > n) return 0;
  std::vector<std::uint64_t> row{1};
  for (std::int64_t i = 0; i < n; ++i) {
    std::vector<std::uint64_t> next{1};
    for (std::size_t j = 1; j < row.size(); ++j) next.push_back(row[j - 1] + row[j]);
    next.push_back(1);
    row = next;
  }
  return row[static_cast<std::size_t>(k)];
}

TEST(Hypergeometric, EqualsTheCountOfAllDrawsInSmallCases) {
  for (std::int64_t n = 0; n <= 14; ++n) {
    for (std::int64_t rows = 0; rows <= n; ++rows) {
      for (std::int64_t columns = 0; columns <= n; ++columns) {
        const Hypergeometric x{n, rows, columns};
        const auto all = static_cast<double>(choose(n, columns));
        double below = 0, total = 0;
        for (std::int64_t k = 0; k <= n; ++k) {
          const double exact = static_cast<double>(choose(rows, k) * choose(n - rows, columns - k)) / all;
          EXPECT_NEAR(x.probability(k), exact, 1e-14);
          EXPECT_NEAR(x.at_least(k), 1 - below, 1e-13);
          below += exact;
          EXPECT_NEAR(x.at_most(k), below, 1e-13);
          total += static_cast<double>(k) * exact;
        }
        EXPECT_NEAR(x.mean(), total, 1e-12);
      }
    }
  }
}

TEST(Hypergeometric, KeepsTheDigitsOfSmallChancesInLargeTables) {
  const Hypergeometric x{1'000'000, 400'000, 3};
  EXPECT_NEAR(x.probability(0) / (600000.0 / 1000000 * 599999 / 999999 * 599998 / 999998), 1, 1e-9);
  const Hypergeometric rare{1'000'000, 1000, 1000};
  EXPECT_GT(rare.at_least(30), 0);
  EXPECT_LT(rare.at_least(30), 1e-25);
  EXPECT_NEAR(rare.at_least(30) / (rare.probability(30) + rare.at_least(31)), 1, 1e-12);
}

TEST(Hypergeometric, AgreesWithTheFormulaOfProductsOnTheReportsTable) {
  double empty = 1;
  for (int k = 0; k < 30; ++k) empty *= (582.0 - 74 - k) / (582.0 - k);
  EXPECT_NEAR((Hypergeometric{582, 30, 74}.probability(0)), empty, 1e-15);
  EXPECT_NEAR((Hypergeometric{582, 74, 30}.probability(0)), empty, 1e-15) << "rows and columns are alike";
}

TEST(BenjaminiHochberg, GivesTheStepUpValues) {
  // By hand: 0.01·4/1, 0.02·4/2, 0.03·4/3 → all 0.04; 0.5·4/4.
  EXPECT_THAT(benjamini_hochberg({0.02, 0.5, 0.01, 0.03}),
              ::testing::ElementsAre(::testing::DoubleNear(0.04, 1e-15), ::testing::DoubleNear(0.5, 1e-15),
                                     ::testing::DoubleNear(0.04, 1e-15), ::testing::DoubleNear(0.04, 1e-15)));
  EXPECT_TRUE(benjamini_hochberg({}).empty());
  EXPECT_EQ(benjamini_hochberg({1.0, 1.0})[0], 1.0);
}

}  // namespace
}  // namespace regioscan::coverage
