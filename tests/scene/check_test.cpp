#include "scene/check.hpp"

#include <gtest/gtest.h>

namespace regioscan::scene {
namespace {

Mark node(double x, double y, double radius, const Colour& fill = "#0f4bb4") {
  return {
      .shape =
          Circle{.centre = {x, y}, .radius_pt = radius, .fill = fill, .stroke = {.colour = "#000000", .width_pt = 0.5}},
      .part = Part::node};
}

Mark label(double x, double y, const std::string& text, double size = 8, const Colour& colour = "#000000") {
  return {.shape = Text{.baseline = {x, y}, .text = text, .size_pt = size, .colour = colour}, .part = Part::label};
}

Scene scene_of(std::vector<Mark> marks) {
  Scene scene;
  scene.width_pt = 200;
  scene.height_pt = 100;
  scene.marks = std::move(marks);
  return scene;
}

TEST(Check, PassesACleanScene) {
  const Check check = checked(scene_of({node(20, 20, 5), node(60, 20, 5, "#a50f0f"), label(30, 60, "Naam")}));
  EXPECT_TRUE(check.passes());
  EXPECT_EQ(check.nodes, 2U);
  EXPECT_EQ(check.labels, 1U);
  EXPECT_FALSE(check.lines().empty());
}

TEST(Check, FindsLabelsOverEachOther) {
  const Check check = checked(scene_of({label(30, 50, "Naam"), label(40, 52, "Naam")}));
  EXPECT_EQ(check.label_over_label, 1U);
  EXPECT_FALSE(check.passes());
}

TEST(Check, FindsLabelsThatOverlapOnlyWithTheWiderFont) {
  // Inter's own width would end before 58; DejaVu Sans is wider.
  const double inter = width_pt("million filmhuis", 8, Weight::regular, Face::inter);
  const double dejavu = width_pt("million filmhuis", 8, Weight::regular, Face::dejavu);
  ASSERT_GT(dejavu, 1.08 * inter);
  const Check check =
      checked(scene_of({label(20, 50, "million filmhuis"), label(20 + (1.08 * inter + dejavu) / 2, 50, "x")}));
  EXPECT_EQ(check.label_over_label, 1U);
}

TEST(Check, FindsALabelOverANode) {
  EXPECT_EQ(checked(scene_of({node(32, 48, 4), label(30, 50, "Naam")})).label_over_node, 1U);
}

TEST(Check, FindsNodesOverEachOtherWhateverTheirShape) {
  EXPECT_EQ(checked(scene_of({node(20, 20, 5), node(28, 20, 5)})).node_over_node, 1U);
  const Path square{.points = {{26, 16}, {34, 16}, {34, 24}, {26, 24}},
                    .is_closed = true,
                    .fill = "#a50f0f",
                    .stroke = {.colour = "#000000", .width_pt = 1}};
  EXPECT_EQ(checked(scene_of({node(20, 20, 5), {.shape = square, .part = Part::node}})).node_over_node, 1U);
}

TEST(Check, FindsWhatLiesOutsideThePage) {
  EXPECT_EQ(checked(scene_of({node(2, 20, 5)})).outside, 1U);
  EXPECT_EQ(checked(scene_of({label(190, 50, "een lange naam")})).outside, 1U);
}

TEST(Check, MeasuresTextAndColours) {
  const Check check = checked(scene_of({label(30, 50, "klein", 6), label(30, 80, "grijs", 8, "#999999")}));
  EXPECT_EQ(check.smallest_text_pt, 6);
  EXPECT_NEAR(*check.smallest_contrast, 2.85, 0.01);
  EXPECT_FALSE(check.passes());
  EXPECT_LT(checked(scene_of({node(20, 20, 5, "#0f4bb4"), node(60, 20, 5, "#0f4bb9")})).smallest_colour_difference, 3);
}

TEST(Check, TakesTheHaloOrTheBoxUnderATextAsItsGround) {
  Mark over_box = label(30, 50, "Naam", 8, "#ffffff");
  const Mark box{.shape = Box{.corner = {20, 30}, .width_pt = 100, .height_pt = 40, .fill = "#000000"},
                 .part = Part::frame};
  EXPECT_NEAR(checked(scene_of({box, over_box})).smallest_contrast.value(), 21, 1e-9);
  std::get<Text>(over_box.shape).halo = "#ffffff";
  std::get<Text>(over_box.shape).halo_width_pt = 1;
  EXPECT_NEAR(checked(scene_of({box, over_box})).smallest_contrast.value(), 1, 1e-9);
}

TEST(Check, FindsATitleOverANodeAndAnEmptyOneOverNothing) {
  Mark title = label(30, 50, "Titel");
  title.part = Part::title;
  EXPECT_EQ(checked(scene_of({node(32, 48, 4), title})).label_over_node, 1U);
  EXPECT_TRUE(checked(scene_of({node(32, 48, 4), label(90, 80, "")})).passes());
}

TEST(Check, FindsColoursThatSomeEyesTakeForOneAndTheSame) {
  // A red and a green that come out as the same colour without middle-wave cones would measure 0, which is no "none".
  const Check check = checked(scene_of({node(20, 20, 5, "#a05a2c"), node(60, 20, 5, "#6f7a26")}));
  ASSERT_TRUE(check.smallest_colour_difference);
  EXPECT_LT(*check.smallest_colour_difference, 10);
  EXPECT_FALSE(check.passes());
  EXPECT_FALSE(checked(scene_of({node(20, 20, 5), node(60, 20, 5)})).smallest_colour_difference) << "one colour";
}

TEST(Check, EachMeasureCanFailAlone) {
  const auto outlined = [](const Stroke& stroke) {
    Mark mark = node(20, 20, 5);
    std::get<Circle>(mark.shape).stroke = stroke;
    return mark;
  };
  const std::vector<std::vector<Mark>> planted{
      {label(30, 50, "Naam"), label(30, 52, "Naam")},
      {node(32, 48, 4), label(30, 50, "Naam")},
      {node(20, 20, 5), node(22, 20, 5)},
      {node(199, 50, 5)},
      {label(30, 50, "Naam", 6.9)},
      {label(30, 50, "Naam", 8, "#777777")},
      {outlined({.colour = "#dddddd", .width_pt = 1})},
      {outlined({.colour = "#000000", .width_pt = 0})},
      {outlined({.colour = "#000000", .width_pt = 1, .opacity = 0.2})},
      {node(20, 20, 5, "#0f4bb4"), node(60, 20, 5, "#0f4bb9")},
  };
  for (std::size_t i = 0; i < planted.size(); ++i) EXPECT_FALSE(checked(scene_of(planted[i])).passes()) << i;
}

TEST(Check, SaysEveryMeasureInBothLanguages) {
  const Check whole = checked(scene_of({node(20, 20, 5), node(60, 20, 5, "#a50f0f"), label(30, 60, "Naam")}));
  EXPECT_EQ(whole.lines().size(), 9U);
  EXPECT_EQ(Check{}.lines().size(), 5U) << "what cannot be measured is not said";
  for (const base::Words& line : whole.lines()) {
    EXPECT_FALSE(line.nl.empty());
    EXPECT_FALSE(line.en.empty());
    EXPECT_NE(line.nl, line.en);
  }
}

TEST(Check, OfAnEmptySceneHasNothingToFind) { EXPECT_TRUE(checked(scene_of({})).passes()); }

}  // namespace
}  // namespace regioscan::scene
