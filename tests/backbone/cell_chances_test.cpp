#include "backbone/cell_chances.hpp"

#include <gtest/gtest.h>

#include "tests/graph/examples.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::backbone {
namespace {

namespace examples = graph::examples;
using graph::ActorId;
using graph::InitiativeId;

void expect_degrees(const graph::Bipartite& graph, const CellChances& chances, double precision) {
  for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) {
    double sum = 0;
    for (const InitiativeId initiative : base::ids<InitiativeId>(graph.initiative_count())) {
      const double chance = chances.of(actor, initiative);
      EXPECT_TRUE(chance >= 0 && chance <= 1) << chance;
      sum += chance;
    }
    EXPECT_NEAR(sum, static_cast<double>(graph.by_actor()[actor.index()].size()), precision);
  }
  for (const InitiativeId initiative : base::ids<InitiativeId>(graph.initiative_count())) {
    double sum = 0;
    for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) sum += chances.of(actor, initiative);
    EXPECT_NEAR(sum, static_cast<double>(graph.by_initiative()[initiative.index()].size()), precision);
  }
}

// The package bicm on [[0,0,1],[0,1,0],[1,0,1]].
TEST(CellChances, AreThoseOfAnotherProgramOnASmallCase) {
  const graph::Bipartite graph = examples::bipartite(3, 3, {{0, 2}, {1, 1}, {2, 0}, {2, 2}});
  const CellChances chances = cell_chances(graph, everything(graph));
  const double expected[3][3] = {{.2158, .2158, .5684}, {.2158, .2158, .5684}, {.5684, .5684, .8631}};
  for (std::uint32_t actor = 0; actor < 3; ++actor) {
    for (std::uint32_t initiative = 0; initiative < 3; ++initiative) {
      EXPECT_NEAR(chances.of(ActorId{actor}, InitiativeId{initiative}), expected[actor][initiative], 5e-5);
    }
  }
}

TEST(CellChances, KeepTheNumbersOfEverybodyOnAverage) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const graph::Bipartite graph = examples::random(seed, 40, 25, 60 + 30 * seed);
    const CellChances chances = cell_chances(graph, everything(graph));
    EXPECT_LE(chances.residual, 1e-11) << "seed " << seed;
    expect_degrees(graph, chances, 1e-9);
  }
  expect_degrees(measures::examples::southern_women(),
                 cell_chances(measures::examples::southern_women(), everything(measures::examples::southern_women())),
                 1e-10);
}

TEST(CellChances, AreOneForWhoIsInEverythingAndZeroForWhoIsInNothing) {
  const graph::Bipartite star = examples::star(5);
  const CellChances chances = cell_chances(star, everything(star));
  EXPECT_EQ(chances.of(ActorId{0}, InitiativeId{3}), 1);
  EXPECT_NEAR(chances.of(ActorId{1}, InitiativeId{3}), 0.2, 1e-12);
  const graph::Bipartite parts = examples::disconnected();
  const CellChances alone = cell_chances(parts, everything(parts));
  for (std::uint32_t initiative = 0; initiative < 3; ++initiative)
    EXPECT_EQ(alone.of(ActorId{3}, InitiativeId{initiative}), 0);
  const graph::Bipartite all = examples::complete(3, 4);
  for (const double chance : cell_chances(all, everything(all)).chances) EXPECT_EQ(chance, 1);
  const graph::Bipartite none = examples::empty();
  EXPECT_TRUE(cell_chances(none, everything(none)).chances.empty());
}

TEST(CellChances, AreZeroWhereNothingIsPossible) {
  // Actors 0 and 1 are of the first group, which can take part in initiatives 0 and 1 only.
  const graph::Bipartite graph = examples::bipartite(4, 4, {{0, 0}, {1, 1}, {2, 0}, {2, 2}, {3, 3}, {3, 1}, {3, 2}});
  const Possible possible{.actor_group = base::Column<ActorId, std::uint32_t>({0, 0, 1, 1}),
                          .initiative_group = base::Column<InitiativeId, std::uint32_t>({0, 0, 1, 1}),
                          .initiative_groups = 2,
                          .allowed = {1, 0, 1, 1}};
  const CellChances chances = cell_chances(graph, possible);
  EXPECT_EQ(chances.of(ActorId{0}, InitiativeId{2}), 0);
  EXPECT_EQ(chances.of(ActorId{1}, InitiativeId{3}), 0);
  EXPECT_GT(chances.of(ActorId{2}, InitiativeId{3}), 0);
  expect_degrees(graph, chances, 1e-10);
}

TEST(CellChances, DoNotDependOnTheOrderOfActors) {
  const auto pairs = examples::random_pairs(3, 15, 10, 60);
  const auto order = examples::shuffled(5, 15);
  std::vector<examples::Pair> moved;
  for (const auto& [actor, initiative] : pairs) moved.push_back({order[actor], initiative});
  const graph::Bipartite one = examples::bipartite(15, 10, pairs), other = examples::bipartite(15, 10, moved);
  const CellChances first = cell_chances(one, everything(one)), second = cell_chances(other, everything(other));
  for (std::uint32_t actor = 0; actor < 15; ++actor) {
    for (std::uint32_t initiative = 0; initiative < 10; ++initiative) {
      EXPECT_EQ(first.of(ActorId{actor}, InitiativeId{initiative}),
                second.of(ActorId{order[actor]}, InitiativeId{initiative}));
    }
  }
}

}  // namespace
}  // namespace regioscan::backbone
