#include "layout/rings.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace regioscan::layout {
namespace {

constexpr Frame kFrame{10, 20, 600, 400};

double share_of_ellipse(const Point& place) {
  const double x = (place.x - kFrame.centre().x) / (kFrame.width / 2);
  const double y = (place.y - kFrame.centre().y) / (kFrame.height / 2);
  return std::hypot(x, y);
}

double angle(const Point& place) {
  return std::atan2((place.y - kFrame.centre().y) / kFrame.height, (place.x - kFrame.centre().x) / kFrame.width);
}

TEST(Rings, AreTwoEllipsesOfWhichTheOuterTouchesTheFrame) {
  const Rings found = rings({.groups = {0, 0, 1, 1}, .shares = {{0}, {1, 2}, {3}}}, kFrame);
  ASSERT_EQ(found.direct.size(), 4U);
  ASSERT_EQ(found.outer.size(), 3U);
  for (const Point& place : found.outer) EXPECT_NEAR(share_of_ellipse(place), 1, 1e-9);
  for (const Point& place : found.direct) EXPECT_LT(share_of_ellipse(place), 0.7);
}

TEST(Rings, KeepGroupsTogether) {
  const Rings found = rings({.groups = {1, 0, 1, 0, 1, 0}, .shares = {}}, kFrame);
  std::vector<std::pair<double, std::size_t>> around;
  for (std::size_t node = 0; node < 6; ++node) around.emplace_back(angle(found.direct[node]), node % 2);
  std::sort(around.begin(), around.end());
  std::size_t changes = 0;
  for (std::size_t at = 0; at < 6; ++at) changes += around[at].second != around[(at + 1) % 6].second ? 1U : 0U;
  EXPECT_EQ(changes, 2U);
}

TEST(Rings, SetOuterNodesBesideWhatTheyShare) {
  const Rings found = rings({.groups = {0, 1, 2, 3}, .shares = {{0}, {1}, {2}, {3}}}, kFrame);
  for (std::size_t node = 0; node < 4; ++node)
    EXPECT_NEAR(std::remainder(angle(found.outer[node]) - angle(found.direct[node]), 2 * std::numbers::pi), 0, 1e-6);
}

TEST(Rings, OrderDirectNodesOfAGroupSoThatTiesCrossLittle) {
  // Two partners share the first and the third of six, two others the second and the fourth: pairs end up side by side.
  const Rings found =
      rings({.groups = std::vector<std::size_t>(6, 0), .shares = {{0, 2}, {0, 2}, {3, 5}, {3, 5}}}, kFrame);
  const auto apart = [&](std::size_t a, std::size_t b) {
    return std::abs(std::remainder(angle(found.direct[a]) - angle(found.direct[b]), 2 * std::numbers::pi));
  };
  EXPECT_LT(apart(0, 2) + apart(3, 5), 2 * 2 * 2 * std::numbers::pi / 6 + 1e-9);
}

TEST(Parted, KeepsNeighboursApartAndTheirOrder) {
  const std::vector<double> found = parted({0.1, 0.1, 0.1, 0.2, 3.0}, 0.8);
  const double least = 0.8 * 2 * std::numbers::pi / 5;
  for (std::size_t a = 0; a < 5; ++a) {
    for (std::size_t b = 0; b < a; ++b)
      EXPECT_GE(std::abs(std::remainder(found[a] - found[b], 2 * std::numbers::pi)), least - 1e-4);
  }
  EXPECT_LT(found[0], found[1]);
  EXPECT_LT(found[2], found[3]);
  EXPECT_EQ(parted({2.5}, 0.8), std::vector<double>{2.5});
  EXPECT_TRUE(parted({}, 0.8).empty());
}

}  // namespace
}  // namespace regioscan::layout
