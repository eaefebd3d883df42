#include "draw/svg_element.hpp"

#include <gtest/gtest.h>

namespace regioscan::draw {
namespace {

std::string written(const std::vector<Attribute>& looks) {
  std::string text;
  for (const Attribute& attribute : looks) text += written(attribute);
  return text;
}

TEST(SvgElement, LengthsAreShortPlainAndNeverMinusZero) {
  EXPECT_EQ(length(0), "0");
  EXPECT_EQ(length(-0.001), "0");
  EXPECT_EQ(length(1.0 / 3), "0.33");
  EXPECT_EQ(length(-2.5), "-2.5");
  EXPECT_EQ(length(100), "100");
  EXPECT_EQ(length(1e9), "1000000000");
}

TEST(SvgElement, AShapeWithoutFillSaysSoAndOneWithoutStrokeSaysNothing) {
  EXPECT_EQ(written(svg_element(scene::Circle{.radius_pt = 2}).looks), " fill=\"none\"");
  const scene::Stroke no_width{.colour = "#000000", .width_pt = 0};
  EXPECT_EQ(written(svg_element(scene::Circle{.radius_pt = 2, .stroke = no_width}).looks), " fill=\"none\"");
}

TEST(SvgElement, OpacityIsWrittenWhereItIsNotFull) {
  const scene::Box box{
      .fill = "#abcdef", .fill_opacity = 0.25, .stroke = {.colour = "#000000", .width_pt = 1, .opacity = 0.5}};
  EXPECT_EQ(written(svg_element(box).looks),
            " fill=\"#abcdef\" fill-opacity=\"0.25\" stroke=\"#000000\" stroke-width=\"1\" stroke-opacity=\"0.5\"");
}

TEST(SvgElement, PathsMayBeOpenClosedOrEmpty) {
  EXPECT_EQ(svg_element(scene::Path{.points = {{1, 2}, {3, 4}}}).place, " d=\"M1 2L3 4\"");
  EXPECT_EQ(svg_element(scene::Path{.points = {{1, 2}, {3, 4}}, .is_closed = true}).place, " d=\"M1 2L3 4Z\"");
  EXPECT_EQ(svg_element(scene::Path{.points = {}, .is_closed = true}).place, " d=\"\"");
}

TEST(SvgElement, TextIsEscapedAndPlainTextHasFewAttributes) {
  const SvgElement element = svg_element(scene::Text{.baseline = {1, 2}, .text = "Delta & <Zee>"});
  EXPECT_EQ(element.name, "text");
  EXPECT_EQ(element.text, "Delta &amp; &lt;Zee&gt;");
  EXPECT_EQ(written(element.looks), " font-size=\"8\" fill=\"#000000\"");
}

}  // namespace
}  // namespace regioscan::draw
