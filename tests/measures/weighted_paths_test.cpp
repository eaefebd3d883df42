#include "measures/weighted_paths.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "graph/as_igraph.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Table = std::vector<std::vector<double>>;
constexpr double kNoWay = std::numeric_limits<double>::infinity();

bool are_equal(double one, double other) { return std::abs(one - other) <= 1e-9 * other; }

/// Lengths of ties, and of the shortest ways by relaxing over and over (Floyd & Warshall).
Table tie_lengths(const graph::Network& network) {
  Table lengths(network.node_count(), std::vector<double>(network.node_count(), kNoWay));
  for (std::size_t v = 0; v < network.node_count(); ++v) {
    for (std::size_t at = 0; at < network.rows[v].size(); ++at)
      lengths[v][network.rows[v][at]] = 1 / network.weights_of(v)[at];
  }
  return lengths;
}
Table way_lengths(const Table& ties) {
  Table d = ties;
  for (std::size_t v = 0; v < d.size(); ++v) d[v][v] = 0;
  for (std::size_t via = 0; via < d.size(); ++via) {
    for (std::size_t a = 0; a < d.size(); ++a) {
      for (std::size_t b = 0; b < d.size(); ++b) d[a][b] = std::min(d[a][b], d[a][via] + d[via][b]);
    }
  }
  return d;
}

/// How many shortest ways lead from `a` to each: in order of length, through every tie that ends one.
std::vector<double> way_counts(const Table& ties, const Table& d, std::size_t a) {
  std::vector<std::size_t> order(d.size());
  for (std::size_t v = 0; v < order.size(); ++v) order[v] = v;
  std::sort(order.begin(), order.end(), [&](std::size_t v, std::size_t w) { return d[a][v] < d[a][w]; });
  std::vector<double> count(d.size(), 0);
  count[a] = 1;
  for (const std::size_t v : order) {
    for (std::size_t before = 0; before < d.size() && v != a && d[a][v] < kNoWay; ++before) {
      if (ties[before][v] < kNoWay && are_equal(d[a][before] + ties[before][v], d[a][v])) count[v] += count[before];
    }
  }
  return count;
}

/// The judge: Freeman's definition, pair by pair, on all ties.
WeightedPaths by_definition(const graph::Network& network) {
  const Table ties = tie_lengths(network), d = way_lengths(ties);
  const std::size_t n = d.size();
  WeightedPaths judged{.shares = std::vector<double>(n, 0),
                       .sum_of_lengths = std::vector<double>(n, 0),
                       .sum_of_reciprocals = std::vector<double>(n, 0),
                       .reached = std::vector<std::uint32_t>(n, 0)};
  Table counts;
  for (std::size_t a = 0; a < n; ++a) counts.push_back(way_counts(ties, d, a));
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = 0; b < n; ++b) {
      if (a == b || d[a][b] == kNoWay) continue;
      judged.sum_of_lengths[a] += d[a][b];
      judged.sum_of_reciprocals[a] += 1 / d[a][b];
      ++judged.reached[a];
      for (std::size_t v = 0; v < n; ++v) {
        if (v != a && v != b && are_equal(d[a][v] + d[v][b], d[a][b]))
          judged.shares[v] += counts[a][v] * counts[v][b] / counts[a][b] / 2;
      }
    }
  }
  return judged;
}

void expect_near(const std::vector<double>& values, const std::vector<double>& judged) {
  ASSERT_EQ(values.size(), judged.size());
  for (std::size_t i = 0; i < values.size(); ++i) EXPECT_NEAR(values[i], judged[i], 1e-9) << "actor " << i;
}

void expect_definition(const Example& example) {
  const WeightedPaths found = weighted_paths(example.graph, example.actors, 2);
  const WeightedPaths judged = by_definition(example.actors);
  expect_near(found.shares, judged.shares);
  expect_near(found.sum_of_lengths, judged.sum_of_lengths);
  expect_near(found.sum_of_reciprocals, judged.sum_of_reciprocals);
  EXPECT_EQ(found.reached, judged.reached);
}

