#include "measures/influence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/as_igraph.hpp"
#include "graph/components.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;

/// The judge of eigenvector scores: many rounds of x ← (A + I)·x on the largest part; −1 elsewhere. The I keeps pairs
/// and stars from swinging to and fro.
std::vector<double> by_power(const graph::Network& network) {
  const graph::Components parts = graph::components(network.rows);
  std::vector<double> x(network.node_count(), 1.0);
  for (int round = 0; round < 50'000; ++round) {
    std::vector<double> next(x.size(), 0.0);
    double highest = 0;
    for (std::size_t node = 0; node < x.size(); ++node) {
      if (parts.of[node] != 0) continue;
      next[node] = x[node];
      const auto others = network.rows[node];
      for (std::size_t at = 0; at < others.size(); ++at) next[node] += network.weights_of(node)[at] * x[others[at]];
      highest = std::max(highest, next[node]);
    }
    for (double& value : next) value /= highest;
    x = std::move(next);
  }
  for (std::size_t node = 0; node < x.size(); ++node) x[node] = parts.of[node] == 0 ? x[node] : -1;
  return x;
}

/// The judge of PageRank: the linear equations x = .85·Wᵀx + .15/n, solved by elimination.
std::vector<double> by_elimination(const graph::Network& network) {
  const std::size_t n = network.node_count();
  const auto size = static_cast<double>(n);
  std::vector<std::vector<double>> rows(n, std::vector<double>(n + 1, 0.0));
  for (std::size_t from = 0; from < n; ++from) {
    rows[from][from] += 1;
    rows[from][n] = .15 / size;
    double strength = 0;
    for (const double weight : network.weights_of(from)) strength += weight;
    for (std::size_t to = 0; to < n && strength == 0; ++to) rows[to][from] -= .85 / size;
    const auto others = network.rows[from];
    for (std::size_t at = 0; at < others.size(); ++at) {
      rows[others[at]][from] -= .85 * network.weights_of(from)[at] / strength;
    }
  }
  for (std::size_t pivot = 0; pivot < n; ++pivot) {  // columns dominate: no exchange of rows is needed
    for (std::size_t row = 0; row < n; ++row) {
      if (row == pivot) continue;
      const double factor = rows[row][pivot] / rows[pivot][pivot];
      for (std::size_t column = pivot; column <= n; ++column) rows[row][column] -= factor * rows[pivot][column];
    }
  }
  std::vector<double> x(n);
  for (std::size_t node = 0; node < n; ++node) x[node] = rows[node][n] / rows[node][node];
  return x;
}

TEST(Eigenvector, EqualsPowerIterationOnTheLargestPart) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const Example example = examples::random_example(seed);
    const std::vector<double> scores = example.of_actors("eigenvector");
    const std::vector<double> judged = by_power(example.actors);
    for (std::size_t actor = 0; actor < scores.size(); ++actor) EXPECT_NEAR(scores[actor], judged[actor], 1e-9);
    EXPECT_NEAR(*std::max_element(scores.begin(), scores.end()), 1, 1e-15);
  }
}

TEST(Eigenvector, SettlesOnPairsStarsAndPathsWhichSwing) {
  EXPECT_THAT(Example(graph::examples::path(1)).of_actors("eigenvector"), Each(DoubleNear(1, 1e-12)));
  const double ray = std::sqrt(1.0 / 4);  // a star of 4 rays: the middle is √4 times a ray
  EXPECT_THAT(Example(graph::examples::star(4)).of_actors("eigenvector"),
              ElementsAre(DoubleNear(1, 1e-12), DoubleNear(ray, 1e-12), DoubleNear(ray, 1e-12), DoubleNear(ray, 1e-12),
                          DoubleNear(ray, 1e-12)));
  EXPECT_THAT(Example(graph::examples::path(2)).of_actors("eigenvector"),
              ElementsAre(DoubleNear(std::sqrt(.5), 1e-12), DoubleNear(1, 1e-12), DoubleNear(std::sqrt(.5), 1e-12)));
  EXPECT_THAT(Example(graph::examples::complete(5, 2)).of_actors("eigenvector"), Each(DoubleNear(1, 1e-12)));
}

