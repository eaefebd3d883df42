#include "backbone/fdsm.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/failure.hpp"
#include "tests/graph/examples.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::backbone {
namespace {

namespace examples = graph::examples;

graph::Network ties_of(const graph::Bipartite& graph) {
  return graph::projection(graph, graph::Side::actors, graph::Weighting::count);
}

std::uint32_t common(const graph::Bipartite& graph, std::uint32_t a, std::uint32_t b) {
  std::uint32_t count = 0;
  for (const std::uint32_t initiative : graph.by_actor()[a]) {
    const auto others = graph.by_actor()[b];
    count += std::find(others.begin(), others.end(), initiative) != others.end() ? 1U : 0U;
  }
  return count;
}

/// All graphs with the same numbers, by going through every choice of pairs.
std::vector<graph::Bipartite> all_graphs_like(const graph::Bipartite& graph) {
  const auto actors = static_cast<std::uint32_t>(graph.actor_count());
  const auto initiatives = static_cast<std::uint32_t>(graph.initiative_count());
  std::vector<graph::Bipartite> found;
  for (std::uint32_t choice = 0; choice < (1U << (actors * initiatives)); ++choice) {
    if (static_cast<std::size_t>(__builtin_popcount(choice)) != graph.participation_count()) continue;
    std::vector<examples::Pair> pairs;
    for (std::uint32_t cell = 0; cell < actors * initiatives; ++cell) {
      if ((choice >> cell & 1U) != 0) pairs.push_back({cell / initiatives, cell % initiatives});
    }
    graph::Bipartite other = examples::bipartite(actors, initiatives, pairs);
    if (other.by_actor().offsets == graph.by_actor().offsets &&
        other.by_initiative().offsets == graph.by_initiative().offsets) {
      found.push_back(std::move(other));
    }
  }
  return found;
}

TEST(Fdsm, AgreesWithAllGraphsWithinItsError) {
  const graph::Bipartite graph =
      examples::bipartite(4, 5, {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {2, 1}, {2, 3}, {3, 2}, {3, 4}, {3, 0}});
  const std::vector<graph::Bipartite> all = all_graphs_like(graph);
  ASSERT_GT(all.size(), 30U);
  const graph::Network ties = ties_of(graph);
  constexpr std::uint64_t kDraws = 40'000;
  Fdsm fdsm(graph, ties, graph::trading(graph, 1, 1), 1);
  fdsm.draw_until(kDraws, 2);
  const auto expect_near = [&](double estimated, std::size_t count) {
    const double exact = static_cast<double>(count) / static_cast<double>(all.size());
    EXPECT_NEAR(estimated, exact, 4.5 * std::sqrt(exact * (1 - exact) / kDraws) + 2.0 / kDraws);
  };
  for (std::uint32_t a = 0; a < 4; ++a) {
    for (std::uint32_t b = a + 1; b < 4; ++b) {
      const std::uint32_t observed = common(graph, a, b);
      std::size_t more = 0, fewer = 0;
      for (const graph::Bipartite& other : all) {
        more += common(other, a, b) >= observed ? 1U : 0U;
        fewer += common(other, a, b) <= observed ? 1U : 0U;
      }
      expect_near(fdsm.fewer(a, b), fewer);
      expect_near(fdsm.fewer(b, a), fewer);
      const auto row = ties.rows[a];
      const auto found = std::find(row.begin(), row.end(), b);
      if (found != row.end())
        expect_near(fdsm.more(ties.rows.offsets[a] + static_cast<std::size_t>(found - row.begin())), more);
    }
  }
}

TEST(Fdsm, CountsTheSameForAnyThreadsAndInParts) {
  const graph::Bipartite graph = examples::random(3, 40, 25, 150);
  const graph::Network ties = ties_of(graph);
  const graph::Trading trading = graph::trading(graph, 1, 1);
  Fdsm whole(graph, ties, trading, 1), parts(graph, ties, trading, 1);
  whole.draw_until(600, 1);
  parts.draw_until(1, 3);
  parts.draw_until(600, 3);
  EXPECT_EQ(whole.draws(), 600U);
  for (std::uint32_t a = 0; a < 40; ++a) {
    for (std::uint32_t b = a + 1; b < 40; ++b) EXPECT_EQ(whole.fewer(a, b), parts.fewer(a, b));
    for (std::size_t at = ties.rows.offsets[a]; at < ties.rows.offsets[a + 1]; ++at)
      EXPECT_EQ(whole.more(at), parts.more(at));
  }
}

TEST(Fdsm, CountsWhatTheDrawnGraphsHold) {
  const graph::Bipartite graph = examples::random(7, 20, 12, 70);
  const graph::Network ties = ties_of(graph);
  const graph::Trading trading = graph::trading(graph, 1, 1);
  Fdsm fdsm(graph, ties, trading, 9);
  fdsm.draw_until(50, 1);
  std::vector<graph::Bipartite> drawn;
  for (std::uint64_t draw = 0; draw < 50; ++draw) drawn.push_back(graph::fixed_degree_graph(graph, trading, 9, draw));
  for (std::uint32_t a = 0; a < 20; ++a) {
    for (std::uint32_t b = a + 1; b < 20; ++b) {
      const auto fewer = std::count_if(drawn.begin(), drawn.end(), [&](const graph::Bipartite& other) {
        return common(other, a, b) <= common(graph, a, b);
      });
      EXPECT_DOUBLE_EQ(fdsm.fewer(a, b), static_cast<double>(1 + fewer) / 51);
    }
  }
}

TEST(Fdsm, RefusesMoreActorsThanMemoryHolds) {
  const graph::Bipartite graph = examples::bipartite(20'000, 1, {{0, 0}});
  EXPECT_THROW(Fdsm(graph, ties_of(graph), {}, 1), base::UsageError);
}

// Computed independently with 80 million draws; the next tie has .0909.
TEST(Fdsm, FindsFiveTiesOfTheSouthernWomenBeforeCorrection) {
  const graph::Bipartite women = measures::examples::southern_women();
  const graph::Network ties = ties_of(women);
  constexpr std::uint64_t kDraws = 20'000;
  Fdsm fdsm(women, ties, graph::trading(women, 1, 0), 1);
  fdsm.draw_until(kDraws, 0);
  std::vector<double> all;
  const auto more = [&](const char* one, const char* other) {
    const std::uint32_t a = measures::examples::woman(one).value, b = measures::examples::woman(other).value;
    const auto row = ties.rows[a];
    return fdsm.more(ties.rows.offsets[a] +
                     static_cast<std::size_t>(std::find(row.begin(), row.end(), b) - row.begin()));
  };
  for (std::uint32_t a = 0; a < 18; ++a) {
    for (std::size_t at = ties.rows.offsets[a]; at < ties.rows.offsets[a + 1]; ++at) {
      if (ties.rows.targets[at] > a) all.push_back(fdsm.more(at));
    }
  }
  const auto near = [&](double estimated, double exact) {
    EXPECT_NEAR(estimated, exact, 4 * std::sqrt(exact * (1 - exact) / kDraws) + 1e-4);
  };
  near(more("Katherina", "Sylvia"), 0.0077);
  near(more("Evelyn", "Theresa"), 0.0344);
  near(more("Olivia", "Flora"), 0.0347);
  near(more("Laura", "Brenda"), 0.0372);
  near(more("Myra", "Katherina"), 0.0475);
  std::sort(all.begin(), all.end());
  near(all[5], 0.0909);
}

}  // namespace
}  // namespace regioscan::backbone
