#include "synth/invented_initiatives.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>

namespace regioscan::synth {
namespace {

EcosystemSettings many(std::uint64_t permille, std::size_t regions = 6) {
  return {.actors = 4000,
          .initiatives = 4000,
          .participations = 16000,
          .regions = regions,
          .mixing_permille = 200,
          .seed = 1,
          .likenesses_permille = permille};
}

std::array<std::size_t, 4> counts(const Ecosystem& made) {
  std::array<std::size_t, 4> counts{};
  for (const InventedInitiative& each : made.initiatives) ++counts.at(static_cast<std::size_t>(each.likeness));
  return counts;
}

TEST(InventedInitiatives, HaveAsManyOfEachLikenessAsAsked) {
  for (const std::uint64_t permille : {20UL, 50UL, 100UL}) {
    const auto found = counts(ecosystem(many(permille)));
    const double wanted = static_cast<double>(permille) * 4;
    for (const std::size_t kind : {1U, 2U, 3U}) {
      EXPECT_NEAR(static_cast<double>(found.at(kind)), wanted, 3 * std::sqrt(wanted)) << kind << " of " << permille;
    }
  }
  EXPECT_EQ(counts(ecosystem(many(0)))[0], 4000U) << "none where none are asked";
}

TEST(InventedInitiatives, AreLikeEachOtherInTheWayTheyAreCalled) {
  for (const std::size_t regions : {1UL, 6UL}) {
    const Ecosystem made = ecosystem(many(60, regions));
    std::set<std::size_t> originals;
    for (const InventedInitiative& initiative : made.initiatives) {
      if (initiative.likeness == Likeness::none) continue;
      const InventedInitiative& earlier = made.initiatives[initiative.like];
      EXPECT_EQ(earlier.likeness, Likeness::none);
      EXPECT_TRUE(originals.insert(initiative.like).second) << "each is copied once";
      EXPECT_EQ(initiative.archetypes, earlier.archetypes);
      EXPECT_EQ(initiative.theme, earlier.theme);
      EXPECT_EQ(initiative.cluster, earlier.cluster);
      if (initiative.likeness == Likeness::look_alike) {
        EXPECT_EQ(initiative.target.sector & earlier.target.sector, 0U);
        EXPECT_EQ(initiative.target.size & earlier.target.size, 0U);
        EXPECT_EQ(initiative.target.phase & earlier.target.phase, 0U);
        EXPECT_EQ(initiative.target.maturity & earlier.target.maturity, 0U);
        EXPECT_FALSE(leaves_nobody_out(initiative.target) || leaves_nobody_out(earlier.target));
      } else {
        EXPECT_EQ(initiative.target, earlier.target);
      }
      if (initiative.likeness == Likeness::continuation) {
        EXPECT_EQ(initiative.start_year, earlier.end_year + 1);
        EXPECT_LE(initiative.start_year, 2024) << "nobody notes what begins after the inventory";
      } else {
        EXPECT_LE(initiative.start_year, earlier.end_year);
        EXPECT_GE(initiative.end_year, earlier.start_year);
      }
    }
  }
}

TEST(InventedInitiatives, OfOneThemeAndSectorDifferInTheirTarget) {
  const Ecosystem made = ecosystem(many(0));
  std::set<ValueSet> sizes, phases, maturities, sectors;
  for (const InventedInitiative& each : made.initiatives) {
    if (each.theme != 5) continue;
    sectors.insert(each.target.sector);
    if (each.target.sector != set_of(Trait::sector, "C")) continue;
    sizes.insert(each.target.size);
    phases.insert(each.target.phase);
    maturities.insert(each.target.maturity);
  }
  EXPECT_GT(sectors.size(), 10U);
  EXPECT_GE(sizes.size(), 6U) << "micro, small, medium, two of them, all";
  EXPECT_GE(phases.size(), 5U);
  EXPECT_EQ(maturities.size(), 3U);
}

}  // namespace
}  // namespace regioscan::synth
