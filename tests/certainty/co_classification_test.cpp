#include "certainty/co_classification.hpp"

#include <gtest/gtest.h>

#include "tests/graph/examples.hpp"

namespace regioscan::certainty {
namespace {

using graph::ActorId;

/// Groups of six actors with eight initiatives of three to five of them each.
graph::Bipartite planted(std::uint32_t groups) {
  std::vector<graph::examples::Pair> pairs;
  for (std::uint32_t group = 0; group < groups; ++group) {
    for (std::uint32_t initiative = 0; initiative < 8; ++initiative) {
      for (std::uint32_t member = 0; member < 4; ++member)
        pairs.push_back({6 * group + (initiative + member) % 6, 8 * group + initiative});
    }
  }
  return graph::examples::bipartite(6 * groups, 8 * groups, pairs);
}

TEST(Consensus, FindsGroupsThatEveryRunFinds) {
  const Consensus found = consensus(planted(4), {.seed = 1, .runs = 40});
  ASSERT_EQ(found.groups.members.size(), 4U);
  for (const auto& members : found.groups.members) {
    ASSERT_EQ(members.size(), 6U);
    for (const ActorId actor : members) EXPECT_EQ(actor.value / 6, members.front().value / 6);
  }
  for (const auto& stability : found.stability) EXPECT_NEAR(*stability, 1, 1e-6);
}

TEST(Consensus, IsLessSureOfAnActorBetweenTwoGroups) {
  graph::Bipartite graph = planted(2);
  std::vector<std::pair<ActorId, graph::InitiativeId>> pairs;
  for (std::uint32_t actor = 0; actor < 12; ++actor) {
    for (const std::uint32_t initiative : graph.by_actor()[actor])
      pairs.emplace_back(ActorId{actor}, graph::InitiativeId{initiative});
  }
  for (const std::uint32_t initiative : {0U, 1U, 8U, 9U})
    pairs.emplace_back(ActorId{12}, graph::InitiativeId{initiative});
  const Consensus found = consensus(graph::Bipartite(13, 16, std::move(pairs)), {.seed = 1, .runs = 60});
  ASSERT_TRUE(found.stability[ActorId{12}]);
  for (std::uint32_t actor = 0; actor < 12; ++actor)
    EXPECT_LT(*found.stability[ActorId{12}], *found.stability[ActorId{actor}]);
}

TEST(Consensus, LeavesOutActorsWithoutInitiatives) {
  const Consensus found = consensus(graph::examples::bipartite(3, 1, {{0, 0}, {1, 0}}), {.seed = 1, .runs = 10});
  EXPECT_FALSE(found.groups.of[ActorId{2}]);
  EXPECT_FALSE(found.stability[ActorId{2}]);
  EXPECT_EQ(consensus(graph::examples::bipartite(0, 0, {}), {.runs = 5}).groups.members.size(), 0U);
}

TEST(Consensus, IsTheSameForAnyNumberOfThreads) {
  const graph::Bipartite graph = graph::examples::random(2, 30, 20, 90);
  const Consensus one = consensus(graph, {.seed = 3, .runs = 30, .threads = 1});
  const Consensus three = consensus(graph, {.seed = 3, .runs = 30, .threads = 3});
  EXPECT_EQ(one.groups.of, three.groups.of);
  EXPECT_EQ(one.stability, three.stability);
}

}  // namespace
}  // namespace regioscan::certainty