TEST(Eigenvector, OfALongPathIsASine) {
  const std::vector<double> scores = Example(graph::examples::path(400)).of_actors("eigenvector");
  ASSERT_EQ(scores.size(), 401U);
  for (std::size_t actor = 0; actor < scores.size(); ++actor) {
    const double sine = std::sin(3.14159265358979323846 * static_cast<double>(actor + 1) / 402);
    EXPECT_NEAR(scores[actor], sine, 1e-6) << actor;
  }
}

TEST(Eigenvector, IsAbsentOutsideTheLargestPartAndWithoutTies) {
  EXPECT_THAT(Example(graph::examples::disconnected()).of_actors("eigenvector"),
              ElementsAre(DoubleNear(1, 1e-12), DoubleNear(1, 1e-12), -1, -1));
  EXPECT_THAT(Example(graph::examples::bipartite(2, 2, {{0, 0}, {1, 1}})).of_actors("eigenvector"),
              ElementsAre(-1, -1));
}

TEST(Eigenvector, TakesTheLargestPartNotTheHeaviest) {
  // Actors 0 and 1 share six initiatives; actors 2, 3 and 4 form a path with weaker ties.
  std::vector<graph::examples::Pair> pairs{{2, 6}, {3, 6}, {3, 7}, {4, 7}};
  for (std::uint32_t initiative = 0; initiative < 6; ++initiative) {
    pairs.insert(pairs.end(), {{0, initiative}, {1, initiative}});
  }
  const std::vector<double> scores = Example(graph::examples::bipartite(5, 8, pairs)).of_actors("eigenvector");
  EXPECT_EQ(scores[0], -1);
  EXPECT_NEAR(scores[3], 1, 1e-12);
}

TEST(Pagerank, SolvesItsEquationsAndAgreesWithIgraph) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const Example example = examples::random_example(seed);
    const std::vector<double> scores = example.of_actors("pagerank");
    const std::vector<double> judged = by_elimination(example.actors);
    const graph::IgraphTurn turn;
    const graph::IgraphGraph network = graph::as_igraph(turn, example.actors.rows);
    const graph::IgraphReals weights = graph::igraph_weights(turn, example.actors);
    graph::IgraphReals foreign = graph::igraph_reals(turn);
    turn.check(igraph_pagerank(network.get(), IGRAPH_PAGERANK_ALGO_PRPACK, foreign.get(), nullptr, igraph_vss_all(),
                               IGRAPH_UNDIRECTED, .85, weights.get(), nullptr),
               "PageRank");
    for (std::size_t actor = 0; actor < scores.size(); ++actor) {
      EXPECT_NEAR(scores[actor], judged[actor], 1e-12);
      EXPECT_NEAR(scores[actor], graph::numbers(foreign)[actor], 1e-9);
    }
  }
}

TEST(Pagerank, SumsToOneOverEverybody) {
  for (const auto& graph : {examples::southern_women(), graph::examples::disconnected(), graph::examples::star(6),
                            graph::examples::path(5), graph::examples::bipartite(3, 0, {})}) {
    const std::vector<double> scores = Example(graph).of_actors("pagerank");
    EXPECT_NEAR(std::accumulate(scores.begin(), scores.end(), 0.0), 1, 1e-12);
  }
}

TEST(Pagerank, IsTheSameForAllWhereNobodyIsTied) {
  EXPECT_THAT(Example(graph::examples::bipartite(4, 1, {{0, 0}})).of_actors("pagerank"), Each(DoubleNear(.25, 1e-15)));
  EXPECT_THAT(Example(graph::examples::bipartite(1, 0, {})).of_actors("pagerank"), Each(DoubleNear(1, 1e-15)));
}

}  // namespace
}  // namespace regioscan::measures
