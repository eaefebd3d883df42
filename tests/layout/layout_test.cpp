#include "layout/layout.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "base/random.hpp"
#include "tests/layout/networks.hpp"

namespace regioscan::layout {
namespace {

using testing::all_inside;
using testing::complete;
using testing::narrowest_gap;
using testing::rows_of;
using testing::Tie;

class Layout : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override { setenv("REGIOSCAN_LAYOUT", REGIOSCAN_LAYOUT_PROGRAM, 1); }
  void TearDown() override { unsetenv("REGIOSCAN_LAYOUT"); }

  [[nodiscard]] Settings settings() const {
    return {.engine = GetParam(), .seed = 1, .width_pt = 600, .height_pt = 400, .separation_pt = 2};
  }
  const Frame page_{0, 0, 600, 400};
};

/// Random ties in two parts of 40 and 12 nodes, three pairs and ten nodes without ties.
graph::Rows broken_network() {
  base::Stream chance = base::stream(1, "layout test");
  std::vector<Tie> ties = complete(40, 12);
  for (std::uint32_t node = 1; node < 40; ++node) {
    ties.emplace_back(node, static_cast<std::uint32_t>(chance.below(node)));
    ties.emplace_back(node, node - 1);
  }
  for (const std::uint32_t first : {52U, 54U, 56U}) ties.emplace_back(first, first + 1);
  return rows_of(68, ties);
}

TEST_P(Layout, KeepsBodiesApartAndOnThePage) {
  const graph::Rows rows = broken_network();
  std::vector<Body> bodies;
  for (std::size_t i = 0; i < rows.size(); ++i) bodies.push_back({2.0 + static_cast<double>(i % 9) * 2.5});
  const std::vector<Point> places = positions(rows, {}, bodies, settings());
  ASSERT_EQ(places.size(), rows.size());
  EXPECT_GT(narrowest_gap(places, bodies), 1.9);
  EXPECT_TRUE(all_inside(places, bodies, page_));
}

TEST_P(Layout, GivesTheSamePlacesForTheSameInput) {
  const graph::Rows rows = broken_network();
  const std::vector<Body> bodies(rows.size(), Body{6});
  const std::vector<double> pull(rows.targets.size(), 0.5);
  EXPECT_EQ(positions(rows, pull, bodies, settings()), positions(rows, pull, bodies, settings()));
}

TEST_P(Layout, GivesTheLargestPartMostOfThePage) {
  const graph::Rows rows = broken_network();
  const std::vector<Point> places = positions(rows, {}, std::vector<Body>(rows.size(), Body{6}), settings());
  double left = 600, right = 0, top = 400, bottom = 0;
  for (std::size_t node = 0; node < 40; ++node) {
    left = std::min(left, places[node].x);
    right = std::max(right, places[node].x);
    top = std::min(top, places[node].y);
    bottom = std::max(bottom, places[node].y);
  }
  EXPECT_GT((right - left) * (bottom - top), 0.4 * 600 * 400);
}

TEST_P(Layout, SetsSmallPartsInRowsAtTheLowerEdge) {
  const graph::Rows rows = broken_network();
  const std::vector<Point> places = positions(rows, {}, std::vector<Body>(rows.size(), Body{6}), settings());
  double lowest = 0;
  for (std::size_t node = 0; node < 52; ++node) lowest = std::max(lowest, places[node].y);
  for (std::size_t node = 52; node < 68; ++node) EXPECT_GT(places[node].y, lowest) << node;
}

TEST_P(Layout, ABridgeStandsBetweenTheGroupsThatItJoins) {
  std::vector<Tie> ties = complete(0, 6), second = complete(6, 6);
  ties.insert(ties.end(), second.begin(), second.end());
  for (const std::uint32_t node : {0U, 6U}) ties.emplace_back(12, node);
  const std::vector<Point> places = positions(rows_of(13, ties), {}, std::vector<Body>(13, Body{6}), settings());
  const auto mean = [&](std::size_t first) {
    double sum = 0;
    for (std::size_t node = first; node < first + 6; ++node) sum += places[node].x;
    return sum / 6;
  };
  const auto [low, high] = std::minmax({mean(0), mean(6)});
  EXPECT_GT(places[12].x, low);
  EXPECT_LT(places[12].x, high);
}

TEST_P(Layout, PutsOneNodeInTheMiddleAndNoneNowhere) {
  EXPECT_TRUE(positions(rows_of(0, {}), {}, {}, settings()).empty());
  EXPECT_EQ(positions(rows_of(1, {}), {}, {{10}}, settings()), (std::vector<Point>{{300, 200}}));
}

TEST_P(Layout, NodesWithoutAnyTieFillThePage) {
  const std::vector<Body> bodies(50, Body{5});
  const std::vector<Point> places = positions(rows_of(50, {}), {}, bodies, settings());
  EXPECT_GT(narrowest_gap(places, bodies), 20);
  EXPECT_TRUE(all_inside(places, bodies, page_));
}

INSTANTIATE_TEST_SUITE_P(AllEngines, Layout, ::testing::Values("sfdp", "neato", "twopi"),
                         [](const auto& engine) { return std::string(engine.param); });

class Neato : public Layout {};

TEST_P(Neato, PutsStronglyTiedNodesNearEachOther) {
  // Everybody is tied with everybody; only the pull tells two groups apart.
  const graph::Rows rows = rows_of(8, complete(0, 8));
  std::vector<double> pull;
  for (std::uint32_t node = 0; node < 8; ++node) {
    for (const std::uint32_t other : rows[node]) pull.push_back(node / 4 == other / 4 ? 1.0 : 0.1);
  }
  const std::vector<Point> places = positions(rows, pull, std::vector<Body>(8, Body{6}), settings());
  double inside = 0, between = 0;
  for (std::size_t a = 0; a < 8; ++a) {
    for (std::size_t b = a + 1; b < 8; ++b) {
      const double apart = std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
      (a / 4 == b / 4 ? inside : between) += apart;
    }
  }
  EXPECT_LT(inside / 12, 0.7 * between / 16);
}

INSTANTIATE_TEST_SUITE_P(Pull, Neato, ::testing::Values("neato"));

}  // namespace
}  // namespace regioscan::layout
