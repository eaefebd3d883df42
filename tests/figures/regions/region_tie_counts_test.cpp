#include "figures/regions/region_tie_counts.hpp"

#include <gtest/gtest.h>

#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;

ActorPlaces in_turn(std::size_t actors, std::uint32_t regions) {
  ActorPlaces places;
  places.of = base::Column<ActorId, std::optional<std::uint32_t>>(actors);
  for (std::uint32_t region = 0; region < regions; ++region) places.regions.push_back(inventory::RegionId{region});
  places.at_level = regions;
  for (std::uint32_t actor = 0; actor < actors; ++actor) {
    if (actor % 7 != 0) places.of[ActorId{actor}] = actor % regions;
  }
  return places;
}

TEST(RegionTieCounts, EqualThoseOfAllPairsOfActors) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(3, 12)));
  const std::size_t actors = analysis.inventory.actors.size();
  const ActorPlaces places = in_turn(actors, 4);
  const RegionTies ties = region_tie_counts(analysis.actors, places);
  std::vector<std::vector<std::int64_t>> expected(4, std::vector<std::int64_t>(4));
  std::int64_t left_out = 0;
  for (std::uint32_t a = 0; a < actors; ++a) {
    for (std::uint32_t b = a + 1; b < actors; ++b) {
      const auto of_a = analysis.graph.by_actor()[a], of_b = analysis.graph.by_actor()[b];
      const bool is_tied = std::ranges::any_of(
          of_a, [&](std::uint32_t initiative) { return std::ranges::find(of_b, initiative) != of_b.end(); });
      if (!is_tied) continue;
      const auto first = places.of[ActorId{a}], second = places.of[ActorId{b}];
      if (!first || !second) {
        ++left_out;
        continue;
      }
      ++expected[*first][*second];
      if (*first != *second) ++expected[*second][*first];
    }
  }
  EXPECT_GT(left_out, 0);
  EXPECT_EQ(ties.left_out, left_out);
  for (std::size_t first = 0; first < 4; ++first) {
    std::int64_t all = 0;
    for (std::size_t second = 0; second < 4; ++second) {
      EXPECT_EQ(ties.counts.at(first, second), expected[first][second]);
      all += expected[first][second];
    }
    EXPECT_EQ(ties.counts.touching(first), all);
    EXPECT_EQ(ties.counts.outside(first), all - expected[first][first]);
  }
}

TEST(RegionTieCounts, ExpectAsManyTiesAsThereAre) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(3, 12)));
  const TieCounts counts = region_tie_counts(analysis.actors, in_turn(analysis.inventory.actors.size(), 4)).counts;
  double sum = 0;
  for (std::size_t first = 0; first < 4; ++first) {
    for (std::size_t second = first; second < 4; ++second) sum += counts.expected(first, second);
  }
  EXPECT_NEAR(sum, static_cast<double>(counts.total()), 1e-9);
  EXPECT_EQ(TieCounts(2).expected(0, 1), 0);
}

TEST(RegionTieCounts, ExpectTheProductOfEndsOverTwiceTheTies) {
  TieCounts counts(2);
  counts.add(0, 0, 3);
  counts.add(0, 1, 2);
  counts.add(1, 1, 1);
  // Ends 8 and 4, ties 6: 8·4/12, 8²/24, 4²/24.
  EXPECT_DOUBLE_EQ(counts.expected(0, 1), 32.0 / 12);
  EXPECT_DOUBLE_EQ(counts.expected(0, 0), 64.0 / 24);
  EXPECT_DOUBLE_EQ(counts.expected(1, 1), 16.0 / 24);
}

TEST(RegionTieCounts, TakenTogetherLoseNoTie) {
  TieCounts counts(3);
  counts.add(0, 0, 3);
  counts.add(0, 1, 2);
  counts.add(1, 2, 5);
  const TieCounts fewer = taken_together(counts, {0, 1, 1}, 2);
  EXPECT_EQ(fewer.total(), 10);
  EXPECT_EQ(fewer.at(0, 1), 2);
  EXPECT_EQ(fewer.inside(1), 5);
}

}  // namespace
}  // namespace regioscan::figures
