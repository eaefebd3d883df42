#include "resilience/parts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/components.hpp"
#include "graph/network.hpp"
#include "tests/graph/examples.hpp"

namespace regioscan::resilience {
namespace {

using graph::ActorId;
using graph::Bipartite;
using graph::InitiativeId;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Gone nobody(const Bipartite& graph) {
  return {.actors = base::Column<ActorId, char>(graph.actor_count()),
          .initiatives = base::Column<InitiativeId, char>(graph.initiative_count())};
}

/// The plain judge: takes one node away, and counts what is left.
Split split_by_removal(const Bipartite& graph, const Gone& gone) {
  const Parts before = parts(graph), after = parts(graph, gone);
  Split result;
  std::vector<std::uint32_t> staying(before.sizes.size()), largest(before.sizes.size());
  for (const ActorId id : base::ids<ActorId>(graph.actor_count())) {
    if (!after.of[id]) continue;
    const std::uint32_t part = *before.of[id];
    ++staying[part];
    largest[part] = std::max(largest[part], after.sizes[*after.of[id]]);
    for (std::uint32_t other = 0; other < id.value; ++other) {
      const auto there = after.of[ActorId{other}];
      if (there && before.of[ActorId{other}] == part && there != after.of[id]) ++result.separated_pairs;
    }
  }
  for (std::size_t part = 0; part < staying.size(); ++part) result.cut_off += staying[part] - largest[part];
  return result;
}

void expect_splits_as_by_removal(const Bipartite& graph) {
  const graph::Sides<Split> found = splits(graph);
  for (const ActorId id : base::ids<ActorId>(graph.actor_count())) {
    Gone gone = nobody(graph);
    gone.actors[id] = 1;
    EXPECT_EQ(found.actors[id], split_by_removal(graph, gone)) << "actor " << id.value;
  }
  for (const InitiativeId id : base::ids<InitiativeId>(graph.initiative_count())) {
    Gone gone = nobody(graph);
    gone.initiatives[id] = 1;
    EXPECT_EQ(found.initiatives[id], split_by_removal(graph, gone)) << "initiative " << id.value;
  }
}

TEST(Parts, AreThoseOfTheNetworkOfActors) {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    SCOPED_TRACE(seed);
    const Bipartite graph = graph::examples::bipartite(30, 20, graph::examples::random_pairs(seed, 30, 20, 32));
    const Parts found = parts(graph);
    const graph::Components judge =
        graph::components(graph::projection(graph, graph::Side::actors, graph::Weighting::count).rows);
    ASSERT_EQ(found.sizes.size(), judge.sizes.size());
    for (const ActorId id : base::ids<ActorId>(30)) {
      EXPECT_EQ(found.sizes[*found.of[id]], judge.sizes[judge.of[id.index()]]);
      for (const ActorId other : base::ids<ActorId>(id.index())) {
        EXPECT_EQ(found.of[id] == found.of[other], judge.of[id.index()] == judge.of[other.index()]);
      }
    }
  }
}

TEST(Parts, AreNumberedByTheirSmallestActorAndCountIsolates) {
  const Bipartite graph = graph::examples::bipartite(5, 2, {{1, 0}, {3, 0}, {2, 1}, {4, 1}});
  const Parts found = parts(graph);
  EXPECT_THAT(found.sizes, ElementsAre(1, 2, 2));
  EXPECT_THAT(found.of.values(), ElementsAre(0, 1, 2, 1, 2));
  EXPECT_EQ(found.largest(), 2U);
  EXPECT_EQ(found.connected_pairs(), 2U);
}

TEST(Parts, LeaveOutWhoIsGone) {
  const Bipartite graph = graph::examples::path(3);
  Gone gone = nobody(graph);
  gone.actors[ActorId{0}] = 1;
  gone.initiatives[InitiativeId{2}] = 1;
  const Parts found = parts(graph, gone);
  EXPECT_FALSE(found.of[ActorId{0}]);
  EXPECT_THAT(found.sizes, ElementsAre(2, 1));
}

TEST(Parts, OfNobodyAreNone) {
  const Parts found = parts(Bipartite(0, 0, {}));
  EXPECT_THAT(found.sizes, IsEmpty());
  EXPECT_EQ(found.largest(), 0U);
  EXPECT_EQ(found.connected_pairs(), 0U);
}

TEST(Splits, OfAStarAreCausedByItsMiddleAlone) {
  const graph::Sides<Split> found = splits(graph::examples::star(5));
  EXPECT_EQ(found.actors[ActorId{0}], (Split{.separated_pairs = 10, .cut_off = 4}));
  for (std::uint32_t ray = 1; ray <= 5; ++ray) EXPECT_EQ(found.actors[ActorId{ray}], Split{});
  // Without one of its initiatives one ray comes loose from the five others.
  EXPECT_EQ(found.initiatives[InitiativeId{0}], (Split{.separated_pairs = 5, .cut_off = 1}));
}

TEST(Splits, OfAPathAreWorstInTheMiddle) {
  const graph::Sides<Split> found = splits(graph::examples::path(4));
  EXPECT_EQ(found.actors[ActorId{0}], Split{});
  EXPECT_EQ(found.actors[ActorId{1}], (Split{.separated_pairs = 3, .cut_off = 1}));
  EXPECT_EQ(found.actors[ActorId{2}], (Split{.separated_pairs = 4, .cut_off = 2}));
  EXPECT_EQ(found.initiatives[InitiativeId{1}], (Split{.separated_pairs = 6, .cut_off = 2}));
}

TEST(Splits, AreNoneWhereEverybodyIsInEverything) {
  const graph::Sides<Split> found = splits(graph::examples::complete(4, 3));
  for (const Split& split : found.actors) EXPECT_EQ(split, Split{});
  for (const Split& split : found.initiatives) EXPECT_EQ(split, Split{});
}

TEST(Splits, StayInsideThePartOfWhoGoes) {
  // Two stars side by side: the middle of one does nothing to the other.
  const graph::Sides<Split> found =
      splits(graph::examples::bipartite(6, 4, {{0, 0}, {1, 0}, {0, 1}, {2, 1}, {3, 2}, {4, 2}, {3, 3}, {5, 3}}));
  EXPECT_EQ(found.actors[ActorId{0}], (Split{.separated_pairs = 1, .cut_off = 1}));
  EXPECT_EQ(found.actors[ActorId{3}], (Split{.separated_pairs = 1, .cut_off = 1}));
}

TEST(Splits, AreWhatTakingEachAwayGives) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    SCOPED_TRACE(seed);
    const std::size_t draws = 10 + seed;
    expect_splits_as_by_removal(graph::examples::bipartite(25, 18, graph::examples::random_pairs(seed, 25, 18, draws)));
  }
}

TEST(Splits, OfALongPathNeedNoDeepStack) {
  const std::uint32_t steps = 200'000;
  const graph::Sides<Split> found = splits(graph::examples::path(steps));
  EXPECT_EQ(found.actors[ActorId{steps / 2}].cut_off, steps / 2);
}

TEST(Splits, CutOffWhatArticulationsCutOff) {
  for (std::uint64_t seed = 100; seed < 120; ++seed) {
    SCOPED_TRACE(seed);
    const Bipartite graph = graph::examples::bipartite(30, 25, graph::examples::random_pairs(seed, 30, 25, 45));
    std::vector<std::size_t> judge(30);
    const auto network = graph::projection(graph, graph::Side::actors, graph::Weighting::count);
    for (const graph::Articulation& cut : graph::articulations(network.rows)) judge[cut.node] = cut.cut_off.size();
    // Who leaves an initiative does not part those who stay in it: so both agree.
    const graph::Sides<Split> found = splits(graph);
    for (const ActorId id : base::ids<ActorId>(30)) EXPECT_EQ(found.actors[id].cut_off, judge[id.index()]);
  }
}

}  // namespace
}  // namespace regioscan::resilience
