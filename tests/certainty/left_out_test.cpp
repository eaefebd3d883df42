#include "certainty/left_out.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "tests/graph/examples.hpp"

namespace regioscan::certainty {
namespace {

std::size_t with_participants(const graph::Bipartite& graph) {
  std::size_t count = 0;
  for (std::size_t initiative = 0; initiative < graph.initiative_count(); ++initiative)
    count += graph.by_initiative()[initiative].empty() ? 0U : 1U;
  return count;
}

TEST(LeftOut, KeepsWholeInitiativesAndAllNumbers) {
  const graph::Bipartite graph = graph::examples::complete(6, 20);
  base::Stream chance = base::stream(1, "left out");
  const graph::Bipartite kept = without_initiatives(graph, 0.1, chance);
  EXPECT_EQ(kept.actor_count(), 6U);
  EXPECT_EQ(kept.initiative_count(), 20U);
  EXPECT_EQ(with_participants(kept), 18U);
  EXPECT_EQ(kept.participation_count(), 18U * 6);
}

TEST(LeftOut, LeavesOutEachInitiativeAsOften) {
  const graph::Bipartite graph = graph::examples::complete(2, 10);
  std::vector<int> gone(10, 0);
  for (std::uint64_t draw = 0; draw < 2000; ++draw) {
    base::Stream chance = base::stream(1, "left out", draw);
    const graph::Bipartite kept = without_initiatives(graph, 0.2, chance);
    for (std::size_t initiative = 0; initiative < 10; ++initiative)
      gone[initiative] += kept.by_initiative()[initiative].empty() ? 1 : 0;
  }
  for (const int times : gone) EXPECT_NEAR(times, 400, 90);  // five standard deviations
}

TEST(LeftOut, LeavesOutParticipationsOneByOne) {
  const graph::Bipartite graph = graph::examples::random(3, 20, 15, 80);
  base::Stream chance = base::stream(1, "left out");
  const graph::Bipartite kept = without_participations(graph, 0.25, chance);
  const std::size_t all = graph.participation_count();
  EXPECT_EQ(kept.participation_count(), all - static_cast<std::size_t>(std::llround(0.25 * static_cast<double>(all))));
  for (std::size_t actor = 0; actor < 20; ++actor) {
    const auto row = graph.by_actor()[actor];
    for (const std::uint32_t initiative : kept.by_actor()[actor])
      EXPECT_TRUE(std::binary_search(row.begin(), row.end(), initiative));
  }
}

TEST(LeftOut, OfNothingIsNothing) {
  base::Stream chance = base::stream(1, "left out");
  EXPECT_EQ(without_initiatives(graph::examples::bipartite(0, 0, {}), 0.5, chance).participation_count(), 0U);
  EXPECT_EQ(without_participations(graph::examples::bipartite(2, 0, {}), 0.5, chance).actor_count(), 2U);
}

}  // namespace
}  // namespace regioscan::certainty
