#include "scene/extent.hpp"

#include <gtest/gtest.h>

namespace regioscan::scene {
namespace {

const Stroke kThick{.colour = "#000000", .width_pt = 2};

TEST(Extent, HoldsTheShapeWithItsStroke) {
  const auto expect = [](const Shape& shape, const Rectangle& expected) {
    const Rectangle found = extent(shape);
    EXPECT_DOUBLE_EQ(found.left, expected.left);
    EXPECT_DOUBLE_EQ(found.top, expected.top);
    EXPECT_DOUBLE_EQ(found.right, expected.right);
    EXPECT_DOUBLE_EQ(found.bottom, expected.bottom);
  };
  expect(Line{{10, 20}, {5, 30}, kThick}, {4, 19, 11, 31});
  expect(Circle{.centre = {10, 20}, .radius_pt = 5, .stroke = kThick}, {4, 14, 16, 26});
  expect(Box{.corner = {10, 20}, .width_pt = 5, .height_pt = 6, .stroke = kThick}, {9, 19, 16, 27});
  expect(Path{.points = {{3, 9}, {1, 2}, {8, 4}}}, {1, 2, 8, 9});
}

TEST(Extent, OfATextIsThatOfTheWidestReader) {
  for (const Anchor anchor : {Anchor::start, Anchor::middle, Anchor::end}) {
    const Text text{.baseline = {100, 50}, .text = "Gemeente Almere", .size_pt = 10, .anchor = anchor};
    const Rectangle box = extent(text);
    const double least =
        std::max(1.08 * width_pt(text.text, 10), width_pt(text.text, 10, Weight::regular, Face::dejavu));
    EXPECT_NEAR(box.right - box.left, least, 1e-9);
    EXPECT_DOUBLE_EQ(box.top, 50 - kCapHeight * 10);
    EXPECT_DOUBLE_EQ(box.bottom, 50 + kDescent * 10);
  }
}

TEST(Extent, FollowsTheAnchor) {
  const auto box = [](Anchor anchor) {
    return text_rectangle({.baseline = {100, 50}, .text = "Almere", .anchor = anchor}, Face::inter, 0);
  };
  EXPECT_DOUBLE_EQ(box(Anchor::start).left, 100);
  EXPECT_DOUBLE_EQ(box(Anchor::end).right, 100);
  EXPECT_NEAR(box(Anchor::middle).left + box(Anchor::middle).right, 200, 1e-9);
}

TEST(Disc, GoesAroundTheCornersOfANode) {
  EXPECT_DOUBLE_EQ(disc(Circle{.radius_pt = 5, .stroke = kThick}).radius_pt, 6);
  const Circle square = disc(Path{.points = {{0, 0}, {6, 0}, {6, 8}, {0, 8}}, .is_closed = true});
  EXPECT_EQ(square.centre, (Point{3, 4}));
  EXPECT_DOUBLE_EQ(square.radius_pt, 5);
  EXPECT_DOUBLE_EQ(disc(Box{.width_pt = 6, .height_pt = 8}).radius_pt, 5);
  EXPECT_EQ(disc(Path{}).radius_pt, 0);
  EXPECT_EQ(disc(Text{.text = "x"}).radius_pt, 0);
}

TEST(Overlap, OfWhatOnlyTouchesIsNone) {
  EXPECT_FALSE(overlap(Rectangle{0, 0, 10, 10}, Rectangle{10, 0, 20, 10}));
  EXPECT_TRUE(overlap(Rectangle{0, 0, 10, 10}, Rectangle{9.9, 9.9, 20, 20}));
  EXPECT_FALSE(overlap(Circle{{0, 0}, 5}, Circle{{10, 0}, 5}));
  EXPECT_TRUE(overlap(Circle{{0, 0}, 5}, Circle{{9.9, 0}, 5}));
  EXPECT_TRUE(overlap(Circle{{0, 0}, 5}, Circle{{0, 0}, 1})) << "one in the other";
  EXPECT_FALSE(overlap(Rectangle{5, -5, 20, 5}, Circle{{0, 0}, 5}));
  EXPECT_TRUE(overlap(Rectangle{4.9, -5, 20, 5}, Circle{{0, 0}, 5}));
  EXPECT_FALSE(overlap(Rectangle{4, 4, 20, 20}, Circle{{0, 0}, 5})) << "past its corner only the square would overlap";
}

TEST(Overlap, OfNothingIsNone) {
  const Rectangle nothing = extent(Path{});
  EXPECT_FALSE(overlap(nothing, Rectangle{-1000, -1000, 1000, 1000}));
  EXPECT_FALSE(overlap(nothing, Circle{{0, 0}, 1000}));
}

}  // namespace
}  // namespace regioscan::scene
