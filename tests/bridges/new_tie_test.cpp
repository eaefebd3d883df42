#include "bridges/new_tie.hpp"

#include <gtest/gtest.h>

#include "tests/bridges/plain_distances.hpp"
#include "tests/graph/examples.hpp"

namespace regioscan::bridges {
namespace {

using graph::Bipartite;

/// The judge: all distances without and with the tie, pair by pair.
Gain by_definition(const Bipartite& graph, std::uint32_t a, std::uint32_t b) {
  const judge::Table before = judge::distances(graph), after = judge::distances(judge::with_tie(graph, a, b));
  Gain gain;
  for (std::size_t s = 0; s < before.size(); ++s) {
    for (std::size_t t = s + 1; t < before.size(); ++t) {
      if (before[s][t] == after[s][t]) continue;
      const bool had_way = before[s][t] < judge::kNoWay;
      const double rise = 1.0 / after[s][t] - (had_way ? 1.0 / before[s][t] : 0.0);
      const bool has_a = s == a || t == a, has_b = s == b || t == b;
      gain.efficiency += rise;
      if (!has_a && !has_b) gain.of_others += rise;
      if (!has_a && !has_b) ++gain.others;
      if (has_a && has_b) continue;
      if (had_way) {
        ++gain.nearer;
        gain.steps += static_cast<std::uint64_t>(before[s][t] - after[s][t]);
      } else {
        ++gain.into_reach;
      }
    }
  }
  return gain;
}

void expect_equal(const Gain& found, const Gain& judged) {
  EXPECT_NEAR(found.efficiency, judged.efficiency, 1e-9);
  EXPECT_NEAR(found.of_others, judged.of_others, 1e-9);
  EXPECT_EQ(found.nearer, judged.nearer);
  EXPECT_EQ(found.steps, judged.steps);
  EXPECT_EQ(found.into_reach, judged.into_reach);
  EXPECT_EQ(found.others, judged.others);
}

Gain gain_in(const Bipartite& graph, std::size_t a, std::size_t b) {
  const Distances steps = distances(graph, 1).value();
  const Surroundings around = surroundings(steps);
  return NewTies(steps, around).gain(a, b);
}

/// All ties that are not there, one after the other by the same NewTies, both ways round.
void expect_definition(const Bipartite& graph) {
  const Distances steps = distances(graph, 1).value();
  const Surroundings around = surroundings(steps);
  NewTies ties(steps, around);
  for (std::uint32_t a = 0; a < graph.actor_count(); ++a) {
    for (std::uint32_t b = a + 1; b < graph.actor_count(); ++b) {
      if (steps[a][b] == 1) continue;
      SCOPED_TRACE(::testing::Message() << a << "–" << b);
      expect_equal(ties.gain(a, b), by_definition(graph, a, b));
      EXPECT_EQ(ties.gain(a, b), ties.gain(b, a));
    }
  }
}

TEST(NewTies, GainWhatAllDistancesAnewSay) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    SCOPED_TRACE(seed);
    expect_definition(graph::examples::random(seed, 26, 24, 44));  // some parts, isolates, long ways
    expect_definition(graph::examples::random(seed, 22, 12, 60));  // dense
  }
  expect_definition(graph::examples::path(9));
  expect_definition(graph::examples::star(5));
}

TEST(NewTies, CloseAPathToARing) {
  // Of five in a row the ends: 4 apart becomes 1, and those next to an end come to 2 from 3.
  const Gain gain = gain_in(graph::examples::path(4), 0, 4);
  EXPECT_NEAR(gain.efficiency, (1 - 1.0 / 4) + 2 * (1.0 / 2 - 1.0 / 3), 1e-12);
  EXPECT_EQ(gain.nearer, 2U);
  EXPECT_EQ(gain.steps, 2U);
  EXPECT_EQ(gain.of_others, 0);
}

TEST(NewTies, BetweenRaysOfAStarHelpNobodyElse) {
  const Gain gain = gain_in(graph::examples::star(4), 1, 2);
  EXPECT_NEAR(gain.efficiency, .5, 1e-12);
  EXPECT_EQ(gain.nearer, 0U);
  EXPECT_EQ(gain.others, 0U);
}

TEST(NewTies, BringTwoPartsIntoReach) {
  // Two pairs become a row of four: four pairs, of which one is the tie itself.
  const Bipartite graph = graph::examples::bipartite(4, 2, {{0, 0}, {1, 0}, {2, 1}, {3, 1}});
  const Gain gain = gain_in(graph, 1, 2);
  EXPECT_NEAR(gain.efficiency, 1 + 1.0 / 2 + 1.0 / 2 + 1.0 / 3, 1e-12);
  EXPECT_EQ(gain.into_reach, 3U);
  EXPECT_EQ(gain.others, 1U);
  EXPECT_EQ(gain.nearer, 0U);
}

TEST(NewTies, ThatAreThereAlreadyGainNothing) {
  EXPECT_EQ(gain_in(graph::examples::path(2), 0, 1), Gain{});
  EXPECT_EQ(gain_in(graph::examples::path(2), 1, 1), Gain{});
}

TEST(NewTies, TakeAtLeastALookAtEverybodyUnlessTheyAreCountedByDistance) {
  const Bipartite path = graph::examples::path(6), parts = graph::examples::disconnected();
  const Distances steps = distances(path, 1).value(), of_parts = distances(parts, 1).value();
  const Surroundings around = surroundings(steps), around_parts = surroundings(of_parts);
  EXPECT_GT(NewTies(steps, around).looks(0, 6), 7U);
  EXPECT_EQ(NewTies(steps, around).looks(0, 1), 1U);
  EXPECT_EQ(NewTies(of_parts, around_parts).looks(0, 2), 2U) << "two distances by one";
}

}  // namespace
}  // namespace regioscan::bridges
