#include "layout/small_parts.hpp"

#include <gtest/gtest.h>

#include "tests/layout/networks.hpp"

namespace regioscan::layout {
namespace {

TEST(Shelves, SetPartsInRowsWithinTheWidthWithoutOverlap) {
  std::vector<std::vector<double>> diameters;
  for (std::size_t i = 0; i < 60; ++i) diameters.emplace_back(i % kSmallPart + 1, 3.0 + static_cast<double>(i % 7));
  const Shelves set = shelves(diameters, 300, 2);
  std::vector<Point> places;
  std::vector<Body> bodies;
  for (std::size_t part = 0; part < diameters.size(); ++part) {
    ASSERT_EQ(set.places[part].size(), diameters[part].size());
    for (std::size_t i = 0; i < diameters[part].size(); ++i) {
      places.push_back(set.places[part][i]);
      bodies.push_back({diameters[part][i]});
    }
  }
  EXPECT_GT(testing::narrowest_gap(places, bodies), 1.9);
  EXPECT_TRUE(testing::all_inside(places, bodies, {0, 0, 300, set.height_pt}));
}

TEST(Shelves, OfOneRowAreCentred) {
  const Shelves set = shelves({{10}}, 300, 2);
  EXPECT_EQ(set.places.front().front(), (Point{150, 5}));
  EXPECT_DOUBLE_EQ(set.height_pt, 10);
}

TEST(Shelves, OfManyPartsStandCloserSoThatTheyStayLow) {
  const Shelves few = shelves(std::vector<std::vector<double>>(2, {3.0}), 600, 2.5);
  const Shelves many = shelves(std::vector<std::vector<double>>(400, {3.0}), 600, 2.5);
  const auto step = [](const Shelves& set) { return set.places[1][0].x - set.places[0][0].x; };
  EXPECT_LT(step(many), step(few));
  EXPECT_LE(many.height_pt, 36);
}

TEST(Shelves, OfNothingHaveNoHeight) { EXPECT_EQ(shelves({}, 300, 2).height_pt, 0); }

}  // namespace
}  // namespace regioscan::layout
