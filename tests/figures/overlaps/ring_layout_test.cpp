#include "figures/overlaps/ring_layout.hpp"

#include <gtest/gtest.h>

#include "scene/check.hpp"

namespace regioscan::figures {
namespace {

using scene::Point;
using scene::Rectangle;

constexpr Rectangle kFrame{26, 90, 632, 529};

TEST(RingGrid, CutsAFrameIntoCellsThatDoNotTouch) {
  for (std::size_t cells = 1; cells <= 12; ++cells) {
    const std::vector<Rectangle> grid = ring_grid(std::vector<std::size_t>(cells, 8), kFrame);
    ASSERT_EQ(grid.size(), cells);
    for (std::size_t a = 0; a < cells; ++a) {
      EXPECT_GE(grid[a].left, kFrame.left);
      EXPECT_LE(grid[a].right, kFrame.right + 1e-9);
      EXPECT_LE(grid[a].bottom, kFrame.bottom + 1e-9);
      for (std::size_t b = a + 1; b < cells; ++b) EXPECT_FALSE(scene::overlap(grid[a], grid[b])) << cells;
    }
  }
  EXPECT_TRUE(ring_grid({}, kFrame).empty());
}

TEST(RingGrid, GivesRowsWithMoreMembersMoreHeight) {
  const std::vector<Rectangle> grid = ring_grid({12, 4, 4, 4, 4, 4}, kFrame);
  EXPECT_GT(grid[0].bottom - grid[0].top, 1.5 * (grid[5].bottom - grid[5].top));
}

TEST(RingPlaces, GoDownTheRightAndUpTheLeftInsideTheCell) {
  const Rectangle cell{0, 0, 300, 150};
  for (std::size_t members = 1; members <= most_ring_members(cell); ++members) {
    const std::vector<Point> places = ring_places(members, cell);
    ASSERT_EQ(places.size(), members);
    for (std::size_t at = 0; at < members; ++at) {
      EXPECT_EQ(places[at].x > 150, at < members / 2) << members << " " << at;
      EXPECT_TRUE(places[at].y > 25 && places[at].y < 150);
      if (at > 0 && at < members / 2) {
        EXPECT_GT(places[at].y, places[at - 1].y);
      }
      if (at > members / 2) {
        EXPECT_LT(places[at].y, places[at - 1].y);
      }
    }
  }
}

TEST(MostRingCells, LeaveEachRoomAndAreNoneInATinyFrame) {
  EXPECT_EQ(most_ring_cells({0, 0, 100, 100}), 0U);
  EXPECT_GE(most_ring_cells(kFrame), 6U);
}

}  // namespace
}  // namespace regioscan::figures
