#include "synth/urn.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::synth {
namespace {

using ::testing::ElementsAre;

TEST(Drawn, FollowsTheWeightsAndNeverTakesAWeightOfZero) {
  base::Stream chance = base::stream(1, "urn test");
  std::vector<std::size_t> counts(4);
  for (int n = 0; n < 6000; ++n) ++counts[drawn({1, 0, 3, 2}, chance)];
  EXPECT_EQ(counts[1], 0U);
  EXPECT_NEAR(static_cast<double>(counts[0]), 1000, 120);
  EXPECT_NEAR(static_cast<double>(counts[2]), 3000, 160);
  EXPECT_EQ(drawn({0, 0}, chance), 2U) << "nothing can be drawn";
  EXPECT_EQ(drawn({}, chance), 0U);
}

TEST(Shares, AddUpToTheTotalByLargestRemainder) {
  EXPECT_THAT(shares(10, {1, 1, 1}), ElementsAre(4, 3, 3));
  EXPECT_THAT(shares(7, {5, 0, 2}), ElementsAre(5, 0, 2));
  EXPECT_THAT(shares(3, {1, 6, 3}), ElementsAre(0, 2, 1));
  EXPECT_THAT(shares(5, {0, 0}), ElementsAre(0, 0));
}

TEST(Happens, InAsManyCasesAsAsked) {
  base::Stream chance = base::stream(2, "urn test");
  int count = 0;
  for (int n = 0; n < 5000; ++n) count += happens(1, 5, chance) ? 1 : 0;
  EXPECT_NEAR(count, 1000, 120);
  EXPECT_FALSE(happens(0, 5, chance));
  EXPECT_TRUE(happens(5, 5, chance));
}

}  // namespace
}  // namespace regioscan::synth
