#include "overlaps/connections.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <set>
#include <string>

#include "base/random.hpp"

namespace regioscan::overlaps {
namespace {

using graph::ActorId;
using graph::Bipartite;
using graph::InitiativeId;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Bipartite graph_of(std::size_t actors, std::size_t initiatives,
                   const std::vector<std::pair<std::uint32_t, std::uint32_t>>& participations) {
  std::vector<std::pair<ActorId, InitiativeId>> pairs;
  for (const auto& [actor, initiative] : participations) pairs.emplace_back(ActorId{actor}, InitiativeId{initiative});
  return {actors, initiatives, pairs};
}

bool takes_part(const Bipartite& graph, ActorId actor, InitiativeId initiative) {
  const auto row = graph.by_actor()[actor.index()];
  return std::find(row.begin(), row.end(), initiative.value) != row.end();
}

/// Actors on the shortest way, by relaxing all participations until nothing changes; nothing: no way.
std::optional<std::size_t> actors_between(const Bipartite& graph, InitiativeId first, InitiativeId second) {
  constexpr std::size_t kFar = std::numeric_limits<std::size_t>::max() / 2;
  std::vector<std::size_t> steps(graph.initiative_count(), kFar);
  steps[first.index()] = 0;
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (std::size_t actor = 0; actor < graph.actor_count(); ++actor) {
      std::size_t nearest = kFar;
      for (const std::uint32_t i : graph.by_actor()[actor]) nearest = std::min(nearest, steps[i] + 1);
      for (const std::uint32_t i : graph.by_actor()[actor]) {
        if (nearest < steps[i]) steps[i] = nearest, is_changed = true;
      }
    }
  }
  if (steps[second.index()] >= kFar) return std::nullopt;
  return steps[second.index()];
}

/// A way as numbers from its end: initiative, actor, initiative, actor … as far as `first`.
using Way = std::vector<std::uint32_t>;

/// All ways of a number of actors, by trying everything.
void gather_ways(const Bipartite& graph, InitiativeId first, InitiativeId at, std::size_t actors, const Way& so_far,
                 std::set<Way>& ways) {
  if (actors == 0) {
    if (at == first) ways.insert(so_far);
    return;
  }
  for (const std::uint32_t actor : graph.by_initiative()[at.index()]) {
    for (const std::uint32_t before : graph.by_actor()[actor]) {
      Way longer = so_far;
      longer.insert(longer.end(), {before, actor});
      gather_ways(graph, first, InitiativeId{before}, actors - 1, longer, ways);
    }
  }
}

TEST(Connections, OfTwoWithASharedActorAreThatActor) {
  const Bipartite graph = graph_of(3, 2, {{2, 0}, {1, 0}, {2, 1}, {1, 1}, {0, 0}});
  const auto way = Connections(graph).between(InitiativeId{0}, InitiativeId{1});
  ASSERT_TRUE(way);
  EXPECT_THAT(way->actors, ElementsAre(ActorId{1})) << "the first of several";
  EXPECT_THAT(way->initiatives, IsEmpty());
}

TEST(Connections, NameActorsAndInitiativesFromTheFirstToTheLast) {
  const Bipartite graph = graph_of(3, 4, {{0, 3}, {0, 1}, {1, 1}, {1, 0}, {2, 0}, {2, 2}});
  const auto way = Connections(graph).between(InitiativeId{3}, InitiativeId{2});
  ASSERT_TRUE(way);
  EXPECT_THAT(way->actors, ElementsAre(ActorId{0}, ActorId{1}, ActorId{2}));
  EXPECT_THAT(way->initiatives, ElementsAre(InitiativeId{1}, InitiativeId{0}));
}

TEST(Connections, AreAbsentWhereThereIsNoWay) {
  const Bipartite graph = graph_of(2, 3, {{0, 0}, {1, 1}});
  const Connections connections(graph);
  EXPECT_FALSE(connections.between(InitiativeId{0}, InitiativeId{1}));
  EXPECT_FALSE(connections.between(InitiativeId{0}, InitiativeId{2})) << "nobody takes part";
  EXPECT_FALSE(connections.between(InitiativeId{0}, InitiativeId{0})) << "with itself there is nothing between";
}

TEST(Connections, AreShortestAndExistAndHaveTheSmallestIdsFromTheEnd) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    base::Stream chance = base::stream(seed, "connections");
    std::vector<std::pair<std::uint32_t, std::uint32_t>> participations;
    for (std::uint64_t left = 12 + chance.below(12); left > 0; --left) {
      participations.emplace_back(chance.below(9), chance.below(10));
    }
    const Bipartite graph = graph_of(9, 10, participations);
    const Connections connections(graph);
    for (std::uint32_t i = 0; i < 10; ++i) {
      for (std::uint32_t j = 0; j < 10; ++j) {
        if (i == j) continue;
        const InitiativeId first{i}, second{j};
        const auto way = connections.between(first, second);
        const auto actors = actors_between(graph, first, second);
        ASSERT_EQ(way.has_value(), actors.has_value()) << i << ' ' << j;
        if (!way) continue;
        ASSERT_EQ(way->actors.size(), *actors);
        ASSERT_EQ(way->initiatives.size() + 1, *actors);
        Way from_the_end;
        for (std::size_t step = way->actors.size(); step > 0; --step) {
          const InitiativeId before = step == 1 ? first : way->initiatives[step - 2];
          const InitiativeId after = step == way->actors.size() ? second : way->initiatives[step - 1];
          EXPECT_TRUE(takes_part(graph, way->actors[step - 1], before));
          EXPECT_TRUE(takes_part(graph, way->actors[step - 1], after));
          from_the_end.insert(from_the_end.end(), {before.value, way->actors[step - 1].value});
        }
        std::set<Way> ways;
        gather_ways(graph, first, second, *actors, {}, ways);
        EXPECT_EQ(from_the_end, *ways.begin()) << i << ' ' << j;
      }
    }
  }
}

}  // namespace
}  // namespace regioscan::overlaps
