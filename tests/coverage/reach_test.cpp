#include "coverage/reach.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::coverage {
namespace {

using ::testing::HasSubstr;

TEST(ReachComparison, SetsWhatWasRegisteredAgainstTheClass) {
  const ReachComparison found = reach_comparison(testing::with_activities(), "archetype");
  ASSERT_EQ(found.values.size(), 3U);
  const ReachOfValue& scans = found.values[0];
  EXPECT_EQ(scans.reach_class, "hoog");
  EXPECT_EQ(scans.activities, 5);
  EXPECT_EQ(scans.with_reach, 3);
  EXPECT_EQ(scans.registered, 120);
  EXPECT_NEAR(*scans.per_activity, 24, 1e-12);
  EXPECT_EQ(found.values[1].reach_class, "laag");
  EXPECT_NEAR(*found.values[1].per_activity, 310.0 / 4, 1e-12);
  EXPECT_EQ(found.pairs, 3U);
  // Scans (high) reach 24, workshops (medium) 80, advice (low) 77.5: high lies below both others.
  EXPECT_EQ(found.reversed, 2U);
  EXPECT_EQ(scans.lower_classed_reaching_more, 2U);
  EXPECT_EQ(found.registered, 590) << "an activity without a kind does not count";
}

TEST(ReachFindings, NameTheKindThatDisagreesMost) {
  const auto sentences = reach_findings(reach_comparison(testing::with_activities(), "archetype"));
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_THAT(sentences[0].en, HasSubstr("2 of the 3 pairs of different class"));
  EXPECT_THAT(sentences[1].nl,
              HasSubstr("scans: ingedeeld als hoog, geregistreerd ten minste 24 per activiteit, minder dan 2 soorten"));
}

TEST(ReachComparison, LeavesOutAKindWhoseReachIsNeverRegistered) {
  inventory::Inventory inventory = testing::with_activities();
  base::Column<inventory::ActivityId, inventory::Activity> activities = inventory.activities;
  for (const auto id : base::ids<inventory::ActivityId>(activities.size())) {
    if (activities[id].reach_class == "hoog") activities[id].reach = {};
  }
  inventory.activities = activities;
  const ReachComparison found = reach_comparison(inventory, "archetype");
  EXPECT_FALSE(found.values[0].per_activity) << "unknown is not nothing";
  EXPECT_EQ(found.pairs, 1U);
}

TEST(ReachFindings, SaySoWhereNothingDisagreesAndNothingWhereNothingIsKnown) {
  inventory::Inventory inventory = testing::with_activities();
  base::Column<inventory::ActivityId, inventory::Activity> activities = inventory.activities;
  for (const auto id : base::ids<inventory::ActivityId>(activities.size())) activities[id].reach = {};
  inventory.activities = activities;
  EXPECT_TRUE(reach_comparison(inventory, "archetype").values.empty());
  EXPECT_TRUE(reach_findings(reach_comparison(inventory, "archetype")).empty());
  for (const auto id : base::ids<inventory::ActivityId>(activities.size())) {
    if (activities[id].reach_class == "hoog") activities[id].reach = 100;
    if (activities[id].reach_class == "middel") activities[id].reach = 50;
    if (activities[id].reach_class == "laag") activities[id].reach = 10;
  }
  inventory.activities = activities;
  ASSERT_EQ(reach_findings(reach_comparison(inventory, "archetype")).size(), 1U);
  EXPECT_TRUE(reach_comparison(testing::two_groups(), "archetype").values.empty()) << "no activities";
}

}  // namespace
}  // namespace regioscan::coverage
