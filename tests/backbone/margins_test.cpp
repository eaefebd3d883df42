#include "backbone/margins.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace regioscan::backbone {
namespace {

Margins open_everywhere(std::vector<double> rows, std::vector<double> columns) {
  const std::size_t height = rows.size(), width = columns.size();
  return {.rows = {.wanted = std::move(rows), .times = std::vector<double>(height, 1)},
          .columns = {.wanted = std::move(columns), .times = std::vector<double>(width, 1)},
          .is_open = std::vector<char>(height * width, 1)};
}

double row_sum(const Fit& fit, const Margins& margins, std::size_t row) {
  double sum = 0;
  const std::size_t width = margins.columns.wanted.size();
  for (std::size_t column = 0; column < width; ++column)
    sum += margins.columns.times[column] * fit.chances[row * width + column];
  return sum;
}

TEST(Margins, GiveEqualSumsEqualChances) {
  const Fit fit = fitted(open_everywhere({2, 2, 2}, {2, 2, 2}));
  for (const double chance : fit.chances) EXPECT_NEAR(chance, 2.0 / 3, 1e-12);
}

TEST(Margins, SettleEmptyAndFullLinesAgainAndAgain) {
  // The first row is full; then the last column has all that it wants, and the last row is empty.
  const Fit fit = fitted(open_everywhere({4, 2, 2, 0}, {2, 2, 3, 1}));
  for (std::size_t column = 0; column < 4; ++column) {
    EXPECT_EQ(fit.chances[column], 1);
    EXPECT_EQ(fit.chances[12 + column], 0);
  }
  EXPECT_EQ(fit.chances[4 + 3], 0);
  EXPECT_EQ(fit.chances[4 + 2], 1) << "the third column must have all three rows";
  EXPECT_NEAR(fit.chances[4], 0.5, 1e-12);
  EXPECT_LE(fit.residual, 1e-12);
}

TEST(Margins, CountALineAsOftenAsItStandsFor) {
  Margins several = open_everywhere({3, 1}, {2, 1});
  several.columns.times = {2, 1};  // columns 2 2 1
  several.rows.times = {1, 2};     // rows 3 1 1: the first is full
  const Fit fit = fitted(several);
  EXPECT_EQ(fit.chances[0], 1);
  EXPECT_EQ(fit.chances[1], 1);
  EXPECT_NEAR(fit.chances[2], 0.5, 1e-12);
  EXPECT_EQ(fit.chances[3], 0);
}

TEST(Margins, ComeNearWhereCellsAreForcedWithoutAFullLine) {
  // Gale and Ryser: the first two rows must hold the first two columns whole, the last two columns lie in them too.
  const Margins margins = open_everywhere({3, 3, 1, 1}, {3, 3, 1, 1});
  const Fit fit = fitted(margins);
  EXPECT_LE(fit.residual, 1e-10);
  EXPECT_NEAR(fit.chances[0], 1, 1e-9);
  EXPECT_NEAR(fit.chances[15], 0, 1e-9);
  EXPECT_NEAR(fit.chances[3], 0.5, 1e-9);
}

TEST(Margins, LeaveClosedCellsAtZero) {
  Margins margins = open_everywhere({1, 1, 2}, {1, 2, 1});
  margins.is_open[0] = 0;
  const Fit fit = fitted(margins);
  EXPECT_EQ(fit.chances[0], 0);
  for (std::size_t row = 0; row < 3; ++row) EXPECT_NEAR(row_sum(fit, margins, row), margins.rows.wanted[row], 1e-11);
}

TEST(Margins, OfNothingAreFittedByNothing) {
  EXPECT_TRUE(fitted(open_everywhere({}, {})).chances.empty());
  EXPECT_EQ(fitted(open_everywhere({0, 0}, {0})).chances, std::vector<double>({0, 0}));
}

}  // namespace
}  // namespace regioscan::backbone
