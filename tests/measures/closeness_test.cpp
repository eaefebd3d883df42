#include "measures/closeness.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/as_igraph.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::DoubleEq;
using testing::Each;
using testing::ElementsAre;

TEST(TwoModeCloseness, EqualsTheValuesPublishedForTheSouthernWomen) {
  const Scores scores = Example(examples::southern_women()).scores("two_mode_closeness");
  for (const auto name : {"Evelyn", "Theresa", "Nora"}) {
    EXPECT_NEAR(*scores.actors[examples::woman(name)], .8000, 5e-5) << name;
  }
  for (const auto name : {"Laura", "Brenda", "Helen", "Katherina"}) {
    EXPECT_NEAR(*scores.actors[examples::woman(name)], .7273, 5e-5) << name;
  }
  for (const auto name : {"Olivia", "Flora"}) {
    EXPECT_NEAR(*scores.actors[examples::woman(name)], .5854, 5e-5) << name;
  }
}

TEST(TwoModeCloseness, OfAPathOfFourNodesIsTwoThirdsOrOne) {
  const Example example(graph::examples::bipartite(2, 2, {{0, 0}, {1, 0}, {1, 1}}));
  EXPECT_THAT(example.of_actors("two_mode_closeness"), ElementsAre(DoubleEq(2.0 / 3), 1));
  EXPECT_THAT(example.of_initiatives("two_mode_closeness"), ElementsAre(1, DoubleEq(2.0 / 3)));
}

TEST(TwoModeCloseness, CountsTheOwnPartOnlyAndIsAbsentForIsolates) {
  const Example example(graph::examples::disconnected());
  EXPECT_THAT(example.of_actors("two_mode_closeness"), ElementsAre(1, 1, 1, -1));
  EXPECT_THAT(example.of_initiatives("two_mode_closeness"), ElementsAre(1, 1, -1));
}

TEST(TwoModeCloseness, OfAnActorInEveryInitiativeIsOne) {
  EXPECT_EQ(Example(graph::examples::star(5)).of_actors("two_mode_closeness")[0], 1);
  EXPECT_THAT(Example(graph::examples::complete(4, 3)).of_actors("two_mode_closeness"), Each(1));
}

TEST(TwoModeCloseness, EqualsItsFormulaOverAllDistances) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const Example example = examples::random_example(seed);
    const auto d = examples::distances(graph::one_index_space(example.graph));
    const std::vector<double> scores = example.of_actors("two_mode_closeness");
    for (std::size_t actor = 0; actor < scores.size(); ++actor) {
      double own = 0, other = 0, sum = 0;  // own counts the actor itself
      for (std::size_t node = 0; node < d.size(); ++node) {
        if (d[actor][node] < 0) continue;
        ++(node < scores.size() ? own : other);
        sum += d[actor][node];
      }
      EXPECT_NEAR(scores[actor], sum > 0 ? (other + 2 * (own - 1)) / sum : -1, 1e-14);
    }
  }
}

TEST(Harmonic, AddsUpReciprocalDistancesOverEverybody) {
  EXPECT_THAT(Example(graph::examples::path(2)).of_actors("harmonic"), ElementsAre(.75, 1, .75));
  EXPECT_THAT(Example(graph::examples::star(3)).of_actors("harmonic"),
              ElementsAre(1, DoubleEq(2.0 / 3), DoubleEq(2.0 / 3), DoubleEq(2.0 / 3)));
  EXPECT_THAT(Example(graph::examples::disconnected()).of_actors("harmonic"),
              ElementsAre(DoubleEq(1.0 / 3), DoubleEq(1.0 / 3), 0, 0));
}

TEST(Harmonic, IsAbsentForAnActorAlone) {
  EXPECT_THAT(Example(graph::examples::bipartite(1, 1, {{0, 0}})).of_actors("harmonic"), ElementsAre(-1));
}

TEST(ClosenessProjection, StaysInsideThePartAndIsAbsentForIsolates) {
  EXPECT_THAT(Example(graph::examples::path(2)).of_actors("closeness_projection"),
              ElementsAre(DoubleEq(2.0 / 3), 1, DoubleEq(2.0 / 3)));
  EXPECT_THAT(Example(graph::examples::disconnected()).of_actors("closeness_projection"), ElementsAre(1, 1, -1, -1));
}

TEST(Closeness, AgreesWithIgraph) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const Example example = examples::random_example(seed);
    const graph::IgraphTurn turn;
    const graph::IgraphGraph network = graph::as_igraph(turn, example.actors.rows);
    graph::IgraphReals harmonic = graph::igraph_reals(turn);
    graph::IgraphReals closeness = graph::igraph_reals(turn);
    turn.check(igraph_harmonic_centrality(network.get(), harmonic.get(), igraph_vss_all(), IGRAPH_ALL, nullptr, true),
               "harmonic");
    turn.check(
        igraph_closeness(network.get(), closeness.get(), nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true),
        "closeness");
    const std::vector<double> our_harmonic = example.of_actors("harmonic");
    const std::vector<double> our_closeness = example.of_actors("closeness_projection");
    for (std::size_t actor = 0; actor < our_harmonic.size(); ++actor) {
      EXPECT_NEAR(our_harmonic[actor], graph::numbers(harmonic)[actor], 1e-12);
      const double judged = graph::numbers(closeness)[actor];  // NaN for isolates
      EXPECT_NEAR(our_closeness[actor], std::isnan(judged) ? -1 : judged, 1e-12);
    }
  }
}

}  // namespace
}  // namespace regioscan::measures
