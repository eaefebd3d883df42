#include "clusters/two_mode.hpp"

#include <gtest/gtest.h>

#include <functional>

#include "tests/graph/examples.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::clusters {
namespace {

using graph::ActorId;
using graph::InitiativeId;

/// The judge: Barber's double sum over all pairs of an actor and an initiative.
double by_definition(const graph::Bipartite& graph, const TwoModeGroups& groups) {
  const auto all = static_cast<double>(graph.participation_count());
  double sum = 0;
  for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) {
    const auto row = graph.by_actor()[actor.index()];
    for (const InitiativeId initiative : base::ids<InitiativeId>(graph.initiative_count())) {
      if (!groups.of.actors[actor] || groups.of.actors[actor] != groups.of.initiatives[initiative]) continue;
      const bool takes_part = std::binary_search(row.begin(), row.end(), initiative.value);
      const auto others = static_cast<double>(graph.by_initiative()[initiative.index()].size());
      sum += (takes_part ? 1 : 0) - static_cast<double>(row.size()) * others / all;
    }
  }
  return sum / all;
}

/// The best Q_B over every partition of the nodes.
double best_of_all(const graph::Bipartite& graph) {
  std::vector<std::uint32_t> labels(graph.actor_count() + graph.initiative_count(), 0);
  double best = -1;
  const std::function<void(std::size_t, std::uint32_t)> fill = [&](std::size_t node, std::uint32_t used) {
    if (node == labels.size()) {
      best = std::max(best, two_mode_modularity(graph, two_mode_groups(graph, labels)));
      return;
    }
    for (std::uint32_t label = 0; label <= used; ++label) {
      labels[node] = label;
      fill(node + 1, std::max(used, label + 1));
    }
  };
  fill(0, 0);
  return best;
}

TEST(TwoModeModularity, IsTheSumByDefinition) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const graph::Bipartite graph = graph::examples::random(seed, 12, 9, 30);
    std::vector<std::uint32_t> labels(21);
    base::Stream chance = base::stream(seed, "labels");
    for (std::uint32_t& label : labels) label = static_cast<std::uint32_t>(chance.below(4));
    const TwoModeGroups groups = two_mode_groups(graph, labels);
    EXPECT_NEAR(two_mode_modularity(graph, groups), by_definition(graph, groups), 1e-12) << seed;
  }
}

TEST(TwoModeLeiden, FindsTheProvenOptimumOfTheSouthernWomen) {
  const graph::Bipartite women = measures::examples::southern_women();
  const TwoModeClustering found = two_mode_leiden(women, {.seed = 1, .starts = 50});
  EXPECT_NEAR(found.modularity, 2737.0 / 7921, 1e-12);
  EXPECT_EQ(found.groups.count, 4U);
}

TEST(TwoModeLeiden, FindsTheBestOfAllPartitionsOfSmallGraphs) {
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    const graph::Bipartite graph = graph::examples::random(seed, 5, 4, 11);
    EXPECT_NEAR(two_mode_leiden(graph, {.seed = seed, .starts = 20}).modularity, best_of_all(graph), 1e-12) << seed;
  }
}

TEST(TwoModeLeiden, KnowsTheSmallCases) {
  using graph::examples::bipartite;
  EXPECT_DOUBLE_EQ(two_mode_leiden(bipartite(2, 2, {{0, 0}, {1, 1}}), {}).modularity, 0.5);
  const graph::Bipartite squares = bipartite(4, 4, {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 2}, {2, 3}, {3, 2}, {3, 3}});
  const TwoModeClustering two = two_mode_leiden(squares, {});
  EXPECT_DOUBLE_EQ(two.modularity, 0.5);
  EXPECT_EQ(two.groups.count, 2U);
  EXPECT_EQ(two.starts_near_best, 10U);
  EXPECT_NEAR(two_mode_leiden(graph::examples::complete(3, 4), {}).modularity, 0, 1e-15);
  EXPECT_NEAR(two_mode_leiden(graph::examples::star(4), {}).modularity, best_of_all(graph::examples::star(4)), 1e-12);
  const TwoModeClustering none = two_mode_leiden(bipartite(2, 1, {}), {});
  EXPECT_EQ(none.modularity, 0);
  EXPECT_EQ(none.groups.count, 0U);
  EXPECT_FALSE(none.groups.of.actors[ActorId{0}]);
}

TEST(TwoModeLeiden, GivesTheSameForTheSameSeed) {
  const graph::Bipartite graph = graph::examples::random(3, 60, 40, 200);
  const TwoModeClustering first = two_mode_leiden(graph, {.seed = 7, .starts = 3});
  EXPECT_EQ(first.groups, two_mode_leiden(graph, {.seed = 7, .starts = 3}).groups);
  EXPECT_NEAR(first.modularity, by_definition(graph, first.groups), 1e-12);
}

TEST(TwoModeGroups, AreNumberedByTheirActorsAndGiveThemAlone) {
  const graph::Bipartite graph = graph::examples::bipartite(4, 3, {{0, 0}, {1, 1}, {2, 1}, {2, 2}});
  const TwoModeGroups groups = two_mode_groups(graph, {9, 4, 4, 1, 9, 4, 4});
  EXPECT_EQ(groups.count, 2U);
  EXPECT_EQ(groups.of.actors[ActorId{1}], graph::ClusterId{0});
  EXPECT_EQ(groups.of.actors[ActorId{0}], graph::ClusterId{1});
  EXPECT_FALSE(groups.of.actors[ActorId{3}]);  // takes part in nothing
  EXPECT_EQ(groups.of.initiatives[InitiativeId{2}], graph::ClusterId{0});
  const graph::Grouping actors = groups.actors();
  EXPECT_EQ(actors.members[graph::ClusterId{0}], (std::vector{ActorId{1}, ActorId{2}}));
  EXPECT_EQ(actors.members[graph::ClusterId{1}], (std::vector{ActorId{0}}));
}

}  // namespace
}  // namespace regioscan::clusters
