#include "measures/cores.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/as_igraph.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::Each;
using testing::ElementsAre;

/// The judge: for each c throw out whoever has fewer than c ties, until nobody has.
std::vector<std::uint32_t> by_throwing_out(const graph::Rows& rows) {
  std::vector<std::uint32_t> cores(rows.size(), 0);
  for (std::uint32_t c = 1; c <= rows.size(); ++c) {
    std::vector<char> stays(rows.size(), 1);
    for (bool has_changed = true; has_changed;) {
      has_changed = false;
      for (std::size_t node = 0; node < rows.size(); ++node) {
        const auto ties = std::count_if(rows[node].begin(), rows[node].end(), [&](auto other) { return stays[other]; });
        if (stays[node] != 0 && ties < c) {
          stays[node] = 0;
          has_changed = true;
        }
      }
    }
    for (std::size_t node = 0; node < rows.size(); ++node) cores[node] = stays[node] != 0 ? c : cores[node];
  }
  return cores;
}

TEST(CoreNumbers, AgreeWithThrowingOutAndWithIgraph) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const Example example = examples::random_example(seed);
    for (const graph::Rows& rows : {example.actors.rows, example.initiatives.rows}) {
      const std::vector<std::uint32_t> cores = core_numbers(rows);
      EXPECT_EQ(cores, by_throwing_out(rows));
      const graph::IgraphTurn turn;
      const graph::IgraphGraph network = graph::as_igraph(turn, rows);
      graph::IgraphIntegers foreign = graph::igraph_integers(turn);
      turn.check(igraph_coreness(network.get(), foreign.get(), IGRAPH_ALL), "core numbers");
      EXPECT_EQ(cores, graph::numbers(foreign));
    }
  }
}

TEST(CoreNumbers, AreOneOnStarsAndPathsAndAllOthersWhereEverybodyIsTied) {
  EXPECT_THAT(Example(graph::examples::star(4)).of_actors("core"), Each(1));
  EXPECT_THAT(Example(graph::examples::path(4)).of_actors("core"), Each(1));
  EXPECT_THAT(Example(graph::examples::complete(5, 2)).of_actors("core"), Each(4));
  EXPECT_THAT(Example(graph::examples::complete(5, 2)).of_initiatives("core"), Each(1));
}

TEST(CoreNumbers, AreNoughtForThoseAlone) {
  EXPECT_THAT(Example(graph::examples::disconnected()).of_actors("core"), ElementsAre(1, 1, 0, 0));
  EXPECT_THAT(Example(graph::examples::bipartite(2, 2, {})).of_actors("core"), Each(0));
  EXPECT_TRUE(core_numbers(graph::Rows{}).empty());
}

TEST(CoreNumbers, OfTheSouthernWomenAreLowestForTheTwoWhoCameToTwoEvents) {
  const Scores scores = Example(examples::southern_women()).scores("core");
  EXPECT_EQ(*scores.actors[examples::woman("Evelyn")], 14);
  EXPECT_EQ(*scores.actors[examples::woman("Olivia")], 12);
  EXPECT_EQ(*scores.actors[examples::woman("Flora")], 12);
}

}  // namespace
}  // namespace regioscan::measures