TEST(WeightedPaths, AreThoseOfTheDefinition) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    expect_definition(examples::random_example(seed));
    expect_definition(Example(graph::examples::random(seed, 25, 12, 110)));  // many pairs that share several
  }
  expect_definition(Example(examples::southern_women()));
  expect_definition(Example(graph::examples::disconnected()));
}

TEST(WeightedPaths, AgreeWithIgraph) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const Example example = examples::random_example(seed);
    const WeightedPaths found = weighted_paths(example.graph, example.actors, 2);
    const graph::IgraphTurn turn;
    const graph::IgraphGraph network = graph::as_igraph(turn, example.actors.rows);
    graph::IgraphReals lengths = graph::igraph_weights(turn, example.actors);
    for (igraph_integer_t at = 0; at < igraph_vector_size(lengths.get()); ++at)
      VECTOR(*lengths.get())[at] = 1 / VECTOR(*lengths.get())[at];
    graph::IgraphReals shares = graph::igraph_reals(turn), harmonic = graph::igraph_reals(turn);
    turn.check(igraph_betweenness(network.get(), shares.get(), igraph_vss_all(), IGRAPH_UNDIRECTED, lengths.get()),
               "betweenness");
    turn.check(
        igraph_harmonic_centrality(network.get(), harmonic.get(), igraph_vss_all(), IGRAPH_ALL, lengths.get(), false),
        "harmonic closeness");
    expect_near(found.shares, graph::numbers(shares));
    expect_near(found.sum_of_reciprocals, graph::numbers(harmonic));
  }
}

TEST(WeightedPaths, PreferTwoStrongTiesToAWeakOne) {
  // Actors 0 and 2 meet in an initiative of six only, actor 1 works with each of them alone.
  const Example example(
      graph::examples::bipartite(6, 3, {{0, 0}, {1, 0}, {1, 1}, {2, 1}, {0, 2}, {2, 2}, {3, 2}, {4, 2}, {5, 2}}));
  const WeightedPaths found = weighted_paths(example.graph, example.actors, 1);
  EXPECT_NEAR(found.shares[1], 1, 1e-12) << "0 to 2 by way of 1, 2 long and not 4";
  EXPECT_NEAR(found.sum_of_lengths[0], 1 + 2 + 3 * 4, 1e-12);
}

TEST(WeightedPaths, AreEquallyLongWhateverTheOrderOfAdding) {
  // From 0 to 5 two ways of 1/3 + 1/7 + 1/11 long, added in opposite orders.
  std::vector<graph::examples::Pair> pairs;
  std::uint32_t initiative = 0;
  const auto share = [&](std::uint32_t a, std::uint32_t b, int times) {
    for (int time = 0; time < times; ++time, ++initiative)
      pairs.insert(pairs.end(), {{a, initiative}, {b, initiative}});
  };
  share(0, 1, 3), share(1, 2, 7), share(2, 5, 11);
  share(0, 3, 11), share(3, 4, 7), share(4, 5, 3);
  const Example example(graph::examples::bipartite(6, initiative, pairs));
  const WeightedPaths found = weighted_paths(example.graph, example.actors, 1);
  expect_near(found.shares, by_definition(example.actors).shares);
  EXPECT_NEAR(found.sum_of_lengths[0], by_definition(example.actors).sum_of_lengths[0], 1e-12);
}

TEST(WeightedPaths, AreTheSameToTheLastBitForAnyNumberOfThreads) {
  const Example example(graph::examples::random(3, 150, 120, 500));
  const WeightedPaths alone = weighted_paths(example.graph, example.actors, 1);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const WeightedPaths found = weighted_paths(example.graph, example.actors, threads);
    EXPECT_EQ(found.shares, alone.shares);
    EXPECT_EQ(found.sum_of_lengths, alone.sum_of_lengths);
  }
}

TEST(WeightedPaths, OfNobodyAreNone) {
  const Example nobody(graph::examples::empty());
  EXPECT_THAT(weighted_paths(nobody.graph, nobody.actors, 1).shares, IsEmpty());
  const Example apart(graph::examples::disconnected());
  EXPECT_THAT(weighted_paths(apart.graph, apart.actors, 1).reached, ElementsAre(1, 1, 0, 0));
}

}  // namespace
}  // namespace regioscan::measures
