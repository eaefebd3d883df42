#include "figures/regions/simplify.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace regioscan::figures {
namespace {

Ring circle(std::size_t points, double radius) {
  Ring ring;
  for (std::size_t at = 0; at < points; ++at) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(at) / static_cast<double>(points);
    ring.push_back({10 + radius * std::cos(angle), 5 + radius * std::sin(angle)});
  }
  return ring;
}

double distance_to_ring(const scene::Point& point, const Ring& ring) {
  double nearest = 1e300;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const scene::Point &a = ring[at], &b = ring[(at + 1) % ring.size()];
    for (int step = 0; step <= 200; ++step) {
      const double t = step / 200.0;
      nearest = std::min(nearest, std::hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y)));
    }
  }
  return nearest;
}

TEST(Simplify, LeavesNoPointFartherThanTheTolerance) {
  const Ring ring = circle(400, 20), fewer = simplified(ring, 0.5);
  EXPECT_LT(fewer.size(), 40U);
  EXPECT_GE(fewer.size(), 8U);
  for (const scene::Point& point : ring) EXPECT_LE(distance_to_ring(point, fewer), 0.51);
}

TEST(Simplify, DropsOnlyPointsOnALineWithoutTolerance) {
  const Ring square{{0, 0}, {1, 0}, {2, 0}, {2, 2}, {0, 2}};
  EXPECT_EQ(simplified(square, 0).size(), 4U);
  EXPECT_TRUE(simplified({}, 1).empty());
}

TEST(Simplify, HolesStayEmptyWhateverTheirDirection) {
  const Ring outer{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, hole{{2, 2}, {2, 4}, {4, 4}, {4, 2}};
  const Ring turned(hole.rbegin(), hole.rend()), other{{6, 6}, {9, 6}, {9, 9}};
  EXPECT_EQ(with_holes({outer}), outer);
  EXPECT_DOUBLE_EQ(ring_area(with_holes({outer, hole})), 96);
  EXPECT_DOUBLE_EQ(ring_area(with_holes({outer, turned})), 96);
  EXPECT_DOUBLE_EQ(ring_area(with_holes({outer, hole, other})), 91.5);
}

TEST(Simplify, MeasuresAreaAndCentreWhateverTheDirection) {
  Ring ring = circle(1000, 3);
  EXPECT_NEAR(ring_area(ring), std::numbers::pi * 9, 0.01);
  EXPECT_NEAR(ring_centre(ring).x, 10, 1e-6);
  std::reverse(ring.begin(), ring.end());
  EXPECT_NEAR(ring_area(ring), std::numbers::pi * 9, 0.01);
  EXPECT_NEAR(ring_centre(ring).y, 5, 1e-6);
  EXPECT_EQ(ring_area({{0, 0}, {1, 1}}), 0);
  EXPECT_EQ(ring_centre({{0, 0}, {2, 2}}).x, 1);
}

}  // namespace
}  // namespace regioscan::figures
