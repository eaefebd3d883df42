#include "figures/charts/counted_values.hpp"

#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::figures {
namespace {

std::vector<std::pair<std::string, std::int64_t>> pairs(const CountedValues& counted) {
  std::vector<std::pair<std::string, std::int64_t>> all;
  for (const CountedValue& value : counted.values) all.emplace_back(value.key, value.count);
  return all;
}

using Expected = std::vector<std::pair<std::string, std::int64_t>>;

TEST(CountedValues, StandBySizeOrInTheirOwnOrderWithTheUnknownLast) {
  const inventory::Inventory inventory = testing::with_activities();
  const CountedValues by_size = counted_values(inventory, "archetype", Order::by_size, 10);
  EXPECT_EQ(pairs(by_size), (Expected{{"scans", 5}, {"advice", 4}, {"workshops", 2}, {"unknown", 1}}));
  EXPECT_TRUE(by_size.is_single);
  EXPECT_EQ(by_size.records, 12);
  const CountedValues own = counted_values(inventory, "sector", Order::own, 10);
  EXPECT_EQ(pairs(own), (Expected{{"A", 3}, {"C", 6}, {"G", 4}, {"unknown", 1}}));
  EXPECT_FALSE(own.is_single);
}

TEST(CountedValues, BeyondTheLargestAreTakenTogetherAndARecordCountsInThemOnce) {
  const CountedValues counted = counted_values(testing::with_activities(), "sector", Order::by_size, 1);
  // A or G: three and four activities, none of them with both.
  EXPECT_EQ(pairs(counted), (Expected{{"C", 6}, {"other", 7}, {"unknown", 1}}));
}

TEST(CountedValues, OfNothingKnownAreRefused) {
  EXPECT_THROW(static_cast<void>(counted_values(testing::two_groups(), "year", Order::own, 5)), base::UsageError);
  EXPECT_THROW(static_cast<void>(counted_values(testing::two_groups(), "colour", Order::own, 5)), base::UsageError);
}

TEST(FacetOrMain, IsWhatWasAskedForOrWhatIsDone) {
  EXPECT_EQ(facet_or_main(testing::with_activities(), "sector"), "sector");
  EXPECT_EQ(facet_or_main(testing::with_activities(), ""), "archetype");
  EXPECT_EQ(facet_or_main(testing::two_groups(), ""), "province");
  EXPECT_THROW(static_cast<void>(facet_or_main({}, "")), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
