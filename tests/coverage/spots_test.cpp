#include "coverage/spots.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "tests/small_inventory.hpp"

namespace regioscan::coverage {
namespace {

using inventory::Inventory;

/// An inventory whose activities fall into a table of kinds by sectors; the last row or column of -1 stands for
/// unknown.
Inventory of_counts(const std::vector<std::vector<int>>& counts) {
  Inventory result = testing::with_activities();
  base::Column<inventory::ActivityId, inventory::Activity> activities;
  for (std::uint32_t row = 0; row < counts.size(); ++row) {
    for (std::uint32_t column = 0; column < counts[row].size(); ++column) {
      for (int n = 0; n < counts[row][column]; ++n) {
        inventory::Activity activity = result.activities[inventory::ActivityId{0}];
        std::vector<inventory::ValueId> kinds, sectors;
        if (row < 3) kinds.push_back(inventory::ValueId{row});
        if (column < 3) sectors.push_back(inventory::ValueId{column});
        const std::span<const inventory::ValueId> lists[] = {kinds, sectors};
        activity.values = inventory::ValuesByDimension(lists);
        activities.add(activity);
      }
    }
  }
  result.activities = activities;
  return result;
}

Spots spots_of(const std::vector<std::vector<int>>& counts, const SpotSettings& settings = {}) {
  return spots(cross_table(of_counts(counts), "archetype", "sector"), settings);
}

TEST(Spots, JudgeEachCellByItsMargins) {
  const Spots found = spots_of({{0, 20, 20}, {20, 20, 20}, {20, 20, 20}});
  const Spot& first = found.cells[0];
  EXPECT_NEAR(first.expected, 40.0 * 40 / 160, 1e-12);
  EXPECT_EQ(first.location_quotient, 0.0);
  double empty = 1;
  for (int k = 0; k < 40; ++k) empty *= (120.0 - k) / (160.0 - k);
  EXPECT_NEAR(*first.p_empty, empty, 1e-15);
  EXPECT_NEAR(*first.p_low, empty, 1e-15) << "P(≤ 0) is P(0)";
  EXPECT_EQ(first.p_high, 1.0);
  EXPECT_EQ(first.verdict, Verdict::surprisingly_empty);
  EXPECT_EQ(found.empty, 1U);
  EXPECT_LT(found.empty_by_chance, 0.001);
  EXPECT_EQ(found.of(Verdict::surprisingly_empty).size(), 1U);
}

TEST(Spots, TellAnEmptyCellByChanceFromOneThatStandsOut) {
  const Spots found = spots_of({{0, 2, 1}, {2, 4, 4}, {2, 4, 4}});
  EXPECT_EQ(found.cells[0].verdict, Verdict::empty_by_chance);
  EXPECT_GT(*found.cells[0].p_empty, 0.05);
}

TEST(Spots, CallACellUnknownWhereWhatIsNotFilledInProbablyFillsIt) {
  // As the first, but of thirty activities of the first kind the sector is unknown.
  const Spots found = spots_of({{0, 20, 20, 30}, {20, 20, 20}, {20, 20, 20}});
  EXPECT_EQ(found.cells[0].verdict, Verdict::empty_unknown);
  EXPECT_NEAR(*found.cells[0].stays_empty_among_unknown, std::pow(0.75, 30), 1e-15) << "40 of 160 are in that column";
  EXPECT_EQ(spots_of({{0, 20, 20, 1}, {20, 20, 20}, {20, 20, 20}}).cells[0].verdict, Verdict::surprisingly_empty);
}

TEST(Spots, DoNotApplyWhereRowOrColumnIsEmpty) {
  const Spots found = spots_of({{0, 0, 0}, {5, 5, 5}, {5, 5, 5}});
  for (std::size_t column = 0; column < 3; ++column) {
    EXPECT_EQ(found.cells[column].verdict, Verdict::not_applicable);
    EXPECT_FALSE(found.cells[column].location_quotient || found.cells[column].p_empty || found.cells[column].q_low);
  }
  EXPECT_EQ(found.empty, 0U) << "a row that nobody has is no white spot of a cell";
  EXPECT_TRUE(spots_of({}).cells[0].verdict == Verdict::not_applicable) << "no activity at all";
}

TEST(Spots, KnowNothingOfARowWhoseOtherValueIsNeverKnown) {
  const Spots found = spots_of({{0, 0, 0, 7}, {5, 5, 5}, {5, 5, 5}});
  for (std::size_t column = 0; column < 3; ++column) EXPECT_EQ(found.cells[column].verdict, Verdict::empty_unknown);
  EXPECT_EQ(found.empty, 3U);
}

TEST(Spots, CallHotWhatChanceWouldNotGiveUnlessTooLittleIsExpected) {
  const std::vector<std::vector<int>> counts{{12, 1, 1}, {1, 20, 20}, {1, 20, 20}};
  EXPECT_EQ(spots_of(counts).cells[0].verdict, Verdict::surprisingly_many);
  EXPECT_EQ(spots_of(counts).many, 1U);
  EXPECT_EQ(spots_of(counts, {.min_expected = 5, .unseen_share = {}}).cells[0].verdict, Verdict::too_small);
  EXPECT_EQ(spots_of(counts).cells[1].verdict, Verdict::surprisingly_few);
}

TEST(Spots, CorrectEachSideOverTheWholeTable) {
  const Spots found = spots_of({{12, 1, 1}, {1, 20, 20}, {1, 20, 20}});
  for (const Spot& spot : found.cells) {
    EXPECT_GE(*spot.q_low, *spot.p_low);
    EXPECT_GE(*spot.q_high, *spot.p_high);
    EXPECT_LE(*spot.q_high, 1.0);
  }
  EXPECT_NEAR(*found.cells[0].q_high, *found.cells[0].p_high * 9, 1e-12) << "the smallest of nine";
}

TEST(Spots, ExpectAsManyFalseAlarmsAsChanceGives) {
  const Spots found = spots_of({{3, 3, 3}, {3, 3, 3}, {3, 3, 3}});
  // P(X ≥ 7) is below 5 % and P(X ≥ 6) above for N = 27 and margins of 9; nine cells.
  double tail = 0;
  const auto choose = [](double n, double k) {
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1));
  };
  std::vector<double> at_least(11);
  for (int k = 9; k >= 0; --k) {
    tail += choose(9, k) * choose(18, 9 - k) / choose(27, 9);
    at_least[static_cast<std::size_t>(k)] = tail;
  }
  std::size_t least = 0;
  while (at_least[least] >= 0.05) ++least;
  EXPECT_NEAR(found.many_by_chance, 9 * at_least[least], 1e-10);
}

