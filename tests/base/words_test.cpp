#include "base/words.hpp"

#include <gtest/gtest.h>

namespace regioscan::base {
namespace {

TEST(Words, GroupsThousandsWithTheSignOfTheLanguage) {
  EXPECT_EQ(whole(1234567, Language::nl), "1.234.567");
  EXPECT_EQ(whole(1234567, Language::en), "1,234,567");
  EXPECT_EQ(whole(999, Language::nl), "999");
  EXPECT_EQ(whole(-1000, Language::nl), "−1.000");
}

TEST(Words, WritesDecimalsRoundedAwayFromZero) {
  EXPECT_EQ(decimal(1234.5, 1, Language::nl), "1.234,5");
  EXPECT_EQ(decimal(1234.5, 1, Language::en), "1,234.5");
  EXPECT_EQ(decimal(0.125, 2, Language::en), "0.13");
  EXPECT_EQ(decimal(-0.001, 2, Language::en), "0.00") << "a rounded zero has no sign";
}

TEST(Words, RoundsHalfPercentsUp) {
  EXPECT_EQ(whole_percent(4, 32), 13) << "12.5 is printed as 13, not rounded to even";
  EXPECT_EQ(whole_percent(1, 3), 33);
  EXPECT_EQ(whole_percent(0, 7), 0);
  EXPECT_EQ(whole_percent(7, 7), 100);
}

TEST(Words, CountsInSingularAndPlural) {
  EXPECT_EQ(counted(1, {"actor", "actor"}, {"actoren", "actors"}).nl, "1 actor");
  EXPECT_EQ(counted(1200, {"actor", "actor"}, {"actoren", "actors"}).en, "1,200 actors");
  EXPECT_EQ(counted(0, {"actor", "actor"}, {"actoren", "actors"}).nl, "0 actoren");
}

TEST(Words, EnumeratesInBothLanguages) {
  EXPECT_EQ(enumeration({}, Language::nl), "");
  EXPECT_EQ(enumeration({"a"}, Language::nl), "a");
  EXPECT_EQ(enumeration({"a", "b", "c"}, Language::nl), "a, b en c");
  EXPECT_EQ(enumeration({"a", "b"}, Language::en), "a and b");
}

}  // namespace
}  // namespace regioscan::base
