#include "inventory/mapping/foreign_rows.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;

ForeignSheets sheets() {
  ForeignSheets sheets;
  sheets["rows"] = {.file = "rows.csv", .number = 1, .sheet = read_csv("who,what\nA; B,p\nC,q\n,r\n", "rows.csv", 1)};
  sheets["list"] = {.file = "list.csv", .number = 2, .sheet = read_csv("id,name\np,Oven\nq,Barn\n", "list.csv", 2)};
  return sheets;
}

Reshape from_rows() {
  return {.native = "participations",
          .from = "rows",
          .joins = {},
          .wheres = {},
          .keeps = {},
          .split = {},
          .columns = {},
          .line = 1};
}

std::vector<std::string> column(const ForeignRows& rows, std::string_view heading) {
  std::vector<std::string> cells;
  for (const Row& row : rows.rows) cells.push_back(row.cells[*position(rows.header, heading)]);
  return cells;
}

TEST(ForeignRows, ASplitCellMakesARowOfEachValueAndNoneOfAnEmptyCell) {
  Reshape reshape = from_rows();
  reshape.split = {.column = "who", .separator = ";", .line = 1};
  ProblemList problems;
  const ForeignRows rows = foreign_rows(reshape, sheets(), "m.toml", problems);
  EXPECT_THAT(column(rows, "who"), ElementsAre("A", "B", "C"));
  EXPECT_EQ(rows.rows[1].source.row, 2U) << "both come from the first row of the table";
  EXPECT_EQ(rows.rows[2].source.row, 3U);
}

TEST(ForeignRows, AJoinPutsThePartnerBesideTheRowAndReportsThoseWithout) {
  Reshape reshape = from_rows();
  reshape.joins = {{.column = "what", .with = "list", .with_column = "id", .line = 1}};
  ProblemList problems;
  const ForeignRows rows = foreign_rows(reshape, sheets(), "m.toml", problems);
  EXPECT_THAT(column(rows, "list.name"), ElementsAre("Oven", "Barn", ""));
  ASSERT_EQ(problems.problems().size(), 1U);
  EXPECT_EQ(problems.problems().front().code, "no-partner");
  EXPECT_EQ(problems.problems().front().row, 4U);
}

TEST(ForeignRows, KeepAndWhereLeaveOutTheRestAndCanUseJoinedColumns) {
  Reshape reshape = from_rows();
  reshape.keeps = {{.column = "what", .in = "list", .in_column = "id", .line = 1}};
  ProblemList problems;
  EXPECT_THAT(column(foreign_rows(reshape, sheets(), "m.toml", problems), "what"), ElementsAre("p", "q"));
  reshape.joins = {{.column = "what", .with = "list", .with_column = "id", .line = 1}};
  reshape.wheres = {{.column = "list.name", .values = {"Barn", "Shed"}, .line = 1}};
  EXPECT_THAT(column(foreign_rows(reshape, sheets(), "m.toml", problems), "what"), ElementsAre("q"));
}

TEST(ForeignRows, AHeadingThatIsNotThereGivesNoRowsAndPointsIntoTheMapping) {
  Reshape reshape = from_rows();
  reshape.split = {.column = "whoo", .separator = ";", .line = 7};
  ProblemList problems;
  EXPECT_TRUE(foreign_rows(reshape, sheets(), "m.toml", problems).rows.empty());
  ASSERT_EQ(problems.problems().size(), 1U);
  EXPECT_EQ(problems.problems().front().file, "m.toml");
  EXPECT_EQ(problems.problems().front().row, 7U);
}

}  // namespace
}  // namespace regioscan::inventory