TEST(Association, IsPearsonsAndCramers) {
  // χ² = N·(Σ n²/(row·column) − 1), by hand for a 2 by 2 table of 10 5 / 5 10: 10/3.
  const Spots found = spots_of({{10, 5}, {5, 10}});
  ASSERT_TRUE(found.association);
  EXPECT_NEAR(found.association->chi_squared, 10.0 / 3, 1e-12);
  EXPECT_EQ(found.association->degrees_of_freedom, 1);
  EXPECT_NEAR(found.association->cramers_v, std::sqrt(10.0 / 3 / 30), 1e-12);
  EXPECT_NEAR(found.association->v_by_chance, std::sqrt(1.0 / 29), 1e-12);
  EXPECT_EQ(found.association->small_cells, 0U);
  EXPECT_NEAR(found.association->beyond_chance, (std::cbrt(10.0 / 3) - 7.0 / 9) / std::sqrt(2.0 / 9), 1e-12);
  EXPECT_FALSE(spots_of({{4, 4, 4}}).association) << "one row";
  EXPECT_NEAR(spots_of({{6, 0}, {0, 6}}).association->cramers_v, 1, 1e-12);
  EXPECT_GT(spots_of({{60, 0}, {0, 60}}).association->beyond_chance, 5);
  EXPECT_NEAR(spots_of({{8, 8}, {4, 4}}).association->cramers_v, 0, 1e-12);
}

TEST(Association, IsAbsentWhereAnActivityIsInSeveralCells) {
  EXPECT_FALSE(spots(cross_table(testing::with_activities(), "sector", "province"), {}).association);
}

TEST(ChanceToStayWhite, IsNearOneForLittleAndAtLeastTheShareFound) {
  const double unseen = 180.0 / 220;
  EXPECT_EQ(chance_to_stay_white(0, unseen), 1);
  EXPECT_NEAR(chance_to_stay_white(1e9, unseen), 220.0 / 400, 1e-6);
  EXPECT_NEAR(chance_to_stay_white(3, 1), 4.0 / 7, 1e-15);
  EXPECT_EQ(chance_to_stay_white(5, 0), 1) << "nothing is unseen";
  const Spots found = spots_of({{0, 20, 20}, {20, 20, 20}, {20, 20, 20}}, {.min_expected = 1, .unseen_share = unseen});
  EXPECT_NEAR(*found.cells[0].stays_white, 11 / (1 + 10 * 400.0 / 220), 1e-12);
  EXPECT_FALSE(found.cells[1].stays_white) << "only where the cell is empty";
}

TEST(UnseenShare, IsThatOfTheMissingToTheFound) {
  EXPECT_NEAR(*unseen_share(400, 220), 180.0 / 220, 1e-15);
  EXPECT_EQ(unseen_share(220, 220), 0.0);
  EXPECT_FALSE(unseen_share(200, 220)) << "fewer than were found";
  EXPECT_FALSE(unseen_share(10, 0));
}

TEST(Verdicts, HaveTheirOwnKeysAndLabels) {
  std::set<std::string_view> keys;
  for (const Verdict verdict : kVerdicts) {
    EXPECT_TRUE(keys.insert(key(verdict)).second);
    EXPECT_FALSE(label(verdict).nl.empty() || label(verdict).en.empty());
  }
}

}  // namespace
}  // namespace regioscan::coverage
