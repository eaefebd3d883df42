#include "figures/networks/block_places.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace regioscan::figures {
namespace {

using scene::Point;

constexpr scene::Rectangle kFrame{0, 0, 600, 440};

TEST(BlockPlaces, KeepBlocksApartAndInsideTheFrame) {
  std::vector<Block> blocks;
  std::vector<BlockTie> ties;
  for (std::size_t at = 0; at < 8; ++at) {
    blocks.push_back({.radius_pt = 20 + 5 * static_cast<double>(at), .beside = {}});
    if (at > 0) ties.push_back({.first = 0, .second = at, .share = 1.0 / static_cast<double>(at)});
  }
  blocks[0].beside = scene::Rectangle{24, -15, 120, 15};
  const auto places = block_places(blocks, ties, std::vector<Point>(8, {300, 220}), kFrame);
  ASSERT_TRUE(places.has_value());
  for (std::size_t a = 0; a < blocks.size(); ++a) {
    const Point at = (*places)[a];
    EXPECT_GE(at.x - blocks[a].radius_pt, kFrame.left - 1e-6);
    EXPECT_LE(at.y + blocks[a].radius_pt, kFrame.bottom + 1e-6);
    for (std::size_t b = a + 1; b < blocks.size(); ++b)
      EXPECT_GT(std::hypot(at.x - (*places)[b].x, at.y - (*places)[b].y), blocks[a].radius_pt + blocks[b].radius_pt);
    if (a == 0) continue;
    const scene::Rectangle text{(*places)[0].x + 24, (*places)[0].y - 15, (*places)[0].x + 120, (*places)[0].y + 15};
    EXPECT_FALSE(scene::overlap(text, scene::Circle{.centre = at, .radius_pt = blocks[a].radius_pt}));
  }
}

TEST(BlockPlaces, LeadNoTieThroughAnotherBlockWhereThatCanBeHelped) {
  const std::vector<Block> blocks(3, {.radius_pt = 30, .beside = {}});
  const std::vector<BlockTie> ties{{.first = 0, .second = 2, .share = 1}};
  const std::vector<Point> in_a_row{{100, 220}, {300, 220}, {500, 220}};
  ASSERT_GT(depth_through(blocks[1], in_a_row[1], in_a_row[0], in_a_row[2]), 0);
  const auto places = block_places(blocks, ties, in_a_row, kFrame);
  ASSERT_TRUE(places.has_value());
  EXPECT_EQ(depth_through(blocks[1], (*places)[1], (*places)[0], (*places)[2]), 0);
}

TEST(BlockPlaces, AreNoneWhereBlocksDoNotFit) {
  const std::vector<Point> start{{100, 100}, {300, 300}};
  EXPECT_FALSE(block_places(std::vector<Block>(2, {.radius_pt = 160, .beside = {}}), {}, start, kFrame).has_value());
  EXPECT_FALSE(block_places({{.radius_pt = 230, .beside = {}}}, {}, {{300, 220}}, kFrame).has_value());
  EXPECT_TRUE(block_places(std::vector<Block>(2, {.radius_pt = 140, .beside = {}}), {}, start, kFrame).has_value());
}

TEST(DepthThrough, IsHowFarALineRunsIntoACircleOrTheTextBesideIt) {
  const Block block{.radius_pt = 10, .beside = scene::Rectangle{14, -6, 60, 6}};
  EXPECT_EQ(depth_through(block, {0, 0}, {-100, 40}, {100, 40}), 0);
  EXPECT_GT(depth_through(block, {0, 0}, {-100, 0}, {-5, 0}), 0);
  EXPECT_NEAR(depth_through(block, {0, 0}, {40, -100}, {40, 100}), 6, 4);
  EXPECT_EQ(depth_through(block, {0, 0}, {90, -100}, {90, 100}), 0);
}

}  // namespace
}  // namespace regioscan::figures
