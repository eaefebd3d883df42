#include "figures/charts/bar_chart.hpp"

#include <gtest/gtest.h>

#include "scene/check.hpp"
#include "scene/colour.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

constexpr const char* kThemes[] = {"print", "screen", "dark", "greyscale"};
const scene::Rectangle kFrame{26, 86, 632, 529};

BarChart chart_of(const std::vector<std::vector<double>>& values, const scene::Theme& theme) {
  BarChart chart{.rows = {}, .longest = 10, .headings = {"aantal"}};
  const std::vector<Look> looks = looks_of_parts(3, Parts::steps, theme);
  for (const auto& parts : values) {
    BarRow row{.name = "Een rij", .shape = Outline::square, .segments = {}, .value = "7", .notes = {"3"}};
    for (std::size_t part = 0; part < parts.size(); ++part)
      row.segments.push_back({.value = parts[part], .fill = looks[part].fill, .hatching = {}, .label = "1"});
    chart.rows.push_back(row);
  }
  return chart;
}

scene::Scene scene_of(const BarChart& chart, const scene::Theme& theme) {
  return {.width_pt = 842, .height_pt = 595, .background = theme.ground, .marks = bar_chart(chart, kFrame, theme)};
}

std::vector<scene::Box> boxes(const scene::Scene& scene) {
  std::vector<scene::Box> found;
  for (const scene::Mark& mark : scene.marks) {
    if (const auto* const box = std::get_if<scene::Box>(&mark.shape)) found.push_back(*box);
  }
  return found;
}

TEST(BarChart, HasLengthsInProportionToTheValuesAndPartsThatFollowEachOther) {
  const scene::Theme theme = scene::shipped_theme("print");
  const std::vector<scene::Box> found = boxes(scene_of(chart_of({{10}, {5}, {1, 2, 3}}, theme), theme));
  ASSERT_EQ(found.size(), 5U);
  const double unit = found[0].width_pt / 10;
  EXPECT_GT(unit, 10);
  EXPECT_NEAR(found[1].width_pt, 5 * unit, 1e-9);
  double left = found[0].corner.x;  // all begin at the zero line
  for (std::size_t part = 0; part < 3; ++part) {
    const scene::Box& box = found[2 + part];
    EXPECT_NEAR(box.corner.x, left, 1e-9);
    EXPECT_NEAR(box.width_pt, (static_cast<double>(part) + 1) * unit, 1e-9);
    left += box.width_pt;
  }
}

TEST(BarChart, DrawsNothingForAPartOfZero) {
  const scene::Theme theme = scene::shipped_theme("print");
  EXPECT_TRUE(boxes(scene_of(chart_of({{0}, {0, 0}}, theme), theme)).empty());
}

TEST(BarChart, CanBeReadWithAsManyRowsAsFitAndNamesOfAnyLength) {
  for (const char* name : kThemes) {
    const scene::Theme theme = scene::shipped_theme(name);
    BarChart chart = chart_of(std::vector<std::vector<double>>(rows_that_fit(kFrame), {1, 2, 4}), theme);
    EXPECT_GT(chart.rows.size(), 30U);
    for (BarRow& row : chart.rows) {
      row.name.clear();
      for (int word = 0; word < 30; ++word) row.name += "samenwerken ";
    }
    chart.rows.front().name = std::string(300, 'x');
    EXPECT_TRUE(scene::checked(scene_of(chart, theme)).passes()) << name;
  }
}

TEST(BarChart, WrapsLongNamesAtWordEndsWhereRowsAreHighEnough) {
  const scene::Theme theme = scene::shipped_theme("print");
  BarChart chart = chart_of({{3}, {4}}, theme);
  chart.rows.front().name =
      "Regionale ontwikkelingsmaatschappij voor innovatie en digitalisering van het midden- en kleinbedrijf";
  const std::string labels = testing::texts_of(scene_of(chart, theme), scene::Part::label);
  EXPECT_NE(labels.find("midden- en kleinbedrijf"), std::string::npos) << labels;
  EXPECT_EQ(labels.find("…"), std::string::npos) << labels;
}

TEST(RowsThatFit, AreNoneInAFrameWithoutHeight) { EXPECT_EQ(rows_that_fit({0, 0, 500, 20}), 0U); }

TEST(LooksOfParts, CanBeReadWithInkAndNeighboursToldApartInEveryTheme) {
  for (const char* name : kThemes) {
    const scene::Theme theme = scene::shipped_theme(name);
    for (const Parts parts_are : {Parts::steps, Parts::kinds}) {
      for (std::size_t parts = 1; parts <= 7; ++parts) {
        const std::vector<Look> looks = looks_of_parts(parts, parts_are, theme);
        ASSERT_EQ(looks.size(), parts);
        for (std::size_t at = 0; at < parts; ++at) {
          EXPECT_GE(scene::contrast(theme.ink, looks[at].fill), 4.5) << name << " " << parts << " " << at;
          if (at == 0) continue;
          const bool differs = (looks[at].hatching.width_pt > 0) != (looks[at - 1].hatching.width_pt > 0);
          const scene::Colour pair[] = {looks[at].fill, looks[at - 1].fill};
          EXPECT_TRUE(differs || scene::smallest_difference(pair) >= 5) << name << " " << parts << " " << at;
        }
      }
    }
  }
}

}  // namespace
}  // namespace regioscan::figures
