#include "graph/fixed_degree.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "inventory/read.hpp"
#include "tests/graph/examples.hpp"
#include "tests/real_data.hpp"

namespace regioscan::graph {
namespace {

std::vector<std::size_t> lengths(const Rows& rows) {
  std::vector<std::size_t> all;
  for (std::size_t row = 0; row < rows.size(); ++row) all.push_back(rows[row].size());
  return all;
}

/// All graphs on so many actors and initiatives, by going through every choice of pairs.
std::vector<Bipartite> all_graphs_like(const Bipartite& graph) {
  const auto actors = static_cast<std::uint32_t>(graph.actor_count());
  const auto initiatives = static_cast<std::uint32_t>(graph.initiative_count());
  std::vector<Bipartite> found;
  for (std::uint32_t choice = 0; choice < (1U << (actors * initiatives)); ++choice) {
    std::vector<examples::Pair> pairs;
    for (std::uint32_t cell = 0; cell < actors * initiatives; ++cell) {
      if ((choice >> cell & 1U) != 0) pairs.push_back({cell / initiatives, cell % initiatives});
    }
    Bipartite other = examples::bipartite(actors, initiatives, pairs);
    if (lengths(other.by_actor()) == lengths(graph.by_actor()) &&
        lengths(other.by_initiative()) == lengths(graph.by_initiative())) {
      found.push_back(std::move(other));
    }
  }
  return found;
}

TEST(FixedDegree, KeepsTheNumberOfInitiativesAndOfActorsOnEitherSide) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const Bipartite graph = examples::random(seed, 20, 12, 70);
    Trading how = trading(graph, seed, 1);
    for (const Side side : {Side::actors, Side::initiatives}) {
      how.side = side;
      const Bipartite drawn = fixed_degree_graph(graph, how, seed, 7);
      EXPECT_EQ(lengths(drawn.by_actor()), lengths(graph.by_actor())) << "seed " << seed;
      EXPECT_EQ(lengths(drawn.by_initiative()), lengths(graph.by_initiative())) << "seed " << seed;
      EXPECT_NE(drawn.by_actor(), graph.by_actor()) << "it moved; seed " << seed;
      EXPECT_EQ(transposed(drawn.by_actor(), 12), drawn.by_initiative()) << "both sides say the same";
    }
  }
}

TEST(FixedDegree, DrawsEveryGraphWithTheseNumbersEquallyOften) {
  const Bipartite graph = examples::bipartite(4, 4, {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {2, 0}, {2, 3}, {3, 2}});
  std::map<std::vector<std::uint32_t>, std::size_t> times;
  for (const Bipartite& other : all_graphs_like(graph)) times[other.by_actor().targets] = 0;
  ASSERT_GT(times.size(), 20U);
  for (const Side side : {Side::actors, Side::initiatives}) {
    for (auto& [targets, count] : times) count = 0;
    Trading how = trading(graph, 1, 1);
    how.side = side;
    constexpr std::size_t kDraws = 20'000;
    for (std::size_t draw = 0; draw < kDraws; ++draw) {
      const auto found = times.find(fixed_degree_graph(graph, how, 3, draw).by_actor().targets);
      ASSERT_NE(found, times.end());
      ++found->second;
    }
    const double expected = static_cast<double>(kDraws) / static_cast<double>(times.size());
    double chi_squared = 0;
    for (const auto& [targets, count] : times) {
      chi_squared += std::pow(static_cast<double>(count) - expected, 2) / expected;
    }
    const auto freedom = static_cast<double>(times.size() - 1);
    EXPECT_LT(chi_squared, freedom + 4 * std::sqrt(2 * freedom));
    EXPECT_GT(chi_squared, freedom - 4 * std::sqrt(2 * freedom));
  }
}

TEST(FixedDegree, GivesTheSameGraphForASeedAndANumberAndAnotherForAnother) {
  const Bipartite graph = examples::random(4, 30, 20, 120);
  const Trading how = trading(graph, 4, 1);
  const Rows third = fixed_degree_graph(graph, how, 4, 3).by_actor();
  static_cast<void>(fixed_degree_graph(graph, how, 4, 9));
  EXPECT_EQ(fixed_degree_graph(graph, how, 4, 3).by_actor(), third);
  EXPECT_NE(fixed_degree_graph(graph, how, 4, 4).by_actor(), third);
  EXPECT_NE(fixed_degree_graph(graph, how, 5, 3).by_actor(), third);
}

TEST(FixedDegree, FindsTheSameNumberOfTradesForAnyThreads) {
  const Bipartite graph = examples::random(8, 60, 40, 300);
  const Trading one = trading(graph, 2, 1), three = trading(graph, 2, 3);
  EXPECT_EQ(one.trades, three.trades);
  EXPECT_EQ(one.kept, three.kept);
  EXPECT_GE(one.trades_per_row(), 10U);
  EXPECT_TRUE(one.is_settled);
  EXPECT_LE(std::abs(one.kept - one.kept_at_twice), 2 * one.standard_error);
}

TEST(FixedDegree, TradesOnTheSideOfTheMoreEvenRows) {
  EXPECT_EQ(trading_side(examples::star(6)), Side::initiatives) << "one actor in all, initiatives of two";
  EXPECT_EQ(trading_side(examples::complete(3, 3)), Side::actors) << "both alike";
  EXPECT_EQ(trading_side(examples::bipartite(4, 3, {{0, 0}, {1, 0}, {2, 0}, {3, 1}, {0, 2}})), Side::actors);
  // An initiative without actors does not make the others look large.
  EXPECT_EQ(trading_side(examples::bipartite(3, 9, {{0, 0}, {1, 0}, {0, 1}, {2, 1}, {0, 2}, {1, 2}})),
            Side::initiatives);
}

TEST(FixedDegree, ReturnsTheOnlyGraphThereIs) {
  for (const Bipartite& graph : {examples::empty(), examples::complete(3, 4), examples::star(1)}) {
    const Trading how = trading(graph, 1, 1);
    EXPECT_EQ(fixed_degree_graph(graph, how, 1, 0).by_actor(), graph.by_actor());
    EXPECT_DOUBLE_EQ(how.kept, 1);
    EXPECT_TRUE(how.is_settled);
  }
  EXPECT_EQ(trading(examples::empty(), 1, 1).trades, 0U);
}

using RealDataFixedDegree = testing::OnRealData;

TEST_F(RealDataFixedDegree, MixesTheDutchArrangementsOnTheSideOfTheActorsAsMeasuredBefore) {
  const inventory::Reading read = inventory::read_inventory(
      {.path = testing::kMappings / "gr_nl.toml", .tables = {{"rows", real("gr_nl/opengr_provincies.fixed.csv")}}});
  ASSERT_TRUE(read.inventory.has_value());
  const Trading found = trading(Bipartite(*read.inventory), 1, 0);
  EXPECT_EQ(found.side, Side::actors);
  EXPECT_GE(found.trades_per_row(), 20U);
  EXPECT_LE(found.trades_per_row(), 80U);
}

}  // namespace
}  // namespace regioscan::graph
