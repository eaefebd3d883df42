#include "figures/labels.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/random.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

const scene::Rectangle kFrame{0, 0, 300, 200};

WantedLabel wanted(scene::Point centre, double radius, std::vector<std::string> lines) {
  return {.centre = centre, .radius_pt = radius, .lines = std::move(lines)};
}

/// The boxes that the lines of a label take, by the wider of both faces.
std::vector<scene::Rectangle> boxes(const WantedLabel& label, const PlacedLabel& placed) {
  std::vector<scene::Rectangle> all;
  for (std::size_t line = 0; line < label.lines.size(); ++line) {
    const scene::Text text{.baseline = placed.baselines[line],
                           .text = label.lines[line],
                           .size_pt = label.size_pt,
                           .weight = label.weight,
                           .anchor = placed.anchor};
    all.push_back(scene::text_rectangle(text, scene::Face::inter, 0.08));
    all.push_back(scene::text_rectangle(text, scene::Face::dejavu, 0));
  }
  return all;
}

TEST(PlacedLabels, StandToTheRightWhereThereIsRoom) {
  const auto placed = placed_labels({wanted({100, 100}, 8, {"Emmen"})}, {{{100, 100}, 8}}, kFrame, 10);
  ASSERT_EQ(placed.size(), 1U);
  EXPECT_EQ(placed.front().anchor, scene::Anchor::start);
  EXPECT_GT(placed.front().baselines.front().x, 108);
  EXPECT_LT(placed.front().baselines.front().x, 112);
  EXPECT_FALSE(placed.front().leader);
}

TEST(PlacedLabels, StandToTheLeftAtTheRightEdge) {
  const auto placed = placed_labels({wanted({290, 100}, 8, {"Emmen"})}, {{{290, 100}, 8}}, kFrame, 10);
  ASSERT_EQ(placed.size(), 1U);
  EXPECT_EQ(placed.front().anchor, scene::Anchor::end);
}

TEST(PlacedLabels, NeverTouchEachOtherNorDiscsNorTheEdge) {
  for (std::uint64_t draw = 0; draw < 20; ++draw) {
    SCOPED_TRACE(draw);
    base::Stream chance = base::stream(1, "labels test", draw);
    std::vector<WantedLabel> all;
    std::vector<Disc> discs;
    for (int i = 0; i < 60; ++i) {
      const scene::Point at{300 * chance.unit(), 200 * chance.unit()};
      const double radius = 1 + 6 * chance.unit();
      discs.push_back({at, radius});
      all.push_back(wanted(
          at, radius,
          i % 3 == 0 ? std::vector<std::string>{"Gemeente", "Zaltbommel"} : std::vector<std::string>{"Wijchen"}));
    }
    std::vector<scene::Rectangle> taken;
    const auto placed = placed_labels(all, discs, kFrame, 60);
    EXPECT_GT(placed.size(), 10U);
    for (const PlacedLabel& label : placed) {
      const auto own = boxes(all[label.wanted], label);
      for (const scene::Rectangle& box : own) {
        EXPECT_GE(box.left, 0);
        EXPECT_LE(box.right, 300);
        EXPECT_GE(box.top, 0);
        EXPECT_LE(box.bottom, 200);
        for (const scene::Rectangle& other : taken) EXPECT_FALSE(scene::overlap(box, other));
        for (const Disc& disc : discs) {
          const double x = std::clamp(disc.centre.x, box.left, box.right);
          const double y = std::clamp(disc.centre.y, box.top, box.bottom);
          EXPECT_GE(std::hypot(disc.centre.x - x, disc.centre.y - y), disc.radius_pt);
        }
      }
      taken.insert(taken.end(), own.begin(), own.end());
    }
  }
}

