#include "layout/spread.hpp"

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "tests/layout/networks.hpp"

namespace regioscan::layout {
namespace {

using testing::all_inside;
using testing::narrowest_gap;

const Frame kFrame{50, 30, 400, 300};

TEST(Spread, PartsBodiesThatStandOnOneSpot) {
  const std::vector<Point> places(200, Point{100, 100});
  const std::vector<Body> bodies(200, Body{8});
  const std::vector<Point> apart = spread(places, bodies, kFrame, 2);
  EXPECT_GT(narrowest_gap(apart, bodies), 1.9);
  EXPECT_TRUE(all_inside(apart, bodies, kFrame));
}

TEST(Spread, PartsBodiesOfManySizesDrawnAtRandom) {
  for (std::uint64_t draw = 0; draw < 10; ++draw) {
    SCOPED_TRACE(draw);
    base::Stream chance = base::stream(1, "spread test", draw);
    std::vector<Point> places;
    std::vector<Body> bodies;
    for (int i = 0; i < 300; ++i) {
      places.push_back({50 + 400 * chance.unit() * chance.unit(), 30 + 300 * chance.unit()});
      bodies.push_back({1 + 20 * chance.unit() * chance.unit()});
    }
    const std::vector<Point> apart = spread(places, bodies, kFrame, 2);
    EXPECT_GT(narrowest_gap(apart, bodies), 1.9);
    EXPECT_TRUE(all_inside(apart, bodies, kFrame));
  }
}

TEST(Spread, LeavesBodiesAloneThatAreApart) {
  const std::vector<Point> places{{100, 100}, {140, 100}, {100, 200}};
  EXPECT_EQ(spread(places, std::vector<Body>(3, Body{10}), kFrame, 2), places);
}

TEST(Spread, BringsBodiesInsideTheFrame) {
  const std::vector<Body> bodies(2, Body{10});
  EXPECT_TRUE(all_inside(spread({{-500, 0}, {9000, 9000}}, bodies, kFrame, 2), bodies, kFrame));
}

TEST(Spread, FindsFreePlacesWherePushingIsNotEnough) {
  // Bodies in a corner can push only one way; a third of the frame is full.
  const std::vector<Point> places(330, Point{50, 30});
  const std::vector<Body> bodies(330, Body{10});
  const std::vector<Point> apart = spread(places, bodies, kFrame, 1);
  EXPECT_GT(narrowest_gap(apart, bodies), 0.9);
  EXPECT_TRUE(all_inside(apart, bodies, kFrame));
}

TEST(Spread, OfNothingIsNothing) { EXPECT_TRUE(spread({}, {}, kFrame, 2).empty()); }

}  // namespace
}  // namespace regioscan::layout
