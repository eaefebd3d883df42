#include "scene/ground.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::scene {
namespace {

using ::testing::UnorderedElementsAre;

/// A page with some shapes under a text of about 20 by 8 points with its baseline at (30, 50).
std::vector<Colour> grounds(const std::vector<Shape>& under, const Colour& halo = {}) {
  Scene scene{.width_pt = 100, .height_pt = 100};
  for (const Shape& shape : under) scene.marks.push_back({.shape = shape});
  scene.marks.push_back({.shape = Text{.baseline = {30, 50}, .text = "Naam", .halo = halo, .halo_width_pt = 1}});
  scene.marks.push_back(
      {.shape = Box{.width_pt = 100, .height_pt = 100, .fill = "#123456"}});  // over it: does not count
  return grounds_under(scene, under.size());
}

const Box kUnderAll{.corner = {20, 30}, .width_pt = 60, .height_pt = 40, .fill = "#ff0000"};
const Box kUnderPart{.corner = {20, 30}, .width_pt = 20, .height_pt = 40, .fill = "#ff0000"};

TEST(Grounds, OfATextOnNothingIsThePage) { EXPECT_THAT(grounds({}), UnorderedElementsAre("#ffffff")); }

TEST(Grounds, AHaloIsTheOnlyOne) { EXPECT_THAT(grounds({kUnderAll}, "#eeeeee"), UnorderedElementsAre("#eeeeee")); }

TEST(Grounds, WhatCoversTheWholeTextHidesThePage) {
  EXPECT_THAT(grounds({kUnderAll}), UnorderedElementsAre("#ff0000"));
  EXPECT_THAT(grounds({Circle{.centre = {40, 48}, .radius_pt = 40, .fill = "#00ff00"}}),
              UnorderedElementsAre("#00ff00"));
  const Path area{.points = {{0, 0}, {99, 0}, {99, 99}, {0, 99}}, .is_closed = true, .fill = "#0000ff"};
  EXPECT_THAT(grounds({area}), UnorderedElementsAre("#0000ff"));
}

TEST(Grounds, WhatCoversAPartLeavesThePageForTheRest) {
  EXPECT_THAT(grounds({kUnderPart}), UnorderedElementsAre("#ffffff", "#ff0000"));
  EXPECT_THAT(grounds({Circle{.centre = {30, 48}, .radius_pt = 4, .fill = "#00ff00"}}),
              UnorderedElementsAre("#ffffff", "#00ff00"));
}

TEST(Grounds, WhatLiesElsewhereOrHasNoFillDoesNotCount) {
  EXPECT_THAT(grounds({Box{.corner = {0, 60}, .width_pt = 99, .height_pt = 9, .fill = "#ff0000"}}),
              UnorderedElementsAre("#ffffff"));
  EXPECT_THAT(grounds({Circle{.centre = {40, 48}, .radius_pt = 40}}), UnorderedElementsAre("#ffffff"));
  EXPECT_THAT(grounds({Line{{0, 48}, {99, 48}, {.colour = "#000000", .width_pt = 1}}}),
              UnorderedElementsAre("#ffffff"));
}

TEST(Grounds, AreSeenThroughOpacity) {
  Box half = kUnderAll;
  half.fill = "#000000";
  half.fill_opacity = 0.2;
  EXPECT_THAT(grounds({half}), UnorderedElementsAre("#cccccc"));
  EXPECT_THAT(grounds({kUnderPart, half}), UnorderedElementsAre("#cccccc", "#cc0000"));
}

TEST(FillOver, OfAShapeWithoutInsideIsEmpty) {
  EXPECT_EQ(fill_over(Line{}, "#ffffff"), "");
  EXPECT_EQ(fill_over(Text{}, "#ffffff"), "");
  EXPECT_EQ(fill_over(Circle{}, "#ffffff"), "");
}

}  // namespace
}  // namespace regioscan::scene
