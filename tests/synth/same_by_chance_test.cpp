#include "synth/same_by_chance.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace regioscan::synth {
namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

InventedInitiative one(ValueSet sector, std::vector<std::size_t> archetypes, int start, int end) {
  InventedInitiative initiative;
  initiative.archetypes = std::move(archetypes);
  initiative.target.sector = sector;
  initiative.start_year = start;
  initiative.end_year = end;
  return initiative;
}

/// The same as `same_by_chance`, pair by pair.
Pairs by_comparing_all(const Ecosystem& made) {
  Pairs pairs;
  for (std::size_t later = 0; later < made.initiatives.size(); ++later) {
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      const InventedInitiative &a = made.initiatives[later], &b = made.initiatives[earlier];
      const bool is_planted = a.likeness == Likeness::duplicate && a.like == earlier;
      const std::set<std::size_t> own(a.archetypes.begin(), a.archetypes.end());
      const std::set<std::size_t> other(b.archetypes.begin(), b.archetypes.end());
      if (!is_planted && a.theme == b.theme && a.target.sector == b.target.sector && a.cluster == b.cluster &&
          a.start_year <= b.end_year && b.start_year <= a.end_year && own == other) {
        pairs.emplace_back(later, earlier);
      }
    }
  }
  return pairs;
}

TEST(SameByChance, FindsPairsThatNobodyPlanted) {
  Ecosystem made;
  made.initiatives = {one(2, {3, 5, 3}, 2015, 2018), one(2, {5, 3}, 2018, 2020), one(2, {5, 3}, 2019, 2021),
                      one(4, {3, 5}, 2015, 2020),    one(2, {3}, 2015, 2020),    one(2, {3, 5}, 2015, 2015)};
  EXPECT_EQ(same_by_chance(made), (Pairs{{1, 0}, {2, 1}, {5, 0}}));
  made.initiatives[1].likeness = Likeness::duplicate;
  EXPECT_EQ(same_by_chance(made), (Pairs{{2, 1}, {5, 0}})) << "a planted one is in another list";
  made.initiatives[2].cluster = 1;
  made.initiatives[5].theme = 1;
  EXPECT_EQ(same_by_chance(made), Pairs{});
}

TEST(SameByChance, FindsWhatComparingAllPairsFinds) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Ecosystem made = ecosystem({.actors = 500,
                                .initiatives = 1500,
                                .participations = 3000,
                                .regions = 2,
                                .seed = seed,
                                .likenesses_permille = 100});
    // Few themes and sectors, or there would be nothing to find.
    for (InventedInitiative& each : made.initiatives) {
      each.theme %= 2;
      each.target.sector %= 4;
    }
    const Pairs pairs = same_by_chance(made);
    EXPECT_GT(pairs.size(), 300U);
    EXPECT_EQ(pairs, by_comparing_all(made)) << seed;
  }
}

TEST(SameByChance, AreRareByConstruction) {
  const auto pairs = [](std::size_t initiatives) {
    return same_by_chance(ecosystem({.actors = 2000,
                                     .initiatives = initiatives,
                                     .participations = 4 * initiatives,
                                     .likenesses_permille = 50}))
        .size();
  };
  EXPECT_EQ(pairs(5000), 0U);
  EXPECT_LT(pairs(50'000), 100U) << "chance alone would make a thousand";
}

TEST(TakenYears, AreAskedBySignature) {
  TakenYears taken;
  const InventedInitiative first = one(2, {3}, 2015, 2017);
  EXPECT_EQ(taken.of(signature(first)), 0U);
  taken.add(first);
  EXPECT_NE(taken.of(signature(first)) & years(one(2, {3}, 2017, 2019)), 0U);
  EXPECT_EQ(taken.of(signature(first)) & years(one(2, {3}, 2018, 2019)), 0U);
  EXPECT_EQ(taken.of(signature(one(2, {4}, 2015, 2017))), 0U);
}

}  // namespace
}  // namespace regioscan::synth
