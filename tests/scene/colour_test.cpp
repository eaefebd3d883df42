#include "scene/colour.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace regioscan::scene {
namespace {

constexpr const char* kWhite = "#ffffff";
constexpr const char* kBlack = "#000000";

TEST(Colour, ContrastIsThatOfTheGuidelines) {
  EXPECT_NEAR(contrast(kWhite, kBlack), 21, 1e-9);
  EXPECT_NEAR(contrast(kBlack, kWhite), 21, 1e-9);
  EXPECT_DOUBLE_EQ(contrast(kWhite, kWhite), 1);
  EXPECT_NEAR(contrast("#767676", kWhite), 4.54, 0.005) << "the lightest grey for text on white";
  EXPECT_NEAR(contrast("#ff0000", kWhite), 4.00, 0.005);
  EXPECT_DOUBLE_EQ(contrast("#AB12CD", kWhite), contrast("#ab12cd", kWhite));
}

TEST(Colour, BlendsByOpacity) {
  EXPECT_EQ(blended(kBlack, kWhite, 1), kBlack);
  EXPECT_EQ(blended(kBlack, kWhite, 0), kWhite);
  EXPECT_EQ(blended(kBlack, kWhite, 0.2), "#cccccc");
}

TEST(Colour, LabOfKnownColours) {
  EXPECT_NEAR(lab(kWhite).lightness, 100, 1e-3);
  EXPECT_NEAR(lab(kBlack).lightness, 0, 1e-9);
  const Lab red = lab("#ff0000");  // 53.24, 80.09, 67.20 in published tables
  EXPECT_NEAR(red.lightness, 53.24, 0.01);
  EXPECT_NEAR(red.a, 80.09, 0.02);
  EXPECT_NEAR(red.b, 67.20, 0.02);
}

struct Pair {
  Lab one, other;
  double expected;
};

// Sharma, Wu & Dalal 2005, table 1, all 34 pairs.
const std::vector<Pair> kPublished = {
    {{50.0000, 2.6772, -79.7751}, {50.0000, 0.0000, -82.7485}, 2.0425},
    {{50.0000, 3.1571, -77.2803}, {50.0000, 0.0000, -82.7485}, 2.8615},
    {{50.0000, 2.8361, -74.0200}, {50.0000, 0.0000, -82.7485}, 3.4412},
    {{50.0000, -1.3802, -84.2814}, {50.0000, 0.0000, -82.7485}, 1.0000},
    {{50.0000, -1.1848, -84.8006}, {50.0000, 0.0000, -82.7485}, 1.0000},
    {{50.0000, -0.9009, -85.5211}, {50.0000, 0.0000, -82.7485}, 1.0000},
    {{50.0000, 0.0000, 0.0000}, {50.0000, -1.0000, 2.0000}, 2.3669},
    {{50.0000, -1.0000, 2.0000}, {50.0000, 0.0000, 0.0000}, 2.3669},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0009}, 7.1792},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0010}, 7.1792},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0011}, 7.2195},
    {{50.0000, 2.4900, -0.0010}, {50.0000, -2.4900, 0.0012}, 7.2195},
    {{50.0000, -0.0010, 2.4900}, {50.0000, 0.0009, -2.4900}, 4.8045},
    {{50.0000, -0.0010, 2.4900}, {50.0000, 0.0010, -2.4900}, 4.8045},
    {{50.0000, -0.0010, 2.4900}, {50.0000, 0.0011, -2.4900}, 4.7461},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 0.0000, -2.5000}, 4.3065},
    {{50.0000, 2.5000, 0.0000}, {73.0000, 25.0000, -18.0000}, 27.1492},
    {{50.0000, 2.5000, 0.0000}, {61.0000, -5.0000, 29.0000}, 22.8977},
    {{50.0000, 2.5000, 0.0000}, {56.0000, -27.0000, -3.0000}, 31.9030},
    {{50.0000, 2.5000, 0.0000}, {58.0000, 24.0000, 15.0000}, 19.4535},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 3.1736, 0.5854}, 1.0000},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 3.2972, 0.0000}, 1.0000},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 1.8634, 0.5757}, 1.0000},
    {{50.0000, 2.5000, 0.0000}, {50.0000, 3.2592, 0.3350}, 1.0000},
    {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    {{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
    {{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
    {{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
    {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    {{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
    {{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    {{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
    {{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
    {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
};

TEST(Colour, DifferenceEqualsThePublishedPairs) {
  ASSERT_EQ(kPublished.size(), 34U);
  for (const Pair& pair : kPublished) {
    EXPECT_NEAR(difference(pair.one, pair.other), pair.expected, 5e-5);
    EXPECT_NEAR(difference(pair.other, pair.one), pair.expected, 5e-5) << "the same the other way";
  }
}

TEST(Colour, GreyStaysGreyForEveryEye) {
  for (const Vision vision : kVisions) {
    for (const char* grey : {"#000000", "#4d4d4d", "#b3b3b3", "#ffffff"}) EXPECT_EQ(seen(grey, vision), grey);
  }
}

double apart(const Colour& first, const Colour& second, Vision vision) {
  return difference(lab(seen(first, vision)), lab(seen(second, vision)));
}

TEST(Colour, EyesConfuseWhatTheyAreKnownToConfuse) {
  const Colour brown = "#a05a2c", green = "#6f7a26";
  EXPECT_LT(apart(brown, green, Vision::deutan), apart(brown, green, Vision::full) / 3);
  const Colour blue = "#2f7bbf", teal = "#1f8a80";
  EXPECT_LT(apart(blue, teal, Vision::tritan), apart(blue, teal, Vision::full) / 2);
}

TEST(Colour, SmallestDifferenceIsThatOfTheClosestPairForTheWeakestEye) {
  const std::vector<Colour> alike{"#a05a2c", "#6f7a26", "#000000"};
  double smallest = 1000;
  for (const Vision vision : kVisions) smallest = std::min(smallest, apart(alike[0], alike[1], vision));
  EXPECT_DOUBLE_EQ(smallest_difference(alike), smallest);
  EXPECT_NEAR(smallest_difference(std::vector<Colour>{kWhite, kBlack}), 100, 1e-3);
}

}  // namespace
}  // namespace regioscan::scene
