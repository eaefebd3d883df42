#include "measures/neighbourhood.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using testing::Each;
using testing::ElementsAre;

/// The judge: every three nodes.
std::vector<std::uint64_t> by_threes(const graph::Rows& rows) {
  const auto is_tied = [&](std::size_t a, std::uint32_t b) {
    return std::find(rows[a].begin(), rows[a].end(), b) != rows[a].end();
  };
  std::vector<std::uint64_t> ties(rows.size(), 0);
  for (std::uint32_t a = 0; a < rows.size(); ++a) {
    for (std::uint32_t b = 0; b < a; ++b) {
      for (std::uint32_t c = 0; c < b; ++c) {
        if (!is_tied(a, b) || !is_tied(b, c) || !is_tied(a, c)) continue;
        for (const std::uint32_t node : {a, b, c}) ++ties[node];
      }
    }
  }
  return ties;
}

TEST(TiesAmongPartners, AreTheTrianglesOfANode) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const graph::Rows rows = examples::random_example(seed).actors.rows;
    EXPECT_EQ(ties_among_partners(rows, 2), by_threes(rows)) << seed;
    EXPECT_EQ(ties_among_partners(rows, 1), ties_among_partners(rows, 5)) << seed;
  }
}

TEST(TiesAmongPartners, AreNoneInAStarAndAllInACompleteNetwork) {
  EXPECT_THAT(ties_among_partners(examples::Example(graph::examples::star(5)).actors.rows, 1), Each(0));
  EXPECT_THAT(ties_among_partners(examples::Example(graph::examples::complete(5, 1)).actors.rows, 1), Each(6));
  EXPECT_TRUE(ties_among_partners(graph::Rows{}, 1).empty());
}

TEST(Neighbourhood, ShowsEachTiedPairFromBothEndsWithItsPlaceInTheRows) {
  const graph::Rows rows = graph::examples::rows(4, {{0, 1}, {0, 2}, {1, 2}, {0, 3}});
  std::vector<std::tuple<std::uint32_t, std::uint32_t>> seen;
  Neighbourhood(rows).each_tied_pair(0, [&](std::uint32_t first, std::uint32_t second, std::size_t at) {
    EXPECT_EQ(rows.targets[at], second);
    seen.emplace_back(first, second);
  });
  EXPECT_THAT(seen, ElementsAre(std::tuple(1, 2), std::tuple(2, 1)));
}

}  // namespace
}  // namespace regioscan::measures
