#include "measures/betweenness.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;

TEST(Betweenness, EqualsTheValuesPublishedForTheSouthernWomen) {
  const Example example(examples::southern_women());
  const Scores raw = example.scores("betweenness_raw");
  EXPECT_NEAR(*raw.actors[examples::woman("Evelyn")], 42.9802, 5e-5);
  EXPECT_NEAR(*raw.actors[examples::woman("Laura")], 22.8541, 5e-5);
  EXPECT_NEAR(*raw.actors[examples::woman("Theresa")], 38.9796, 5e-5);
  EXPECT_NEAR(*raw.actors[examples::woman("Brenda")], 22.0215, 5e-5);
  EXPECT_NEAR(*raw.actors[examples::woman("Charlotte")], 4.7153, 5e-5);
  const Scores shares = example.scores("betweenness");
  EXPECT_NEAR(*shares.actors[examples::woman("Nora")], .1135, 5e-5);
  EXPECT_NEAR(*shares.actors[examples::woman("Evelyn")], .0966, 5e-5);
  EXPECT_NEAR(*shares.initiatives[examples::event(8)], .2438, 5e-5);
  EXPECT_NEAR(*shares.initiatives[examples::event(9)], .2255, 5e-5);
}

TEST(HighestBetweenness, Is445ForTheWomenAnd452ForTheirEvents) {
  EXPECT_EQ(highest_betweenness(18, 14), 445);
  EXPECT_EQ(highest_betweenness(14, 18), 452);
  EXPECT_EQ(highest_betweenness(1, 1), 0);
  EXPECT_EQ(highest_betweenness(3, 0), std::nullopt);
  EXPECT_EQ(highest_betweenness(0, 3), std::nullopt);
}

/// All two-mode graphs of a size, one bit a participation.
std::pair<double, double> highest_over_all_graphs(std::uint32_t actors, std::uint32_t initiatives) {
  std::pair<double, double> highest{0, 0};
  for (std::uint32_t bits = 0; bits < (1U << (actors * initiatives)); ++bits) {
    std::vector<graph::examples::Pair> pairs;
    for (std::uint32_t cell = 0; cell < actors * initiatives; ++cell) {
      if ((bits >> cell & 1U) != 0) pairs.push_back({cell / initiatives, cell % initiatives});
    }
    const Example example(graph::examples::bipartite(actors, initiatives, pairs));
    for (const double score : example.of_actors("betweenness_raw")) highest.first = std::max(highest.first, score);
    for (const double score : example.of_initiatives("betweenness_raw")) {
      highest.second = std::max(highest.second, score);
    }
  }
  return highest;
}

TEST(HighestBetweenness, IsReachedByAGraphAndPassedByNone) {
  for (const auto& [actors, initiatives] : {graph::examples::Pair{2, 2}, {3, 2}, {2, 4}, {3, 3}}) {
    const auto [of_actors, of_initiatives] = highest_over_all_graphs(actors, initiatives);
    EXPECT_NEAR(of_actors, *highest_betweenness(actors, initiatives), 1e-12) << actors << " × " << initiatives;
    EXPECT_NEAR(of_initiatives, *highest_betweenness(initiatives, actors), 1e-12) << actors << " × " << initiatives;
  }
}

TEST(Betweenness, OfEverybodyInEverythingIsAnEighthForThreeByThree) {
  const Example example(graph::examples::complete(3, 3));
  EXPECT_THAT(example.of_actors("betweenness"), Each(DoubleNear(.125, 1e-14)));
  EXPECT_THAT(example.of_initiatives("betweenness"), Each(DoubleNear(.125, 1e-14)));
  EXPECT_THAT(example.of_actors("betweenness_projection"), Each(0));
}

TEST(Betweenness, OfAPathOfFourNodesIsNoughtOneOneNought) {
  const Example example(graph::examples::bipartite(2, 2, {{0, 0}, {1, 0}, {1, 1}}));
  EXPECT_THAT(example.of_actors("betweenness_raw"), ElementsAre(0, 2));
  EXPECT_THAT(example.of_initiatives("betweenness_raw"), ElementsAre(2, 0));
  EXPECT_THAT(example.of_actors("betweenness"), ElementsAre(0, 1));
  EXPECT_THAT(example.of_initiatives("betweenness"), ElementsAre(1, 0));
}

TEST(Betweenness, IsHighestInTheMiddleOfAStar) {
  const Example example(graph::examples::star(4));
  EXPECT_THAT(example.of_actors("betweenness"), ElementsAre(DoubleNear(1, 1e-14), 0, 0, 0, 0));
  EXPECT_THAT(example.of_actors("betweenness_projection"), ElementsAre(1, 0, 0, 0, 0));
  EXPECT_THAT(example.of_actors("betweenness_projection_raw"), ElementsAre(6, 0, 0, 0, 0)) << "6 pairs of rays";
}

TEST(Betweenness, DoesNotCrossToAnotherPart) {
  const Example example(graph::examples::disconnected());
  EXPECT_THAT(example.of_actors("betweenness_raw"), Each(0));
  EXPECT_THAT(example.of_initiatives("betweenness_raw"), ElementsAre(1, 0, 0));
}

TEST(Betweenness, IsAbsentWhereNobodyCouldBeBetween) {
  const Example pair(graph::examples::bipartite(1, 1, {{0, 0}}));
  EXPECT_EQ(pair.scores("betweenness").actors[graph::ActorId{0}], std::nullopt);
  const Example two(graph::examples::complete(2, 2));
  EXPECT_EQ(two.scores("betweenness_projection").actors[graph::ActorId{0}], std::nullopt);
}

TEST(Betweenness, TellsTheTwoOfOneNameApart) {
  // Actor 1 alone joins two large initiatives; actors 0 and 2 share two with each other: between none in the
  // projection.
  const Example example(graph::examples::bipartite(3, 2, {{0, 0}, {1, 0}, {2, 0}, {0, 1}, {2, 1}}));
  EXPECT_THAT(example.of_actors("betweenness_projection"), Each(0));
  EXPECT_GT(*example.scores("betweenness_raw").actors[graph::ActorId{0}], 0);
}

}  // namespace
}  // namespace regioscan::measures
