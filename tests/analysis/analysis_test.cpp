#include "analysis/analysis.hpp"

#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

TEST(Analyse, RanksClustersAndCutsTwoGroupsWithABridge) {
  const Analysis analysis = analyse(testing::two_groups(), {}, {});
  const graph::ActorId bridge{2};
  ASSERT_EQ(analysis.inventory.actors[bridge].name, "Brug");
  EXPECT_EQ(analysis.score("degree").actors[bridge], 6);
  EXPECT_EQ(analysis.clusters.groups.members.size(), 2U);
  ASSERT_EQ(analysis.actor_articulations.size(), 1U);
  EXPECT_EQ(analysis.actor_articulations.front().node, bridge.value);
  EXPECT_EQ(analysis.actor_articulations.front().cut_off.size(), 3U);
}

TEST(Analyse, KnowsTheClustersBeforeItMeasures) {
  const Analysis analysis = analyse(testing::two_groups(), {}, {});
  EXPECT_EQ(analysis.score("participation_clusters").actors[graph::ActorId{2}], .5) << "Brug has one in each";
  EXPECT_EQ(analysis.score("participation_regions").actors[graph::ActorId{0}], 0);
}

TEST(Analyse, DoesNotDependOnTheNumberOfThreads) {
  const Analysis alone = analyse(testing::two_groups(), {}, {.threads = 1});
  const Analysis many = analyse(testing::two_groups(), {}, {.threads = 7});
  EXPECT_EQ(alone.scores, many.scores);
  EXPECT_EQ(alone.labels, many.labels);
  EXPECT_EQ(alone.clusters.modularity, many.clusters.modularity);
}

TEST(Analyse, LooksAtTheSelectedRegionOnly) {
  const Analysis analysis = analyse(testing::two_groups(), {}, {.selection = {.roles = {}, .regions = {"Drenthe"}}});
  EXPECT_EQ(analysis.graph.initiative_count(), 2U);
  EXPECT_EQ(analysis.graph.actor_count(), 4U);
}

TEST(Analyse, OfNothingIsEmpty) {
  const Analysis analysis = analyse(testing::small_inventory({}), {}, {});
  EXPECT_EQ(analysis.graph.actor_count(), 0U);
  EXPECT_TRUE(analysis.cluster_names.empty());
}

TEST(Analysis, AskedForAMeasureThatDoesNotExistIsOurOwnFault) {
  const Analysis analysis = analyse(testing::two_groups(), {}, {});
  EXPECT_THROW(static_cast<void>(analysis.score("charm")), base::OwnFault);
  EXPECT_THROW(static_cast<void>(analysis.label("mood")), base::OwnFault);
}

}  // namespace
}  // namespace regioscan::analysis
