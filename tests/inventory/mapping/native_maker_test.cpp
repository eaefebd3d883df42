#include "inventory/mapping/native_maker.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;

ColumnRule filled(std::string native, std::string column) {
  return {.native = std::move(native), .column = std::move(column), .value = {}, .remove_prefix = {}, .separator = {}};
}

Reshape reshape(std::string native, std::vector<ColumnRule> columns) {
  return {.native = std::move(native),
          .from = "rows",
          .joins = {},
          .wheres = {},
          .keeps = {},
          .split = {},
          .columns = std::move(columns),
          .line = 3};
}

ForeignRows rows(std::string_view text) {
  Sheet sheet = read_csv(text, "rows.csv", 1);
  return {.file = "rows.csv", .number = 1, .header = std::move(sheet.header), .rows = std::move(sheet.rows)};
}

class Maker : public ::testing::Test {
 protected:
  Mapping mapping_;
  Taxonomy taxonomy_;
  RegionNames regions_{default_regions()};
  ProblemList problems_;
  [[nodiscard]] Making making() {
    return {.mapping = mapping_, .taxonomy = taxonomy_, .regions = regions_, .problems = problems_};
  }
};

TEST_F(Maker, RowsWithTheSameIdBecomeOneRecordWithTheirRegionsUnited) {
  NativeMaker maker("initiatives", making());
  maker.add(reshape("initiatives", {filled("id", "What"), filled("regions", "Where")}),
            rows("What,Where\np,Drenthe\nq,Utrecht\np,Utrecht\np,Drenthe\n"));
  const Table table = maker.table();
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_THAT(table.header, ElementsAre("id", "regions"));
  EXPECT_THAT(table.shown, ElementsAre("What", "Where"));
  EXPECT_EQ(table.rows[0].cells[1], "Drenthe\x1fUtrecht");
  EXPECT_EQ(table.rows[0].source.row, 2U);
  EXPECT_EQ(table.rows[0].source.file, 1U);
}

TEST_F(Maker, ParticipationsAreNotUnitedSoThatARepeatedOneIsSeen) {
  NativeMaker maker("participations", making());
  maker.add(reshape("participations", {filled("actor", "Who"), filled("initiative", "What")}),
            rows("Who,What\nA,p\nA,p\n"));
  EXPECT_EQ(maker.table().rows.size(), 2U);
}

TEST_F(Maker, AnUnknownRegionIsReportedInTheRowThatNamesItAndLeftOut) {
  NativeMaker maker("initiatives", making());
  maker.add(reshape("initiatives", {filled("id", "What"), filled("regions", "Where")}),
            rows("What,Where\np,Drenthe\np,Atlantis\nq,Atlantis\n"));
  const Table table = maker.table();
  EXPECT_EQ(table.rows[0].cells[1], "Drenthe");
  EXPECT_EQ(table.rows[1].cells[1], "");
  ASSERT_EQ(problems_.problems().size(), 1U);
  EXPECT_EQ(problems_.problems().front().row, 3U);
  EXPECT_EQ(problems_.problems().front().times, 2U);
  EXPECT_EQ(problems_.problems().front().column, "Where");
}

TEST_F(Maker, OfSeveralNamesTheAlphabeticallyFirstCountsInAnyOrderOfRows) {
  NativeMaker maker("actors", making());
  maker.add(reshape("actors", {filled("id", "Id"), filled("name", "Name")}), rows("Id,Name\n1,\n1,Oven\n1,Ofen\n"));
  const Table table = maker.table();
  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows[0].cells[1], "Ofen");
  ASSERT_EQ(problems_.problems().size(), 1U);
  EXPECT_EQ(problems_.problems().front().code, "mixed-values");
}

TEST_F(Maker, RowsWithoutIdAreKeptApartForTheirOwnReports) {
  NativeMaker maker("actors", making());
  maker.add(reshape("actors", {filled("id", "Id"), filled("name", "Name")}), rows("Id,Name\n,A\n,B\n"));
  EXPECT_EQ(maker.table().rows.size(), 2U);
}

TEST_F(Maker, SeveralBlocksFillOneTableAndNameAllTheirHeadings) {
  NativeMaker maker("participations", making());
  ColumnRule role = filled("role", "");
  role.value = "funder";
  maker.add(reshape("participations", {filled("actor", "Lead"), filled("initiative", "What")}),
            rows("Lead,Funder,What\nA,B,p\n"));
  maker.add(reshape("participations", {filled("actor", "Funder"), filled("initiative", "What"), role}),
            rows("Lead,Funder,What\nA,B,p\n"));
  const Table table = maker.table();
  EXPECT_THAT(table.shown, ElementsAre("Lead / Funder", "What", "role"));
  EXPECT_THAT(table.rows[0].cells, ElementsAre("A", "p", ""));
  EXPECT_THAT(table.rows[1].cells, ElementsAre("B", "p", "funder"));
}

TEST_F(Maker, AVerticalBarInANameDoesNotSplitIt) {
  NativeMaker maker("initiatives", making());
  maker.add(reshape("initiatives", {filled("id", "What")}), rows("What\nOffice | Towns\n"));
  EXPECT_EQ(maker.table().rows[0].cells[0], "Office | Towns");
}

TEST(Mentioned, EveryActorOfTheParticipationsIsThereOnce) {
  Table participations{};
  participations.header = {"actor", "initiative"};
  participations.shown = {"Who", "What"};
  participations.rows = {{.source = {1, 2}, .cells = {"A", "p"}},
                         {.source = {1, 3}, .cells = {"B", "p"}},
                         {.source = {1, 4}, .cells = {"A", "q"}},
                         {.source = {1, 5}, .cells = {"", "q"}}};
  const Table actors = mentioned(participations, "actor", "actors");
  ASSERT_EQ(actors.rows.size(), 2U);
  EXPECT_EQ(actors.rows[1].source.row, 3U);
  EXPECT_THAT(actors.shown, ElementsAre("Who", "Who"));
  EXPECT_TRUE(mentioned(Table{}, "actor", "actors").rows.empty());
}

}  // namespace
}  // namespace regioscan::inventory
