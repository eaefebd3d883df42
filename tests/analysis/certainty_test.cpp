#include "analysis/certainty.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/analysis.hpp"
#include "base/failure.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

constexpr CertaintySettings kFew{.chance_networks = 99, .group_runs = 10, .rank_draws = 20};

Analysis analysed(const inventory::Inventory& inventory) { return analyse(inventory, {}, {.certainty = kFew}); }

TEST(Certainty, IsAbsentUnlessAskedFor) {
  EXPECT_FALSE(analyse(testing::two_groups(), {}, {}).certainty.has_value());
  EXPECT_TRUE(analysed(testing::two_groups()).certainty.has_value());
}

TEST(Certainty, ChangesNothingElse) {
  const Analysis plain = analyse(testing::two_groups(), {}, {}), asked = analysed(testing::two_groups());
  EXPECT_TRUE(std::ranges::equal(plain.clusters.groups.of, asked.clusters.groups.of));
  EXPECT_TRUE(std::ranges::equal(plain.score("betweenness").actors, asked.score("betweenness").actors));
}

TEST(Certainty, TellsTheClustersOfThePageByTheGroups) {
  const Certainty found = *analysed(testing::two_groups()).certainty;
  EXPECT_EQ(found.with_clusters.guess.all, 7);
  EXPECT_GE(found.with_clusters.guess.right, 6) << "Brug may be in either";
  EXPECT_EQ(found.with_clusters.guess.right_without, 4);
  EXPECT_GT(found.with_clusters.adjusted_mutual_information.value_or(0), 0.4);
}

TEST(Certainty, IsRefusedForMoreActorsThanPairsCanBeCountedOf) {
  const inventory::Inventory inventory = testing::two_groups();
  const graph::Bipartite graph(kMostActors + 1, 1, {});
  EXPECT_THROW(std::ignore = certainty_of({.inventory = inventory, .graph = graph, .clusters = {}}, kFew),
               base::UsageError);
}

TEST(Certainty, AgreesWithNoSeatsWhereNoneAreKnownAndWithAllWhereGroupsAreRegions) {
  EXPECT_EQ(analysed(testing::two_groups()).certainty->with_seats.guess.all, 0);
  inventory::Inventory seated = testing::two_groups();
  for (const auto actor : base::ids<inventory::ActorId>(seated.actors.size())) {
    const std::string& name = seated.actors[actor].name;
    if (name != "Brug") seated.actors[actor].region = inventory::RegionId{name < "D" ? 1U : 2U};
  }
  const Certainty found = *analysed(seated).certainty;
  EXPECT_EQ(found.with_seats.guess.all, 6);
  EXPECT_EQ(found.with_seats.guess.right, 6);
  EXPECT_NEAR(found.with_seats.adjusted_mutual_information.value_or(0), 1, 1e-12);
}

TEST(Certainty, GuessesTheUnseenAsAShareOfAllThatAreThoughtToExist) {
  const Certainty unknown = *analysed(testing::two_groups()).certainty;
  EXPECT_FALSE(unknown.unseen.has_value());
  EXPECT_EQ(unknown.ranges("degree", certainty::LeftOut::unseen, 0), nullptr);
  inventory::Inventory estimated = testing::two_groups();
  estimated.about.estimated_initiatives = 10;  // four are found
  const Certainty known = *analysed(estimated).certainty;
  ASSERT_TRUE(known.unseen.has_value());
  EXPECT_NEAR(*known.unseen, 0.6, 1e-12);
  ASSERT_NE(known.ranges("degree", certainty::LeftOut::unseen, 0), nullptr);
  EXPECT_NEAR(known.ranges("degree", certainty::LeftOut::unseen, 0)->share, 0.6, 1e-12);
  estimated.about.estimated_initiatives = 4;
  EXPECT_FALSE(analysed(estimated).certainty->unseen.has_value()) << "all are found";
  estimated.about.estimated_initiatives = 4'000'000'000;
  EXPECT_FALSE(analysed(estimated).certainty->unseen.has_value()) << "too many to guess";
}

TEST(Certainty, FindsRangesByMeasureThingAndShare) {
  const Certainty found = *analysed(testing::two_groups()).certainty;
  const auto* ranges = found.ranges("betweenness", certainty::LeftOut::participations, 0.2);
  ASSERT_NE(ranges, nullptr);
  EXPECT_EQ(ranges->measure, "betweenness");
  EXPECT_EQ(ranges->left_out, certainty::LeftOut::participations);
  EXPECT_EQ(ranges->draws, 20U);
  EXPECT_EQ(found.ranges("betweenness", certainty::LeftOut::initiatives, 0.3), nullptr);
  EXPECT_EQ(found.ranges("else", certainty::LeftOut::initiatives, 0.1), nullptr);
}

}  // namespace
}  // namespace regioscan::analysis
