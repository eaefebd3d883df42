#include "scene/theme.hpp"

#include <gtest/gtest.h>

#include "scene/colour.hpp"

namespace regioscan::scene {
namespace {

class ShippedTheme : public ::testing::TestWithParam<const char*> {};

TEST_P(ShippedTheme, HasColoursThatEverybodyCanTellApartAndSee) {
  const Theme theme = shipped_theme(GetParam());
  ASSERT_EQ(theme.categories.size(), 8U);
  for (const Colour& colour : theme.categories) EXPECT_GE(contrast(colour, theme.ground), 3) << colour;
  std::vector<Colour> all = theme.categories;
  all.push_back(theme.rest);
  EXPECT_GE(smallest_difference(all), 10);
}

TEST_P(ShippedTheme, HasTextAndOutlinesThatCanBeRead) {
  const Theme theme = shipped_theme(GetParam());
  EXPECT_GE(contrast(theme.ink, theme.ground), 7);
  EXPECT_GE(contrast(theme.soft, theme.ground), 4.5);
  EXPECT_GE(contrast(theme.outline, theme.ground), 3);
}

INSTANTIATE_TEST_SUITE_P(Themes, ShippedTheme, ::testing::Values("print", "dark"));

TEST(Theme, GivesWhatIsBeyondTheLastCategoryTheRest) {
  const Theme theme = shipped_theme("print");
  EXPECT_EQ(theme.category(7), theme.categories[7]);
  EXPECT_EQ(theme.category(8), theme.rest);
}

TEST(ReadTheme, NamesWhatIsWrong) {
  EXPECT_EQ(read_theme("not toml [", "t.toml", "print").problems.size(), 1U);
  EXPECT_EQ(read_theme("[print]\nink = \"#000000\"", "t.toml", "night").problems.front().column, "night");
  const auto problems =
      read_theme("[print]\nground = \"white\"\ncategories = [\"#12345\"]", "t.toml", "print").problems;
  EXPECT_EQ(problems.size(), 8U) << "seven colours that are missing or wrong, and one in the list";
}

}  // namespace
}  // namespace regioscan::scene
