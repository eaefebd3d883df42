#include "figures/shown_numbers.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace regioscan::figures {
namespace {

TEST(Shown, UsesTheSignsOfTheLanguage) { EXPECT_EQ(shown(1234), (base::Words{"1.234", "1,234"})); }

TEST(Percent, IsWholeWithHalvesRoundedUp) {
  EXPECT_EQ(percent(4, 32), (base::Words{"13 %", "13%"}));
  EXPECT_EQ(percent(0, 7), (base::Words{"0 %", "0%"}));
}

TEST(DecimalsFor, AreNoneForWholeScoresAndMostForSharesOfOne) {
  EXPECT_EQ(decimals_for(std::vector<double>{3, 1, 0}), 0);
  EXPECT_EQ(decimals_for(std::vector<double>{0.3, 0}), 3);
  EXPECT_EQ(decimals_for(std::vector<double>{12.5, 0.1}), 1);
  EXPECT_EQ(decimals_for({}), 0);
}

}  // namespace
}  // namespace regioscan::figures
