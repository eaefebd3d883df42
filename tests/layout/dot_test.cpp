#include "layout/dot.hpp"

#include <gtest/gtest.h>

#include "tests/layout/networks.hpp"

namespace regioscan::layout {
namespace {

using testing::rows_of;

TEST(DotText, NamesEveryNodeAndEachTieOnceInAscendingOrder) {
  const std::string text = dot_text(rows_of(4, {{2, 0}, {1, 0}}), {}, "sfdp", 7);
  EXPECT_NE(text.find("engine=sfdp;\nseed=7;\n"), std::string::npos);
  EXPECT_NE(text.find("0;\n1;\n2;\n3;\n0--1;\n0--2;\n}\n"), std::string::npos);
}

TEST(DotText, DoesNotDependOnTheOrderOfTies) {
  EXPECT_EQ(dot_text(rows_of(3, {{0, 1}, {1, 2}}), {}, "neato", 1),
            dot_text(rows_of(3, {{2, 1}, {1, 0}}), {}, "neato", 1));
}

TEST(DotText, GivesNeatoLengthsAndSfdpNone) {
  const graph::Rows rows = rows_of(3, {{0, 1}, {1, 2}});
  const std::vector<double> pull{4, 4, 1, 1};  // 0–1 pulls four times as hard as 1–2
  const std::string text = dot_text(rows, pull, "neato", 1);
  EXPECT_NE(text.find("0--1 [len=1];\n1--2 [len=2];\n"), std::string::npos) << text;
  EXPECT_EQ(dot_text(rows, pull, "sfdp", 1), dot_text(rows, {}, "sfdp", 1));
}

TEST(PlacesOf, ReadsAPlacePerNode) {
  const auto places = places_of("graph {\n1 [pos=\"3,-4.5\"];\n0 [pos=\"1e1,2\"];\n}\n", 2);
  ASSERT_TRUE(places);
  EXPECT_EQ((*places)[0], (Point{10, 2}));
  EXPECT_EQ((*places)[1], (Point{3, -4.5}));
}

TEST(PlacesOf, GivesNothingForAnAnswerThatIsNotWhole) {
  EXPECT_FALSE(places_of("graph {\n0 [pos=\"1,2\"];\n}\n", 2)) << "a node is missing";
  EXPECT_FALSE(places_of("graph {\n0 [pos=\"1,2\"];\n0 [pos=\"1,2\"];\n}\n", 1)) << "a node is doubled";
  EXPECT_FALSE(places_of("graph {\n5 [pos=\"1,2\"];\n}\n", 1)) << "a node is unknown";
  EXPECT_FALSE(places_of("graph {\n0 [pos=\"nan,2\"];\n}\n", 1)) << "a place is no number";
  EXPECT_FALSE(places_of("graph {\n0 [pos=\"1,", 1)) << "the answer breaks off";
  EXPECT_FALSE(places_of("", 0));
}

}  // namespace
}  // namespace regioscan::layout
