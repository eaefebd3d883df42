#include "figures/ring_cells.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "scene/check.hpp"

namespace regioscan::figures {
namespace {

using scene::Point;
using scene::Rectangle;

constexpr Rectangle kFrame{26, 90, 632, 529};

RingCell cell_with(std::size_t members, const std::string& name) {
  RingCell cell{.title = "Familie", .note = "lijken op elkaar", .members = {}, .ties = {}, .centre = std::nullopt};
  for (std::size_t at = 0; at < members; ++at) {
    cell.members.push_back({.name = name,
                            .radius_pt = 5,
                            .outline = Outline::circle,
                            .fill = "#888888",
                            .id = {},
                            .klass = {},
                            .tip = {}});
    if (at > 0) cell.ties.push_back({.from = 0, .to = at, .stroke = {.colour = "#000000", .width_pt = 1}, .tip = {}});
  }
  cell.centre = RingCentre{
      .node = {.name = name, .outline = Outline::square, .fill = "#ffffff", .id = {}, .klass = {}, .tip = {}},
      .ties = {}};
  return cell;
}

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

TEST(RingCell, CanBeReadWithAnyNumberOfMembersAndAnyNames) {
  for (const std::string& name :
       {std::string("Scan Noord"), std::string(300, 'W'),
        std::string("Veel woorden in een heel lange naam die niet op twee regels past en dus wordt gekort")}) {
    for (std::size_t members = 1; members <= most_ring_members({30, 30, 330, 171}); ++members) {
      const scene::Scene scene{
          .width_pt = 360,
          .height_pt = 200,
          .title = {},
          .description = {},
          .marks = ring_cell_marks(cell_with(members, name), {30, 30, 330, 171}, scene::shipped_theme("print"))};
      const scene::Check check = scene::checked(scene);
      EXPECT_EQ(check.label_over_label + check.label_over_node + check.node_over_node + check.outside, 0U)
          << members << name;
      EXPECT_EQ(check.nodes, members + 1);
      EXPECT_EQ(check.ties, members - 1);
    }
  }
}

TEST(ReadableRingGrid, TakesFewerCellsWhereNamesWouldBeCut) {
  const std::string name = "Consortium cloud (Noord-Brabant, geconstrueerd)";
  const std::vector<RingCell> cells(6, cell_with(12, name));
  const std::vector<Rectangle> grid = readable_ring_grid(cells, kFrame);
  EXPECT_LT(grid.size(), 6U);
  EXPECT_GE(grid.size(), 3U);
  EXPECT_EQ(readable_ring_grid(std::vector<RingCell>(6, cell_with(12, "Kort")), kFrame).size(), 6U);
  EXPECT_EQ(cut_ring_names(cell_with(4, std::string(300, 'W')), kFrame), 4U);
  EXPECT_EQ(cut_ring_names(cell_with(4, "Kort"), kFrame), 0U);
  EXPECT_TRUE(readable_ring_grid(cells, {0, 0, 600, 60}).empty());
}

TEST(MostRingCells, LeaveEachRoomAndAreNoneInATinyFrame) {
  EXPECT_EQ(most_ring_cells({0, 0, 100, 100}), 0U);
  EXPECT_GE(most_ring_cells(kFrame), 6U);
}

}  // namespace
}  // namespace regioscan::figures
