#include "figures/overlaps/ring_cells.hpp"

#include <gtest/gtest.h>

#include "figures/overlaps/ring_layout.hpp"
#include "scene/check.hpp"

namespace regioscan::figures {
namespace {

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

}  // namespace
}  // namespace regioscan::figures
