#include "graph/bipartite.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/examples.hpp"

namespace regioscan::graph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Bipartite, KeepsBothDirectionsSortedWhateverTheOrderOfPairs) {
  const Bipartite graph = examples::bipartite(3, 2, {{2, 1}, {0, 1}, {0, 0}, {2, 0}});
  EXPECT_THAT(graph.by_actor()[0], ElementsAre(0, 1));
  EXPECT_THAT(graph.by_actor()[1], IsEmpty());
  EXPECT_THAT(graph.by_actor()[2], ElementsAre(0, 1));
  EXPECT_THAT(graph.by_initiative()[0], ElementsAre(0, 2));
  EXPECT_THAT(graph.by_initiative()[1], ElementsAre(0, 2));
  EXPECT_EQ(graph.participation_count(), 4U);
}

TEST(Bipartite, CountsARepeatedPairOnce) {
  const Bipartite graph = examples::bipartite(1, 1, {{0, 0}, {0, 0}, {0, 0}});
  EXPECT_EQ(graph.participation_count(), 1U);
  EXPECT_THAT(graph.by_initiative()[0], ElementsAre(0));
}

TEST(Bipartite, CountsAnActorWithSeveralRolesOncePerInitiative) {
  inventory::Inventory inventory;
  inventory.actors.add({});
  inventory.actors.add({});
  inventory.initiatives.add({});
  const auto take_part = [&](std::uint32_t actor, inventory::Role role) {
    inventory::Participation participation;
    participation.actor = ActorId{actor};
    participation.role = role;
    inventory.participations.push_back(participation);
  };
  take_part(0, inventory::Role::initiator);
  take_part(0, inventory::Role::funder);
  take_part(1, inventory::Role::executor);
  const Bipartite graph(inventory);
  EXPECT_EQ(graph.participation_count(), 2U);
  EXPECT_THAT(graph.by_initiative()[0], ElementsAre(0, 1));
}

TEST(Bipartite, HoldsNothingWhereThereIsNothing) {
  const Bipartite graph = examples::empty();
  EXPECT_EQ(graph.actor_count(), 0U);
  EXPECT_EQ(graph.initiative_count(), 0U);
  EXPECT_EQ(graph.participation_count(), 0U);
  EXPECT_EQ(one_index_space(graph).size(), 0U);
}

TEST(OneIndexSpace, PutsActorsFirstThenInitiatives) {
  const Rows rows = one_index_space(examples::bipartite(2, 3, {{0, 0}, {0, 2}, {1, 2}}));
  ASSERT_EQ(rows.size(), 5U);
  EXPECT_THAT(rows[0], ElementsAre(2, 4));
  EXPECT_THAT(rows[1], ElementsAre(4));
  EXPECT_THAT(rows[2], ElementsAre(0));
  EXPECT_THAT(rows[3], IsEmpty());
  EXPECT_THAT(rows[4], ElementsAre(0, 1));
}

TEST(OneIndexSpace, IsSymmetricOnRandomGraphs) {
  const Rows rows = one_index_space(examples::random(7, 40, 30, 150));
  for (std::uint32_t node = 0; node < rows.size(); ++node) {
    for (const std::uint32_t other : rows[node]) EXPECT_THAT(rows[other], testing::Contains(node));
  }
}

}  // namespace
}  // namespace regioscan::graph
