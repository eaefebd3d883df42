#include "measures/degree.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "graph/as_igraph.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::Each;
using testing::ElementsAre;

TEST(Degree, CountsEachOtherActorOnceHoweverOftenTheyMeet) {
  const Example example(graph::examples::bipartite(3, 3, {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 1}, {2, 2}}));
  EXPECT_THAT(example.of_actors("degree"), ElementsAre(2, 2, 2));
  EXPECT_THAT(example.of_initiatives("degree"), ElementsAre(1, 2, 1));
  EXPECT_THAT(example.of_actors("strength_count"), ElementsAre(3, 3, 2));
  EXPECT_THAT(example.of_actors("initiatives"), ElementsAre(2, 2, 2));
}

TEST(Degree, OfAStarAndAPathAndACompleteGraph) {
  EXPECT_THAT(Example(graph::examples::star(3)).of_actors("degree"), ElementsAre(3, 1, 1, 1));
  EXPECT_THAT(Example(graph::examples::star(3)).of_actors("initiatives"), ElementsAre(3, 1, 1, 1));
  EXPECT_THAT(Example(graph::examples::path(3)).of_actors("degree"), ElementsAre(1, 2, 2, 1));
  const Example complete(graph::examples::complete(4, 3));
  EXPECT_THAT(complete.of_actors("degree"), Each(3));
  EXPECT_THAT(complete.of_actors("strength_count"), Each(9));
  EXPECT_THAT(complete.of_actors("strength_newman"), Each(testing::DoubleNear(3, 1e-14)));
}

TEST(Degree, OfWhoStandsAloneIsZero) {
  const Example example(graph::examples::disconnected());
  EXPECT_THAT(example.of_actors("degree"), ElementsAre(1, 1, 0, 0));
  EXPECT_THAT(example.of_actors("initiatives"), ElementsAre(1, 1, 1, 0));
  EXPECT_THAT(example.of_actors("strength_newman"), ElementsAre(1, 1, 0, 0));
}

TEST(Degree, AgreesWithIgraphAndWithSetsOfPartners) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const Example example = examples::random_example(seed);
    const graph::IgraphTurn turn;
    const graph::IgraphGraph network = graph::as_igraph(turn, example.actors.rows);
    const graph::IgraphReals weights = graph::igraph_weights(turn, example.actors);
    graph::IgraphIntegers degrees = graph::igraph_integers(turn);
    graph::IgraphReals strengths = graph::igraph_reals(turn);
    turn.check(igraph_degree(network.get(), degrees.get(), igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS), "degree");
    turn.check(
        igraph_strength(network.get(), strengths.get(), igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS, weights.get()),
        "strength");
    const std::vector<double> degree = example.of_actors("degree");
    const std::vector<double> strength = example.of_actors("strength_newman");
    for (std::size_t actor = 0; actor < degree.size(); ++actor) {
      std::set<std::uint32_t> partners;
      for (const std::uint32_t initiative : example.graph.by_actor()[actor]) {
        const auto members = example.graph.by_initiative()[initiative];
        partners.insert(members.begin(), members.end());
      }
      partners.erase(static_cast<std::uint32_t>(actor));
      EXPECT_EQ(degree[actor], static_cast<double>(partners.size()));
      EXPECT_EQ(degree[actor], graph::numbers(degrees)[actor]);
      EXPECT_NEAR(strength[actor], graph::numbers(strengths)[actor], 1e-12);
    }
  }
}

TEST(TwoModeDegree, EqualsTheValuesPublishedForTheSouthernWomen) {
  const Example example(examples::southern_women());
  ASSERT_EQ(example.graph.participation_count(), 89U);
  const Scores scores = example.scores("two_mode_degree");
  EXPECT_NEAR(*scores.actors[examples::woman("Evelyn")], .5714, 5e-5);
  EXPECT_NEAR(*scores.actors[examples::woman("Laura")], .5, 5e-5);
  EXPECT_NEAR(*scores.actors[examples::woman("Theresa")], .5714, 5e-5);
  EXPECT_NEAR(*scores.actors[examples::woman("Charlotte")], .2857, 5e-5);
  EXPECT_NEAR(*scores.initiatives[examples::event(8)], .7778, 5e-5);
  EXPECT_NEAR(*scores.initiatives[examples::event(9)], .6667, 5e-5);
  EXPECT_NEAR(*scores.initiatives[examples::event(13)], .1667, 5e-5);
}

TEST(TwoModeDegree, OfAPathOfFourNodesIsHalfOrOne) {
  const Example example(graph::examples::bipartite(2, 2, {{0, 0}, {1, 0}, {1, 1}}));
  EXPECT_THAT(example.of_actors("two_mode_degree"), ElementsAre(.5, 1));
  EXPECT_THAT(example.of_initiatives("two_mode_degree"), ElementsAre(1, .5));
}

TEST(TwoModeDegree, IsAbsentWithoutAnotherSide) {
  const Example example(graph::examples::bipartite(2, 0, {}));
  EXPECT_EQ(example.scores("two_mode_degree").actors[graph::ActorId{0}], std::nullopt);
}

TEST(SouthernWomen, AreProjectedAsPublished) {
  const Example example(examples::southern_women());
  EXPECT_EQ(example.actors.tie_count(), 139U);
  const std::vector<double> strength = example.of_actors("strength_count");
  EXPECT_EQ(std::accumulate(strength.begin(), strength.end(), 0.0), 2 * 322);
  EXPECT_EQ(*std::max_element(example.actors.shared.begin(), example.actors.shared.end()), 7U);
  // Evelyn (node 0) is tied to Laura and then Theresa.
  ASSERT_EQ(example.actors.rows[0][1], examples::woman("Theresa").value);
  EXPECT_EQ(example.actors.shared_of(0)[1], 7U);
  EXPECT_NEAR(example.actors.weights_of(0)[1], 44651.0 / 30030, 1e-14);
  const auto weight = [&](graph::Weighting weighting) {
    return reweighted(example.actors, example.graph, graph::Side::actors, weighting).weights_of(0)[1];
  };
  EXPECT_NEAR(weight(graph::Weighting::jaccard), 7.0 / 9, 1e-14);
  EXPECT_NEAR(weight(graph::Weighting::association), 14.0 * 7 / 64, 1e-14);  // 1.5313
}

}  // namespace
}  // namespace regioscan::measures
