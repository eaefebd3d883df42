#include "base/numbers.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace regioscan::base {
namespace {

TEST(Numbers, AreWrittenWithNineSignificantDigitsAndNoTrailingZeros) {
  EXPECT_EQ(written(1.0 / 3), "0.333333333");
  EXPECT_EQ(written(30.0), "30");
  EXPECT_EQ(written(-0.0), "0");
  EXPECT_EQ(written(std::optional<double>{}), "");
}

TEST(Numbers, AreReadWholeOrNotAtAll) {
  EXPECT_EQ(parsed_decimal("1,5", ','), 1.5);
  EXPECT_EQ(parsed_decimal("1.5", ','), std::nullopt) << "a point is not a decimal comma";
  EXPECT_EQ(parsed_decimal("12x"), std::nullopt);
  EXPECT_EQ(parsed_decimal(""), std::nullopt);
  EXPECT_EQ(parsed_decimal("inf"), std::nullopt);
  EXPECT_EQ(parsed_whole("42"), 42);
  EXPECT_EQ(parsed_whole("4.2"), std::nullopt);
  EXPECT_EQ(parsed_whole("99999999999999999999"), std::nullopt);
}

}  // namespace
}  // namespace regioscan::base
