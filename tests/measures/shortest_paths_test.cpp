#include "measures/shortest_paths.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/as_boost.hpp"
#include "graph/as_igraph.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Number of shortest paths between all pairs, from the distances alone: through every neighbour one step nearer.
std::vector<std::vector<double>> path_counts(const graph::Rows& rows, const std::vector<std::vector<int>>& d) {
  const std::size_t n = rows.size();
  std::vector<std::vector<double>> count(n, std::vector<double>(n, 0.0));
  for (std::size_t v = 0; v < n; ++v) count[v][v] = 1;
  for (int length = 1; length < static_cast<int>(n); ++length) {
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t b = 0; b < n; ++b) {
        if (d[a][b] != length) continue;
        for (const std::uint32_t before : rows[b]) {
          if (d[a][before] == length - 1) count[a][b] += count[a][before];
        }
      }
    }
  }
  return count;
}

/// The judge: Freeman's definition, pair by pair.
std::vector<double> by_definition(const graph::Rows& rows) {
  const auto d = examples::distances(rows);
  const auto paths = path_counts(rows, d);
  std::vector<double> sums(rows.size(), 0.0);
  for (std::size_t a = 0; a < rows.size(); ++a) {
    for (std::size_t b = a + 1; b < rows.size(); ++b) {
      for (std::size_t v = 0; v < rows.size() && d[a][b] > 0; ++v) {
        const bool is_between = v != a && v != b && d[a][v] >= 0 && d[v][b] >= 0 && d[a][v] + d[v][b] == d[a][b];
        if (is_between) sums[v] += paths[a][v] * paths[v][b] / paths[a][b];
      }
    }
  }
  return sums;
}

std::vector<double> by_igraph(const graph::Rows& rows) {
  const graph::IgraphTurn turn;
  const graph::IgraphGraph graph = graph::as_igraph(turn, rows);
  graph::IgraphReals scores = graph::igraph_reals(turn);
  turn.check(igraph_betweenness(graph.get(), scores.get(), igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr),
             "betweenness");
  return graph::numbers(scores);
}

std::vector<double> by_boost(const graph::Rows& rows) {
  const graph::BoostGraph graph = graph::as_boost(rows);
  std::vector<double> scores(rows.size());
  boost::brandes_betweenness_centrality(
      graph, boost::make_iterator_property_map(scores.begin(), boost::get(boost::vertex_index, graph)));
  return scores;
}

void expect_near(const std::vector<double>& values, const std::vector<double>& judged) {
  ASSERT_EQ(values.size(), judged.size());
  for (std::size_t i = 0; i < values.size(); ++i) EXPECT_NEAR(values[i], judged[i], 1e-9) << "node " << i;
}

TEST(SharesOfShortestPaths, AgreeWithTheDefinitionWithIgraphAndWithBoost) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const examples::Example example = examples::random_example(seed);
    for (const graph::Rows& rows : {graph::one_index_space(example.graph), example.actors.rows}) {
      const std::vector<double> values = shares_of_shortest_paths(rows, 2);
      expect_near(values, by_definition(rows));
      expect_near(values, by_igraph(rows));
      expect_near(values, by_boost(rows));
    }
  }
}

TEST(SharesOfShortestPaths, AddUpToDistancesLessOneOverAllPairs) {
  // Every shortest path of length d passes d − 1 nodes.
  const graph::Rows rows = graph::one_index_space(examples::southern_women());
  double expected = 0;
  for (const auto& row : examples::distances(rows)) {
    for (const int distance : row) expected += distance > 0 ? (distance - 1) / 2.0 : 0;
  }
  const std::vector<double> values = shares_of_shortest_paths(rows, 1);
  EXPECT_NEAR(std::accumulate(values.begin(), values.end(), 0.0), expected, 1e-9);
}

TEST(SharesOfShortestPaths, AreTheSameToTheLastBitForAnyNumberOfThreads) {
  const graph::Rows rows = graph::one_index_space(graph::examples::random(3, 150, 120, 500));
  const std::vector<double> alone = shares_of_shortest_paths(rows, 1);
  for (const unsigned threads : {2U, 3U, 8U}) EXPECT_EQ(shares_of_shortest_paths(rows, threads), alone);
}

