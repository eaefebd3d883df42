#include "graph/components.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <set>

#include "graph/as_igraph.hpp"
#include "tests/graph/examples.hpp"

namespace regioscan::graph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Rows random_rows(std::uint64_t seed, std::uint32_t nodes, std::size_t draws) {
  std::vector<examples::Pair> edges;
  std::set<examples::Pair> known;
  for (const auto& [a, b] : examples::random_pairs(seed, nodes, nodes, draws)) {
    if (a != b && known.insert(std::minmax(a, b)).second) edges.push_back({a, b});
  }
  return examples::rows(nodes, edges);
}

/// The plain judge: nodes reached from `start` without passing `without`.
std::vector<std::uint32_t> reached(const Rows& rows, std::uint32_t start, std::optional<std::uint32_t> without) {
  std::set<std::uint32_t> seen{start};
  std::vector<std::uint32_t> open{start};
  while (!open.empty()) {
    const std::uint32_t node = open.back();
    open.pop_back();
    for (const std::uint32_t other : rows[node]) {
      if (other != without && seen.insert(other).second) open.push_back(other);
    }
  }
  return {seen.begin(), seen.end()};
}

/// The plain judge of articulations: take each node away and look what falls apart.
std::vector<std::uint32_t> cut_off_without(const Rows& rows, std::uint32_t node) {
  std::vector<std::vector<std::uint32_t>> pieces;
  for (const std::uint32_t other : rows[node]) {
    auto piece = reached(rows, other, node);
    if (std::find(pieces.begin(), pieces.end(), piece) == pieces.end()) pieces.push_back(std::move(piece));
  }
  std::sort(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
  });
  std::vector<std::uint32_t> lost;
  for (std::size_t i = 1; i < pieces.size(); ++i) lost.insert(lost.end(), pieces[i].begin(), pieces[i].end());
  std::sort(lost.begin(), lost.end());
  return lost;
}

TEST(Components, AreNumberedBySizeThenByTiesThenBySmallestNode) {
  // 0: alone; 1-2-3 a path; 4-5-6 a triangle; 7-8 and 9-10 pairs.
  const Rows rows = examples::rows(11, {{1, 2}, {2, 3}, {4, 5}, {5, 6}, {4, 6}, {9, 10}, {7, 8}});
  const Components parts = components(rows);
  EXPECT_THAT(parts.sizes, ElementsAre(3, 3, 2, 2, 1));
  EXPECT_THAT(parts.of, ElementsAre(4, 1, 1, 1, 0, 0, 0, 2, 2, 3, 3));
}

TEST(Components, OfNothingAreNone) {
  EXPECT_THAT(components(Rows{}).sizes, IsEmpty());
  EXPECT_THAT(components(examples::rows(1, {})).sizes, ElementsAre(1));
}

TEST(Components, AreWhatCanBeReachedAndWhatIgraphFinds) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    SCOPED_TRACE(seed);
    const Rows rows = random_rows(seed, 60, 45);
    const Components parts = components(rows);
    for (std::uint32_t node = 0; node < rows.size(); ++node) {
      for (const std::uint32_t other : reached(rows, node, std::nullopt)) EXPECT_EQ(parts.of[other], parts.of[node]);
      EXPECT_EQ(reached(rows, node, std::nullopt).size(), parts.sizes[parts.of[node]]);
    }
    const IgraphTurn turn;
    const IgraphGraph graph = as_igraph(turn, rows);
    igraph_integer_t count = 0;
    turn.check(igraph_connected_components(graph.get(), nullptr, nullptr, &count, IGRAPH_WEAK), "finding parts");
    EXPECT_EQ(static_cast<std::size_t>(count), parts.sizes.size());
  }
}

TEST(Articulations, OfAPathAreAllButItsEnds) {
  const auto found = articulations(examples::rows(4, {{0, 1}, {1, 2}, {2, 3}}));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].node, 1U);
  EXPECT_THAT(found[0].cut_off, ElementsAre(0));
  EXPECT_EQ(found[1].node, 2U);
  EXPECT_THAT(found[1].cut_off, ElementsAre(3));
}

TEST(Articulations, OfAStarIsItsMiddleWhichCutsOffAllRaysButOne) {
  const auto found = articulations(examples::rows(5, {{2, 0}, {2, 1}, {2, 3}, {2, 4}}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].node, 2U);
  EXPECT_THAT(found[0].cut_off, ElementsAre(1, 3, 4));
}

TEST(Articulations, AreAbsentWhereEveryoneIsTiedTwice) {
  EXPECT_THAT(articulations(examples::rows(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}})), IsEmpty());
  EXPECT_THAT(articulations(examples::rows(2, {{0, 1}})), IsEmpty());
  EXPECT_THAT(articulations(examples::rows(3, {})), IsEmpty());
  EXPECT_THAT(articulations(Rows{}), IsEmpty());
}

TEST(Articulations, StandAPathOfManyNodes) {
  std::vector<examples::Pair> edges;
  for (std::uint32_t node = 0; node + 1 < 3000; ++node) edges.push_back({node, node + 1});
  EXPECT_EQ(articulations(examples::rows(3000, edges)).size(), 2998U);
}

TEST(Articulations, AreWhatFallsApartAndWhatIgraphFinds) {
  std::size_t found_in_all = 0;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    SCOPED_TRACE(seed);
    const Rows rows = random_rows(seed, 50, 40 + seed);
    const auto found = articulations(rows);
    std::vector<std::uint32_t> nodes;
    for (const Articulation& articulation : found) {
      nodes.push_back(articulation.node);
      EXPECT_EQ(articulation.cut_off, cut_off_without(rows, articulation.node));
    }
    const IgraphTurn turn;
    const IgraphGraph graph = as_igraph(turn, rows);
    IgraphIntegers points = igraph_integers(turn);
    turn.check(igraph_articulation_points(graph.get(), points.get()), "finding articulation points");
    std::vector<std::uint32_t> judged = numbers(points);
    std::sort(judged.begin(), judged.end());
    EXPECT_EQ(nodes, judged);
    found_in_all += found.size();
  }
  EXPECT_GT(found_in_all, 100U);  // else the graphs above would prove nothing
}

}  // namespace
}  // namespace regioscan::graph
