#include "figures/regions/basemap.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "figures/regions/simplify.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

constexpr scene::Rectangle kFrame{0, 0, 400, 300};

std::string feature(const std::string& properties, const std::string& type, const std::string& coordinates) {
  return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{"type":")" + type +
         R"(","coordinates":)" + coordinates + "}}";
}

std::string collection(const std::vector<std::string>& features) {
  std::string all;
  for (const std::string& one : features) all += (all.empty() ? "" : ",") + one;
  return R"({"type":"FeatureCollection","features":[)" + all + "]}";
}

const std::string kSquare = "[[[6,52],[7,52],[7,53],[6,53],[6,52]]]";
const std::string kHoled =
    "[[[[3,51],[5,51],[5,52],[3,52],[3,51]],[[3.5,51.2],[4,51.2],[4,51.6],[3.5,51.6],[3.5,51.2]]],"
    "[[[5.5,51],[5.6,51],[5.6,51.1],[5.5,51]]]]";

BasemapReading read(const std::string& text) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  return read_basemap(text, "kaart.geojson", analysis.inventory, actor_places(analysis, {}));
}

TEST(Basemap, FindsRegionsByThePropertyThatNamesMostOfThem) {
  const BasemapReading reading = read(collection({feature(R"("code":1,"naam":"Drenthe")", "Polygon", kSquare),
                                                  feature(R"("code":2,"naam":"zeeland")", "MultiPolygon", kHoled),
                                                  feature(R"("code":3,"naam":"Elders")", "Polygon", kSquare)}));
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(reading.basemap.property, "naam");
  ASSERT_EQ(reading.basemap.of.size(), 2U);
  EXPECT_EQ(reading.basemap.of[0].size(), 1U);
  ASSERT_EQ(reading.basemap.of[1].size(), 2U);
  EXPECT_EQ(reading.basemap.of[1][0].size(), 2U);  // a ring and its hole
  EXPECT_TRUE(reading.basemap.is_in_degrees);
}

TEST(Basemap, StandsInItsFrameWithTheNorthUpAndItsProportions) {
  const BasemapReading reading = read(collection(
      {feature(R"("naam":"Drenthe")", "Polygon", kSquare), feature(R"("naam":"Zeeland")", "MultiPolygon", kHoled)}));
  const RegionShapes shapes = on_page(reading.basemap, kFrame);
  EXPECT_LT(shapes[0].centre.y, shapes[1].centre.y);
  EXPECT_GT(shapes[0].centre.x, shapes[1].centre.x);
  for (const RegionShape& shape : shapes) {
    ASSERT_TRUE(shape.is_placed);
    for (const auto& rings : shape.areas) {
      for (const scene::Point& at : rings.front()) {
        EXPECT_GE(at.x, -1e-9);
        EXPECT_LE(at.x, 400 + 1e-9);
        EXPECT_GE(at.y, -1e-9);
        EXPECT_LE(at.y, 300 + 1e-9);
      }
    }
  }
  // A degree to the east is as long as the cosine of 52 degrees of one to the north.
  const Ring& square = shapes[0].areas.front().front();
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (const scene::Point& at : square) {
    left = std::min(left, at.x);
    right = std::max(right, at.x);
    top = std::min(top, at.y);
    bottom = std::max(bottom, at.y);
  }
  EXPECT_NEAR((right - left) / (bottom - top), std::cos(52 * 3.141592653589793 / 180), 1e-6);
}

TEST(Basemap, InMetresKeepsSquaresSquare) {
  const BasemapReading reading = read(collection({feature(
      R"("naam":"Drenthe")", "Polygon", "[[[200000,500000],[210000,500000],[210000,510000],[200000,510000]]]")}));
  EXPECT_FALSE(reading.basemap.is_in_degrees);
  const RegionShapes shapes = on_page(reading.basemap, kFrame);
  EXPECT_NEAR(ring_area(shapes[0].areas.front().front()), 300.0 * 300, 1e-6);
  EXPECT_FALSE(shapes[1].is_placed);
}

TEST(Basemap, NamesAllThatIsWrongWithHowToMendIt) {
  EXPECT_EQ(read("{").problems.front().code, "bad-json");
  EXPECT_EQ(read("[]").problems.front().code, "no-features");
  const BasemapReading reading = read(collection({feature(R"("naam":"Drenthe")", "Point", "[6,52]"),
                                                  feature(R"("naam":"Zeeland")", "Polygon", R"([[["a",52]]])"), "7"}));
  ASSERT_EQ(reading.problems.size(), 3U);
  EXPECT_THAT(reading.problems[1].what.nl, HasSubstr("vlak 2"));
  for (const base::Problem& problem : reading.problems) EXPECT_FALSE(problem.mend.empty());
  const BasemapReading foreign = read(collection({feature(R"("naam":"Parijs")", "Polygon", kSquare)}));
  ASSERT_EQ(foreign.problems.size(), 1U);
  EXPECT_EQ(foreign.problems.front().code, "no-known-region");
}

TEST(Basemap, LeavesOutIslandsThatACoarserExportFlattened) {
  const std::string flat = "[[[[6,52],[7,52],[7,53],[6,53],[6,52]]],[[[5,52],[5.1,52],[5,52]]]]";
  const BasemapReading reading = read(collection({feature(R"("naam":"Drenthe")", "MultiPolygon", flat)}));
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(reading.basemap.of[0].size(), 1U);
}

}  // namespace
}  // namespace regioscan::figures
