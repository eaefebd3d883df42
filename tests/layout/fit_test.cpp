#include "layout/fit.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/layout/networks.hpp"

namespace regioscan::layout {
namespace {

const Frame kWide{0, 0, 600, 400};
const Frame kTall{0, 0, 400, 600};

/// A long cloud of `count` points along a slanted line.
std::vector<Point> slanted_cloud(std::size_t count) {
  std::vector<Point> places;
  for (std::size_t i = 0; i < count; ++i) {
    const double along = static_cast<double>(i), aside = 5 * std::sin(static_cast<double>(7 * i));
    places.push_back({along - aside, along + aside});
  }
  return places;
}

struct Size {
  double width, height;
};
Size size_of(const std::vector<Point>& places) {
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (const Point& place : places) {
    left = std::min(left, place.x);
    right = std::max(right, place.x);
    top = std::min(top, place.y);
    bottom = std::max(bottom, place.y);
  }
  return {right - left, bottom - top};
}

TEST(Fitted, LaysTheLongestExtentAlongTheLongerSide) {
  const std::vector<Body> bodies(60, Body{6});
  const Size wide = size_of(fitted(slanted_cloud(60), bodies, kWide));
  const Size tall = size_of(fitted(slanted_cloud(60), bodies, kTall));
  EXPECT_NEAR(wide.width, 594, 1e-6);
  EXPECT_GT(wide.width, 2 * wide.height);
  EXPECT_NEAR(tall.height, 594, 1e-6);
}

TEST(Fitted, StaysInsideTheFrame) {
  const std::vector<Body> bodies(60, Body{20});
  EXPECT_TRUE(testing::all_inside(fitted(slanted_cloud(60), bodies, kWide), bodies, kWide));
}

TEST(Fitted, GivesACrowdPartOfTheRoomThatOutliersTake) {
  std::vector<Point> places;
  for (int i = 0; i < 200; ++i) places.push_back({static_cast<double>(i % 20) / 20, static_cast<double>(i) / 200});
  places.push_back({100, 0});  // one far away would make the others a dot of 6 pt
  const std::vector<Point> fitted_places = fitted(places, std::vector<Body>(201, Body{2}), kWide);
  EXPECT_GT(size_of({fitted_places.begin(), fitted_places.end() - 1}).width, 200);
}

TEST(Fitted, KeepsAFewNodesTogetherInTheMiddle) {
  const std::vector<Point> places = fitted({{0, 0}, {1000, 0}}, std::vector<Body>(2, Body{10}), kWide);
  EXPECT_LT(std::abs(places[1].x - places[0].x), 200);
  EXPECT_NEAR((places[0].x + places[1].x) / 2, 300, 1e-9);
  EXPECT_NEAR(places[0].y, 200, 1e-9);
}

TEST(Fitted, PutsOneNodeInTheMiddleAndNoneNowhere) {
  EXPECT_EQ(fitted({{77, 88}}, {{10}}, kWide), (std::vector<Point>{{300, 200}}));
  EXPECT_TRUE(fitted({}, {}, kWide).empty());
}

}  // namespace
}  // namespace regioscan::layout
