#include "measures/robins_alexander.hpp"

#include <gtest/gtest.h>

#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

/// The judge: counts paths and cycles one by one.
std::optional<double> counted(const graph::Bipartite& graph) {
  double paths = 0, closed = 0;
  for (std::uint32_t a = 0; a < graph.actor_count(); ++a) {
    for (const std::uint32_t x : graph.by_actor()[a]) {
      for (const std::uint32_t b : graph.by_initiative()[x]) {
        if (b == a) continue;
        for (const std::uint32_t y : graph.by_actor()[b]) {
          if (y == x) continue;
          ++paths;  // a – x – b – y, each 3-path found once, from its actor end
          for (const std::uint32_t back : graph.by_actor()[a]) closed += back == y ? 1 : 0;
        }
      }
    }
  }
  if (paths == 0) return std::nullopt;
  return closed / paths;  // every 4-cycle closes four 3-paths
}

TEST(RobinsAlexander, EqualsTheValueOfTheSouthernWomen) {
  const std::optional<double> value = robins_alexander(examples::southern_women());
  ASSERT_TRUE(value);
  EXPECT_DOUBLE_EQ(*value, 4.0 * 341 / 2916);
  EXPECT_NEAR(*value, .46776, 5e-6);
}

TEST(RobinsAlexander, IsOneWhereEverybodyIsInEverythingAndNoughtOnAPath) {
  EXPECT_EQ(robins_alexander(graph::examples::complete(3, 4)), 1);
  EXPECT_EQ(robins_alexander(graph::examples::path(4)), 0);
}

TEST(RobinsAlexander, IsAbsentWithoutThreePaths) {
  EXPECT_EQ(robins_alexander(graph::examples::empty()), std::nullopt);
  EXPECT_EQ(robins_alexander(graph::examples::bipartite(3, 1, {{0, 0}, {1, 0}, {2, 0}})), std::nullopt);
}

TEST(RobinsAlexander, EqualsCountingOneByOne) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const graph::Bipartite graph = graph::examples::random(seed, 20, 15, 60);
    ASSERT_TRUE(counted(graph));
    EXPECT_NEAR(*robins_alexander(graph), *counted(graph), 1e-13);
  }
}

}  // namespace
}  // namespace regioscan::measures
