#include "bridges/cluster_bridges.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/graph/examples.hpp"

namespace regioscan::bridges {
namespace {

using graph::ActorId;
using graph::Bipartite;
using graph::ClusterId;
using graph::Grouping;
using ::testing::IsEmpty;

Grouping groups_of(std::vector<std::optional<std::uint32_t>> labels) { return graph::grouping(labels); }

/// In how many initiatives both clusters take part if one actor stays away; the judge recounts from nothing.
std::size_t joint_without(const Bipartite& graph, const Grouping& groups, ClusterId a, ClusterId b,
                          std::optional<ActorId> away) {
  std::size_t joint = 0;
  for (std::size_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    bool has_a = false, has_b = false;
    for (const std::uint32_t actor : graph.by_initiative()[initiative]) {
      if (away == ActorId{actor}) continue;
      has_a = has_a || groups.of[ActorId{actor}] == a;
      has_b = has_b || groups.of[ActorId{actor}] == b;
    }
    joint += has_a && has_b ? 1U : 0U;
  }
  return joint;
}

Grouping random_groups(std::uint64_t seed, std::size_t actors) {
  base::Stream chance = base::stream(seed, "groups");
  std::vector<std::optional<std::uint32_t>> labels(actors);
  for (auto& label : labels) {
    if (const double place = chance.unit(); place < .9) label = static_cast<std::uint32_t>(place * 6);
  }
  return graph::grouping(labels);
}

TEST(ClusterBridges, AreWhatLeavingOutEachActorShows) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const Bipartite graph = graph::examples::random(seed, 50, 40, 130);
    const Grouping groups = random_groups(seed, 50);
    std::set<std::pair<ClusterId, ClusterId>> found;
    for (const ClusterBridge& bridge : cluster_bridges(graph, groups)) {
      found.insert({bridge.a, bridge.b});
      EXPECT_EQ(bridge.initiatives, joint_without(graph, groups, bridge.a, bridge.b, {}));
      std::size_t most = 0;
      for (const ActorId actor : base::ids<ActorId>(50))
        most = std::max(most, bridge.initiatives - joint_without(graph, groups, bridge.a, bridge.b, actor));
      EXPECT_EQ(bridge.holder().depending, most);
      for (const Joiner& joiner : bridge.actors) {
        EXPECT_EQ(joiner.depending,
                  bridge.initiatives - joint_without(graph, groups, bridge.a, bridge.b, joiner.actor));
      }
    }
    for (const ClusterId a : base::ids<ClusterId>(groups.members.size())) {
      for (const ClusterId b : base::ids<ClusterId>(groups.members.size())) {
        EXPECT_EQ(found.contains({a, b}), a < b && joint_without(graph, groups, a, b, {}) > 0);
      }
    }
  }
}

/// Clusters {0, 1, 2}, {3, 4} and {5, 6}: the first two meet in three initiatives, always by actor 0; the first and
/// the last in two, by other actors; the last two once.
ClusterBridge at(std::size_t place) {
  const Bipartite graph = graph::examples::bipartite(7, 6,
                                                     {{0, 0},
                                                      {3, 0},
                                                      {4, 0},
                                                      {0, 1},
                                                      {3, 1},
                                                      {0, 2},
                                                      {4, 2},
                                                      {1, 3},
                                                      {2, 3},
                                                      {5, 3},
                                                      {6, 3},
                                                      {1, 4},
                                                      {5, 4},
                                                      {4, 5},
                                                      {6, 5}});
  return cluster_bridges(graph, groups_of({0, 0, 0, 1, 1, 2, 2})).at(place);
}

TEST(ClusterBridges, BeginWithTheTwoThatOneActorHoldsTogether) {
  const ClusterBridge first = at(0);
  EXPECT_EQ(first.initiatives, 3U);
  EXPECT_EQ(first.holder().actor, ActorId{0});
  EXPECT_EQ(first.holder().depending, 3U);
  EXPECT_EQ(first.actors.front().initiatives, 3U);
  EXPECT_EQ(at(1).initiatives, 2U);
  EXPECT_EQ(at(1).holder().depending, 1U);
}

TEST(ClusterBridges, PutThoseThatHangByOneInitiativeLast) { EXPECT_EQ(at(2).initiatives, 1U); }

TEST(ClusterBridges, NameTheHolderBehindThoseWhoDoMore) {
  // Actors 0 to 2 are in three initiatives together, so that none depends on them; actor 3 alone is in one more.
  const Bipartite graph = graph::examples::bipartite(6, 4,
                                                     {{0, 0},
                                                      {1, 0},
                                                      {2, 0},
                                                      {4, 0},
                                                      {5, 0},
                                                      {0, 1},
                                                      {1, 1},
                                                      {2, 1},
                                                      {4, 1},
                                                      {5, 1},
                                                      {0, 2},
                                                      {1, 2},
                                                      {2, 2},
                                                      {4, 2},
                                                      {5, 2},
                                                      {3, 3},
                                                      {4, 3},
                                                      {5, 3}});
  const std::vector<ClusterBridge> bridges = cluster_bridges(graph, groups_of({0, 0, 0, 0, 1, 1}));
  ASSERT_EQ(bridges.size(), 1U);
  ASSERT_EQ(bridges[0].actors.size(), 4U);
  EXPECT_EQ(bridges[0].actors[0].actor, ActorId{4}) << "in all four";
  EXPECT_EQ(bridges[0].holder().actor, ActorId{3});
  EXPECT_EQ(bridges[0].holder().depending, 1U);
}

TEST(ClusterBridges, LeaveOutActorsOfNoClusterAndPairsThatDoNotMeet) {
  EXPECT_THAT(cluster_bridges(graph::examples::path(1), groups_of({0, std::nullopt})), IsEmpty());
  EXPECT_THAT(cluster_bridges(graph::examples::disconnected(), groups_of({0, 0, 1, std::nullopt})), IsEmpty());
  EXPECT_THAT(cluster_bridges(graph::examples::empty(), groups_of({})), IsEmpty());
}

}  // namespace
}  // namespace regioscan::bridges
