#include "layout/beside.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace regioscan::layout {
namespace {

constexpr Frame kFrame{0, 0, 200, 100};

TEST(NearestFree, IsThePlaceItselfWhereNothingStands) {
  EXPECT_EQ(nearest_free({50, 40}, 0, {std::nullopt}, {{10}}, kFrame, 2), (Point{50, 40}));
}

TEST(NearestFree, KeepsItsGapAndStaysNear) {
  const std::vector<std::optional<Point>> places{Point{50, 40}, std::nullopt, Point{70, 40}};
  const std::vector<Body> bodies{{20}, {10}, {12}};
  const Point found = nearest_free({50, 40}, 1, places, bodies, kFrame, 2);
  EXPECT_GE(std::hypot(found.x - 50, found.y - 40), 10 + 5 + 2);
  EXPECT_GE(std::hypot(found.x - 70, found.y - 40), 6 + 5 + 2);
  EXPECT_LT(std::hypot(found.x - 50, found.y - 40), 10 + 5 + 2 + 6);
}

TEST(NearestFree, StaysInsideTheFrameAlsoWhereItIsFull) {
  EXPECT_EQ(nearest_free({500, 500}, 0, {std::nullopt}, {{10}}, kFrame, 2), (Point{195, 95}));
  const std::vector<std::optional<Point>> places{std::nullopt, Point{100, 50}};
  EXPECT_EQ(nearest_free({100, 50}, 0, places, {{10}, {400}}, kFrame, 2), (Point{100, 50}));
}

}  // namespace
}  // namespace regioscan::layout
