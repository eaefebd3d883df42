#include "synth/target_group.hpp"

#include <gtest/gtest.h>

#include <set>

namespace regioscan::synth {
namespace {

TEST(TargetGroups, AreKnownAndMostlyThoseOfTheirTheme) {
  base::Stream chance = base::stream(1, "test");
  const Theme& robotics = themes()[5];
  std::size_t usual = 0, everybody_in = 0;
  for (int n = 0; n < 2000; ++n) {
    const TargetGroup target = target_group(robotics, chance);
    EXPECT_TRUE(target.sector != 0 && target.size != 0 && target.phase != 0 && target.maturity != 0);
    EXPECT_TRUE(target.sector == everybody(Trait::sector) || (target.sector & everybody(Trait::sector)) == 0)
        << "all sectors stand alone";
    usual += target.sector == set_of(Trait::sector, "C") ? 1U : 0U;
    everybody_in += leaves_nobody_out(target) ? 1U : 0U;
  }
  EXPECT_NEAR(static_cast<double>(usual), 1030, 100);
  EXPECT_NEAR(static_cast<double>(everybody_in), 720, 100) << "1 − .8 · .8 of 2,000";
}

TEST(TargetGroups, OfOthersHaveNothingInCommon) {
  base::Stream chance = base::stream(2, "test");
  std::set<ValueSet> sectors;
  for (int n = 0; n < 500; ++n) {
    const TargetGroup target = target_group(themes()[9], chance);
    if (leaves_nobody_out(target)) continue;
    const TargetGroup other = other_target_group(target, chance);
    EXPECT_EQ((target.sector & other.sector) | (target.size & other.size) | (target.phase & other.phase) |
                  (target.maturity & other.maturity),
              0U);
    EXPECT_TRUE(other.sector != 0 && other.size != 0 && other.phase != 0 && other.maturity != 0);
    EXPECT_FALSE(leaves_nobody_out(other));
    sectors.insert(other.sector);
  }
  EXPECT_EQ(sectors.size(), 10U) << "any sector will do";
}

TEST(TargetGroups, StandInFourCells) {
  Cells cells;
  set_target(cells, {.sector = 2, .size = 4, .phase = 1, .maturity = 2});
  EXPECT_EQ(text_of(Trait::sector, cells[Trait::sector]), "A");
  EXPECT_EQ(text_of(Trait::size, cells[Trait::size]), "klein");
  EXPECT_EQ(cells[Trait::form], 0U);
}

}  // namespace
}  // namespace regioscan::synth
