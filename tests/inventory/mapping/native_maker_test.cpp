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
  ForeignRows found{.file = "rows.csv", .number = 1, .header = std::move(sheet.header), .rows = {}};
  for (const RowId row : sheet.rows.rows()) {
    found.rows.push_back({.source = sheet.rows.source(row), .cells = sheet.rows.row(row)});
  }
  return found;
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
  EXPECT_EQ(table.rows.text(RowId{0}, 1), "Drenthe\x1fUtrecht");
  EXPECT_EQ(table.rows.source(RowId{0}).row, 2U);
  EXPECT_EQ(table.rows.source(RowId{0}).file, 1U);
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
  EXPECT_EQ(table.rows.text(RowId{0}, 1), "Drenthe");
  EXPECT_EQ(table.rows.text(RowId{1}, 1), "");
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
  EXPECT_EQ(table.rows.text(RowId{0}, 1), "Ofen");
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
  EXPECT_THAT(table.rows.row(RowId{0}), ElementsAre("A", "p", ""));
  EXPECT_THAT(table.rows.row(RowId{1}), ElementsAre("B", "p", "funder"));
}

TEST_F(Maker, AVerticalBarInANameDoesNotSplitIt) {
  NativeMaker maker("initiatives", making());
  maker.add(reshape("initiatives", {filled("id", "What")}), rows("What\nOffice | Towns\n"));
  EXPECT_EQ(maker.table().rows.text(RowId{0}, 0), "Office | Towns");
}

TEST(Mentioned, EveryActorOfTheParticipationsIsThereOnce) {
  Table participations{};
  participations.header = {"actor", "initiative"};
  participations.shown = {"Who", "What"};
  participations.rows = Cells(2);
  std::uint32_t row = 1;
  for (const std::vector<std::string>& cells :
       std::vector<std::vector<std::string>>{{"A", "p"}, {"B", "p"}, {"A", "q"}, {"", "q"}}) {
    participations.rows.add({.file = 1, .row = ++row}, cells);
  }
  participations.rows.finish();
  const Table actors = mentioned(participations, "actor", "actors");
  ASSERT_EQ(actors.rows.size(), 2U);
  EXPECT_EQ(actors.rows.source(RowId{1}).row, 3U);
  EXPECT_THAT(actors.shown, ElementsAre("Who", "Who"));
  EXPECT_TRUE(mentioned(Table{}, "actor", "actors").rows.empty());
}

}  // namespace
}  // namespace regioscan::inventory