TEST(SharesOfShortestPaths, GoThroughTheMiddle) {
  EXPECT_THAT(shares_of_shortest_paths(graph::examples::rows(4, {{0, 1}, {1, 2}, {2, 3}}), 1), ElementsAre(0, 2, 2, 0));
  EXPECT_THAT(shares_of_shortest_paths(graph::examples::rows(4, {{1, 0}, {1, 2}, {1, 3}}), 1), ElementsAre(0, 3, 0, 0));
  EXPECT_THAT(shares_of_shortest_paths(graph::examples::rows(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}}), 1),
              ElementsAre(0.5, 0.5, 0.5, 0.5));
  EXPECT_THAT(shares_of_shortest_paths(graph::examples::rows(2, {}), 1), ElementsAre(0, 0));
  EXPECT_THAT(shares_of_shortest_paths(graph::Rows{}, 1), IsEmpty());
}

TEST(Reaches, AreWhatAllDistancesSay) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const graph::Rows rows = graph::one_index_space(examples::random_example(seed).graph);
    const auto d = examples::distances(rows);
    const std::vector<Reach> all = reaches(rows, 2);
    for (std::size_t v = 0; v < rows.size(); ++v) {
      std::uint64_t sum = 0;
      std::uint32_t reached = 0;
      double reciprocals = 0;
      for (const int distance : d[v]) {
        if (distance <= 0) continue;
        ++reached;
        sum += static_cast<std::uint64_t>(distance);
        reciprocals += 1.0 / distance;
      }
      EXPECT_EQ(all[v].reached, reached);
      EXPECT_EQ(all[v].sum_of_distances, sum);
      EXPECT_NEAR(all[v].sum_of_reciprocals, reciprocals, 1e-12);
    }
  }
}

TEST(Reaches, OfManySourcesAreThoseOfOneAfterTheOther) {
  constexpr std::uint32_t kNodes = 150;  // more than one search takes at once
  std::vector<std::pair<std::uint32_t, std::uint32_t>> path;
  for (std::uint32_t node = 1; node < kNodes; ++node) path.emplace_back(node - 1, node);
  const std::vector<Reach> all = reaches(graph::examples::rows(kNodes, path), 2);
  for (std::uint32_t node = 0; node < kNodes; ++node) {
    const std::uint64_t before = node, after = kNodes - 1 - node;
    EXPECT_EQ(all[node].reached, kNodes - 1);
    EXPECT_EQ(all[node].sum_of_distances, before * (before + 1) / 2 + after * (after + 1) / 2);
    EXPECT_EQ(all[node].sum_of_reciprocals, all[kNodes - 1 - node].sum_of_reciprocals);
  }
}

TEST(ActorReaches, AreThoseInTheProjection) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const examples::Example example = examples::random_example(seed);
    const std::vector<Reach> all = actor_reaches(example.graph, 2), judged = reaches(example.actors.rows, 1);
    ASSERT_EQ(all.size(), judged.size());
    for (std::size_t actor = 0; actor < all.size(); ++actor) {
      EXPECT_EQ(all[actor].reached, judged[actor].reached);
      EXPECT_EQ(all[actor].sum_of_distances, judged[actor].sum_of_distances);
      EXPECT_EQ(all[actor].sum_of_reciprocals, judged[actor].sum_of_reciprocals);
    }
  }
}

TEST(Reaches, OfNobodyAreNone) {
  EXPECT_TRUE(reaches(graph::Rows{}, 1).empty());
  const std::vector<Reach> alone = reaches(graph::examples::rows(1, {}), 1);
  ASSERT_EQ(alone.size(), 1U);
  EXPECT_EQ(alone[0].reached, 0U);
  EXPECT_EQ(alone[0].sum_of_distances, 0U);
}

}  // namespace
}  // namespace regioscan::measures