TEST(PlacedLabels, FarAwayHaveALeaderFromTheEdgeOfWhatTheyName) {
  // A ring of discs leaves no room beside the middle one.
  std::vector<Disc> discs{{{150, 100}, 3}};
  for (int i = 0; i < 12; ++i) {
    const double angle = 2 * 3.141592653589793 * i / 12 + 0.2;
    discs.push_back({{150 + 14 * std::cos(angle), 100 + 14 * std::sin(angle)}, 3});
  }
  WantedLabel key = wanted({150, 100}, 3, {"Hoogeveen"});
  key.is_key = true;
  const auto placed = placed_labels({key}, discs, kFrame, 1);
  ASSERT_EQ(placed.size(), 1U);
  ASSERT_TRUE(placed.front().leader);
  const scene::Point from = placed.front().leader->from;
  EXPECT_NEAR(std::hypot(from.x - 150, from.y - 100), 3, 1e-6);
}

TEST(PlacedLabels, AreLeftOutWhereThereIsNoRoomAtAll) {
  EXPECT_TRUE(placed_labels({wanted({10, 10}, 2, {"Een lange naam"})}, {}, {0, 0, 20, 20}, 10).empty());
}

TEST(PlacedLabels, ComeInTheOrderWantedAndAreNoMoreThanAsked) {
  const std::vector<WantedLabel> all{wanted({50, 50}, 2, {"A"}), wanted({50, 100}, 2, {"B"}),
                                     wanted({50, 150}, 2, {"C"})};
  const auto placed = placed_labels(all, {}, kFrame, 2);
  ASSERT_EQ(placed.size(), 2U);
  EXPECT_EQ(placed[0].wanted, 0U);
  EXPECT_EQ(placed[1].wanted, 1U);
}

TEST(PlacedLabels, WithoutLinesAreNoLabels) {
  EXPECT_TRUE(placed_labels({wanted({50, 50}, 2, {})}, {}, kFrame, 5).empty());
  EXPECT_TRUE(placed_labels({}, {}, kFrame, 5).empty());
}

TEST(PlacedLabels, KeepOffHeavyLinesWhereAnotherNearPlaceIsFree) {
  const WantedLabel label = wanted({100, 100}, 8, {"Emmen"});
  const scene::Line to_the_right{.from = {100, 100}, .to = {250, 100}, .stroke = {}};
  const auto placed = placed_labels({label}, {{{100, 100}, 8}}, kFrame, 10, {to_the_right});
  ASSERT_EQ(placed.size(), 1U);
  EXPECT_EQ(placed.front().anchor, scene::Anchor::end) << "to the left, which reads second best";
  EXPECT_FALSE(placed.front().leader);
}

TEST(PlacedLabels, LieOnHeavyLinesRatherThanBeLeftOut) {
  const WantedLabel label = wanted({100, 100}, 8, {"Emmen"});
  std::vector<scene::Line> everywhere;
  for (int row = 0; row < 200; row += 2)
    everywhere.push_back({.from = {0, 1.0 * row}, .to = {300, 1.0 * row}, .stroke = {}});
  const auto free = placed_labels({label}, {{{100, 100}, 8}}, kFrame, 10);
  const auto crossed = placed_labels({label}, {{{100, 100}, 8}}, kFrame, 10, everywhere);
  ASSERT_EQ(crossed.size(), 1U);
  EXPECT_EQ(crossed.front().baselines, free.front().baselines);
}

TEST(PlacedLabels, StandOutwardFirstWhereThatIsWished) {
  WantedLabel label = wanted({100, 100}, 8, {"Emmen"});
  label.outward = scene::Point{-3, 0.2};
  EXPECT_EQ(placed_labels({label}, {{{100, 100}, 8}}, kFrame, 10).front().anchor, scene::Anchor::end);
  label.outward = scene::Point{0, 1};
  const auto below = placed_labels({label}, {{{100, 100}, 8}}, kFrame, 10);
  EXPECT_EQ(below.front().anchor, scene::Anchor::middle);
  EXPECT_GT(below.front().baselines.front().y, 108);
}

}  // namespace
}  // namespace regioscan::figures
