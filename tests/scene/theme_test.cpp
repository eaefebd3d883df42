#include "scene/theme.hpp"

#include <gtest/gtest.h>

#include <map>
#include <utility>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "scene/colour.hpp"

namespace regioscan::scene {
namespace {

constexpr const char* kThemes[] = {"print", "screen", "dark", "greyscale"};

TEST(ShippedTheme, HasEightColoursOfThreeToOneAgainstTheGround) {
  for (const char* name : kThemes) {
    const Theme theme = shipped_theme(name);
    ASSERT_EQ(theme.categories.size(), 8U) << name;
    for (const Colour& colour : theme.categories) EXPECT_GE(contrast(colour, theme.ground), 3) << name << " " << colour;
  }
}

TEST(ShippedTheme, ColoursStayApartForEveryEyeAlsoFromThatOfTheRest) {
  for (const char* name : kThemes) {
    const Theme theme = shipped_theme(name);
    std::vector<Colour> colours{theme.rest};
    for (std::size_t number = 0; number < theme.categories.size(); ++number) {
      if (!theme.needs_mark(number)) colours.push_back(theme.categories[number]);
    }
    EXPECT_GE(smallest_difference(colours), 10) << name;
  }
}

TEST(ShippedTheme, OnlyGreysNeedAMarkAndThenEachGreyHasAtMostTwoCategories) {
  for (const char* name : kThemes) {
    const Theme theme = shipped_theme(name);
    std::map<std::pair<Colour, bool>, int> uses;  // by what readers see: colour and mark
    for (std::size_t number = 0; number < theme.categories.size(); ++number) {
      EXPECT_FALSE(theme.has_hues() && theme.needs_mark(number)) << name;
      ++uses[{theme.category(number), theme.needs_mark(number)}];
    }
    EXPECT_EQ(theme.has_hues(), std::string(name) != "greyscale");
    EXPECT_FALSE(theme.needs_mark(theme.categories.size())) << name;
    for (const auto& [seen, times] : uses) EXPECT_EQ(times, 1) << name << " " << seen.first;
  }
}

TEST(ShippedTheme, TextAndOutlinesCanBeSeen) {
  for (const char* name : kThemes) {
    const Theme theme = shipped_theme(name);
    EXPECT_GE(contrast(theme.ink, theme.ground), 7) << name;
    EXPECT_GE(contrast(theme.soft, theme.ground), 4.5) << name;
    EXPECT_GE(contrast(theme.outline, theme.ground), 3) << name;
  }
}

TEST(ShippedTheme, IsTheFileThatUsersCopy) {
  const std::string file = base::file_bytes(REGIOSCAN_SOURCE_DIR "/layouts/theme.toml");
  const ThemeReading reading = read_theme(file, "theme.toml", "print");
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(reading.theme.categories, shipped_theme("print").categories);
}

TEST(ShippedTheme, AnUnknownNameIsOurOwnFault) {
  EXPECT_THROW(static_cast<void>(shipped_theme("neon")), base::OwnFault);
}

TEST(Theme, CategoriesBeyondTheLastGetTheColourOfTheRest) {
  const Theme theme = shipped_theme("print");
  EXPECT_EQ(theme.category(0), theme.categories.front());
  EXPECT_EQ(theme.category(7), theme.categories.back());
  EXPECT_EQ(theme.category(8), theme.rest);
  EXPECT_EQ(Theme{.rest = "#999999"}.category(0), "#999999");
}

constexpr const char* kGood = R"([mine]
ground = "#ffffff"
ink = "#111111"
soft = "#555555"
line = "#cccccc"
outline = "#333333"
tie = "#888888"
rest = "#BBBBBB"
categories = ["#0f4bb4", "#96781e"]
)";

std::string with(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

TEST(ReadTheme, TakesColoursByTheirNames) {
  const ThemeReading reading = read_theme(kGood, "mine.toml", "mine");
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(reading.theme.rest, "#BBBBBB");
  EXPECT_EQ(reading.theme.categories, (std::vector<Colour>{"#0f4bb4", "#96781e"}));
}

TEST(ReadTheme, NamesEveryProblemWithItsKey) {
  std::string text = with(kGood, "#111111", "zwart");
  text = with(text, "tie = \"#888888\"\n", "");
  text = with(text, "\"#96781e\"", "7");
  const ThemeReading reading = read_theme(text, "mine.toml", "mine");
  ASSERT_EQ(reading.problems.size(), 3U);
  EXPECT_EQ(reading.problems[0].column, "ink");
  EXPECT_EQ(reading.problems[1].column, "tie");
  EXPECT_EQ(reading.problems[2].column, "categories");
  for (const base::Problem& problem : reading.problems) {
    EXPECT_EQ(problem.file, "mine.toml");
    EXPECT_EQ(problem.severity, base::Severity::error);
    EXPECT_FALSE(problem.what.nl.empty() || problem.what.en.empty());
  }
}

TEST(ReadTheme, RefusesWhatIsNoColour) {
  for (const char* wrong : {"", "#fff", "red", "#12345g", "111111", "#1111111", "url(x)"}) {
    EXPECT_EQ(read_theme(with(kGood, "#111111", wrong), "mine.toml", "mine").problems.size(), 1U) << wrong;
  }
}

TEST(ReadTheme, AskedForAMissingThemeOrBadTomlSaysSo) {
  EXPECT_EQ(read_theme(kGood, "mine.toml", "other").problems.size(), 1U);
  EXPECT_EQ(read_theme("[mine", "mine.toml", "mine").problems.size(), 1U);
  EXPECT_EQ(read_theme("", "mine.toml", "mine").problems.size(), 1U);
  EXPECT_FALSE(read_theme(with(kGood, "[\"#0f4bb4\", \"#96781e\"]", "[]"), "mine.toml", "mine").problems.empty());
}

}  // namespace
}  // namespace regioscan::scene
