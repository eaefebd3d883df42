#include "measures/structural_holes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/as_igraph.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;

using Table = std::vector<std::vector<double>>;

/// The weights as a table of all pairs.
Table weights(const graph::Network& network) {
  Table table(network.node_count(), std::vector<double>(network.node_count(), 0.0));
  for (std::size_t node = 0; node < network.node_count(); ++node) {
    for (std::size_t at = 0; at < network.rows[node].size(); ++at) {
      table[node][network.rows[node][at]] = network.weights_of(node)[at];
    }
  }
  return table;
}

/// The judges: the formulas over all pairs, with p over the whole network.
double constraint_of(const Table& w, std::size_t i) {
  const auto p = [&](std::size_t a, std::size_t b) { return w[a][b] / std::accumulate(w[a].begin(), w[a].end(), 0.0); };
  double sum = 0;
  for (std::size_t j = 0; j < w.size(); ++j) {
    if (w[i][j] <= 0) continue;
    double spent = p(i, j);
    for (std::size_t q = 0; q < w.size(); ++q) {
      if (w[i][q] > 0) spent += p(i, q) * p(q, j);
    }
    sum += spent * spent;
  }
  return sum > 0 ? sum : -1;
}

double ties_among(const Table& w, std::size_t i) {
  double ties = 0;
  for (std::size_t a = 0; a < w.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) ties += w[i][a] > 0 && w[i][b] > 0 && w[a][b] > 0 ? 1 : 0;
  }
  return ties;
}

TEST(StructuralHoles, FollowTheirFormulas) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const Example example = examples::random_example(seed);
    const Table w = weights(example.actors);
    const std::vector<double> constraints = example.of_actors("constraint");
    const std::vector<double> sizes = example.of_actors("effective_size");
    const std::vector<double> clustering = example.of_actors("local_clustering");
    for (std::size_t i = 0; i < w.size(); ++i) {
      const auto k = static_cast<double>(example.actors.rows[i].size());
      const double t = ties_among(w, i);
      EXPECT_NEAR(constraints[i], constraint_of(w, i), 1e-12);
      EXPECT_NEAR(sizes[i], k > 0 ? k - 2 * t / k : -1, 1e-12);
      EXPECT_NEAR(clustering[i], k > 1 ? 2 * t / (k * (k - 1)) : -1, 1e-12);
    }
  }
}

TEST(LocalClustering, AgreesWithIgraph) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const Example example = examples::random_example(seed);
    const std::vector<double> scores = example.of_actors("local_clustering");
    const graph::IgraphTurn turn;
    const graph::IgraphGraph network = graph::as_igraph(turn, example.actors.rows);
    graph::IgraphReals foreign = graph::igraph_reals(turn);
    turn.check(
        igraph_transitivity_local_undirected(network.get(), foreign.get(), igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN),
        "local clustering");
    for (std::size_t actor = 0; actor < scores.size(); ++actor) {
      const double judged = graph::numbers(foreign)[actor];
      EXPECT_NEAR(scores[actor], std::isnan(judged) ? -1 : judged, 1e-12) << seed;
    }
  }
}

std::vector<double> constraint_by_igraph(const graph::Network& actors) {
  const graph::IgraphTurn turn;
  const graph::IgraphGraph network = graph::as_igraph(turn, actors.rows);
  const graph::IgraphReals weights = graph::igraph_weights(turn, actors);
  graph::IgraphReals foreign = graph::igraph_reals(turn);
  turn.check(igraph_constraint(network.get(), foreign.get(), igraph_vss_all(), weights.get()), "constraint");
  return graph::numbers(foreign);
}

TEST(Constraint, AgreesWithIgraph) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const Example example = examples::random_example(seed);
    const std::vector<double> foreign = constraint_by_igraph(example.actors);
    const std::vector<double> scores = example.of_actors("constraint");
    for (std::size_t actor = 0; actor < scores.size(); ++actor) {
      EXPECT_NEAR(scores[actor], std::isnan(foreign[actor]) ? -1 : foreign[actor], 1e-12) << seed;
    }
  }
}

TEST(StructuralHoles, OfAStarBelongToItsMiddle) {
  const Example star(graph::examples::star(4));
  EXPECT_THAT(star.of_actors("constraint"), ElementsAre(DoubleNear(.25, 1e-14), 1, 1, 1, 1));
  EXPECT_THAT(star.of_actors("effective_size"), ElementsAre(4, 1, 1, 1, 1));
  EXPECT_THAT(star.of_actors("local_clustering"), ElementsAre(0, -1, -1, -1, -1));
}

TEST(StructuralHoles, OfAPathLieBetweenItsEnds) {
  const Example path(graph::examples::path(3));
  EXPECT_THAT(path.of_actors("constraint"), ElementsAre(1, .5, .5, 1));
  EXPECT_THAT(path.of_actors("effective_size"), ElementsAre(1, 2, 2, 1));
  EXPECT_THAT(path.of_actors("local_clustering"), ElementsAre(-1, 0, 0, -1));
}

TEST(StructuralHoles, AreNoneWhereEverybodyIsTied) {
  const Example triangle(graph::examples::complete(3, 2));
  EXPECT_THAT(triangle.of_actors("constraint"), Each(DoubleNear(1.125, 1e-14))) << "may exceed 1: 2·(½ + ¼)²";
  EXPECT_THAT(triangle.of_actors("effective_size"), Each(1));
  EXPECT_THAT(triangle.of_actors("local_clustering"), Each(1));
}

TEST(StructuralHoles, AreAbsentForThoseAlone) {
  const Example parts(graph::examples::disconnected());
  EXPECT_THAT(parts.of_actors("constraint"), ElementsAre(1, 1, -1, -1));
  EXPECT_THAT(parts.of_actors("effective_size"), ElementsAre(1, 1, -1, -1));
  EXPECT_THAT(parts.of_actors("local_clustering"), Each(-1));
}

}  // namespace
}  // namespace regioscan::measures
