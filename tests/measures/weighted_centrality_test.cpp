#include "measures/weighted_centrality.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "measures/weighted_paths.hpp"
#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using ::testing::DoubleNear;
using ::testing::Each;
using ::testing::ElementsAre;

TEST(WeightedCentrality, OfAStarOfPairsIsThatWithoutWeights) {
  const Example star(graph::examples::star(3));
  EXPECT_THAT(star.of_actors("betweenness_weighted"), ElementsAre(1, 0, 0, 0));
  EXPECT_THAT(star.of_actors("harmonic_weighted"),
              ElementsAre(1, DoubleNear(2.0 / 3, 1e-12), DoubleNear(2.0 / 3, 1e-12), DoubleNear(2.0 / 3, 1e-12)));
  EXPECT_THAT(star.of_actors("closeness_weighted"),
              ElementsAre(1, DoubleNear(.6, 1e-12), DoubleNear(.6, 1e-12), DoubleNear(.6, 1e-12)));
}

TEST(WeightedCentrality, OfAPathGoesThroughTheMiddle) {
  const Example path(graph::examples::path(2));
  EXPECT_THAT(path.of_actors("betweenness_weighted"), ElementsAre(0, 1, 0));
  EXPECT_THAT(path.of_actors("harmonic_weighted"), ElementsAre(.75, 1, .75));
}

TEST(WeightedCentrality, OfEverybodyInEverythingGrowsWithTheInitiatives) {
  // Four actors in six initiatives: each tie weighs 6/3 and is half a step long.
  const Example complete(graph::examples::complete(4, 6));
  EXPECT_THAT(complete.of_actors("betweenness_weighted"), Each(0));
  EXPECT_THAT(complete.of_actors("harmonic_weighted"), Each(DoubleNear(2, 1e-12))) << "above 1";
  EXPECT_THAT(complete.of_actors("closeness_weighted"), Each(DoubleNear(2, 1e-12)));
}

TEST(WeightedCentrality, StaysInsideThePartAndIsAbsentWithoutMeaning) {
  const Example parts(graph::examples::disconnected());
  EXPECT_THAT(parts.of_actors("closeness_weighted"), ElementsAre(1, 1, -1, -1));
  EXPECT_THAT(parts.of_actors("harmonic_weighted"),
              ElementsAre(DoubleNear(1.0 / 3, 1e-12), DoubleNear(1.0 / 3, 1e-12), 0, 0));
  EXPECT_THAT(parts.of_actors("betweenness_weighted"), Each(0));
  const Example two(graph::examples::complete(2, 2)), one(graph::examples::bipartite(1, 1, {{0, 0}}));
  EXPECT_THAT(two.of_actors("betweenness_weighted"), Each(-1));
  EXPECT_THAT(one.of_actors("harmonic_weighted"), Each(-1));
}

TEST(WeightedCentrality, ReadsTheWaysWhereTheyWereMadeBefore) {
  const Example example = examples::random_example(1);
  Inputs inputs = example.inputs();
  const Scores anew = betweenness_weighted(inputs);
  WeightedPaths paths = weighted_paths(example.graph, example.actors, 1);
  inputs.weighted = &paths;
  EXPECT_EQ(betweenness_weighted(inputs), anew);
  paths.shares.assign(paths.shares.size(), 0);
  EXPECT_NE(betweenness_weighted(inputs), anew) << "it would not have read them";
}

}  // namespace
}  // namespace regioscan::measures
