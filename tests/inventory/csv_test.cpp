#include "inventory/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "base/escape.hpp"
#include "base/random.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Sheet sheet_of(std::string_view bytes) { return read_csv(bytes, "x.csv", 3); }

TEST(Csv, KeepsWhereEachRowStands) {
  const Sheet sheet = sheet_of("id,name\n\na,\"een\ntwee\"\n\nb,drie");
  ASSERT_EQ(sheet.rows.size(), 2U);
  EXPECT_THAT(sheet.rows.row(RowId{0}), ElementsAre("a", "een\ntwee"));
  EXPECT_EQ(sheet.rows.source(RowId{0}).file, 3U);
  EXPECT_EQ(sheet.rows.source(RowId{0}).row, 3U);
  EXPECT_EQ(sheet.rows.source(RowId{1}).row, 5U) << "a line break in a cell makes no row, a blank line does";
  EXPECT_THAT(sheet.problems, IsEmpty());
}

TEST(Csv, ReadsMarksAndLineEndsOfAllSystems) {
  for (const std::string text :
       {"\xEF\xBB\xBFid,name\r\na,b\r\n", "id,name\ra,b\r", "sep=;\nid;name\na;b", "SEP=,\r\nid,name\r\na,b"}) {
    const Sheet sheet = sheet_of(text);
    EXPECT_THAT(sheet.header, ElementsAre("id", "name"));
    ASSERT_EQ(sheet.rows.size(), 1U) << text;
    EXPECT_THAT(sheet.rows.row(RowId{0}), ElementsAre("a", "b"));
    EXPECT_EQ(sheet.rows.source(RowId{0}).row, 2U);
    EXPECT_THAT(sheet.problems, IsEmpty());
  }
}

TEST(Csv, GuessesTheSeparatorOutsideQuotationMarks) {
  const Sheet sheet = sheet_of("\"a,b,c,d\";e\n1;2\n");
  EXPECT_THAT(sheet.header, ElementsAre("a,b,c,d", "e"));
  EXPECT_THAT(testing::codes(sheet.problems), ElementsAre("guessed-separator"));
  EXPECT_THAT(sheet_of("alleen\nx\n").problems, IsEmpty()) << "one column needs no separator";
}

TEST(Csv, ResolvesQuotationMarks) {
  const Sheet sheet = sheet_of("a,b,c\n\"x \"\"y\"\" z\",5\" schijf, \"p,q\"\n");
  EXPECT_THAT(sheet.rows.row(RowId{0}), ElementsAre("x \"y\" z", "5\" schijf", "p,q"));
  EXPECT_THAT(sheet.problems, IsEmpty());
}

TEST(Csv, LeavesOutRowsOfAnotherLength) {
  const Sheet sheet = sheet_of("a,b\n1,2\n3\n4,5,6\n7,8\n");
  EXPECT_EQ(sheet.rows.size(), 2U);
  ASSERT_THAT(testing::codes(sheet.problems), ElementsAre("ragged-row", "ragged-row"));
  EXPECT_EQ(sheet.problems[1].what.en, "this row has 3 cells, the header 2");
}

TEST(Csv, TrimsAndSaysSoOncePerColumn) {
  const Sheet sheet = sheet_of("a,b\n 1,2\n3 ,4\n5,\" 6\"\n ,7\n");
  EXPECT_THAT(sheet.rows.row(RowId{1}), ElementsAre("3", "4"));
  EXPECT_THAT(sheet.rows.row(RowId{3}), ElementsAre("", "7")) << "a blank cell is empty, not trimmed";
  ASSERT_THAT(testing::codes(sheet.problems), ElementsAre("trimmed-space", "trimmed-space"));
  EXPECT_EQ(sheet.problems[0].times, 2U);
}

TEST(Csv, ReadsWindows1252WithAWarning) {
  const Sheet sheet = sheet_of("id;naam\na;Co\xF6peratie\n");
  EXPECT_EQ(sheet.rows.text(RowId{0}, 1), "Coöperatie");
  EXPECT_THAT(testing::codes(sheet.problems), ElementsAre("guessed-encoding", "guessed-separator"));
}

TEST(Csv, NamesTheCellThatIsNoText) {
  const Sheet sheet = sheet_of("id,naam\na,é\nb,x\xFFy\n");
  ASSERT_THAT(testing::codes(sheet.problems), ElementsAre("undecodable"));
  EXPECT_EQ(sheet.problems[0].row, 3U);
  EXPECT_EQ(sheet.problems[0].column, "naam");
}

TEST(Csv, ReadsBackWhatItsOwnWriterWrote) {
  base::Stream chance = base::stream(1, "csv");
  const std::string letters = "ab,;\"\n\t =-+@'é";
  for (int round = 0; round < 500; ++round) {
    std::string text = "x";
    for (std::size_t i = chance.below(8); i > 0; --i) text += letters[chance.below(letters.size() - 2)];
    text += "x";
    const Sheet sheet = sheet_of("a,b\n" + base::csv_text(text) + ",z\n");
    ASSERT_EQ(sheet.rows.size(), 1U) << text;
    EXPECT_EQ(sheet.rows.text(RowId{0}, 0), text);
  }
  for (const std::string text : {"=1+1", "-3", "@x", "'s-Hertogenbosch"}) {
    EXPECT_EQ(sheet_of("a,b\n" + base::csv_text(text) + ",z\n").rows.row(RowId{0}).at(0), text);
  }
}

TEST(Csv, ReadsAMillionRowsInSeconds) {
  std::string text = "actor,initiative,role\n";
  for (int i = 0; i < 1'000'000; ++i)
    text += "actor " + std::to_string(i % 5000) + ",i" + std::to_string(i) + ",uitvoerder\n";
  const auto start = std::chrono::steady_clock::now();
  const Sheet sheet = sheet_of(text);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  EXPECT_EQ(sheet.rows.size(), 1'000'000U);
  RecordProperty("seconds", std::to_string(seconds));
  EXPECT_LT(seconds, 30) << "generous, because sanitizers and other builds slow it down; about 1 s is usual";
}

}  // namespace
}  // namespace regioscan::inventory
