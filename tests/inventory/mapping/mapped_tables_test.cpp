#include "inventory/mapping.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "base/failure.hpp"
#include "tests/inventory/mapping/real_data.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::HasSubstr;

namespace fs = std::filesystem;

class MappedTables : public ::testing::Test {
 protected:
  void SetUp() override {
    const std::string name = ::testing::UnitTest::GetInstance()->current_test_info()->name();
    folder_ = fs::path(::testing::TempDir()) / ("mapped_" + name);
    fs::create_directories(folder_);
    write("m.toml",
          "[inventory]\nname = 'x'\ndate = '2023'\nsource = 's'\n[tables]\nrows = 'rows.csv'\n[participations]\n"
          "from = 'rows'\ncolumns = { actor = 'Who', initiative = 'What' }\n");
    write("rows.csv", "Who,What\nA,p\nB,p\nB,q\n");
  }
  void TearDown() override { fs::remove_all(folder_); }
  void write(const std::string& name, std::string_view text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] Source source() const { return {.path = folder_ / "m.toml", .tables = {}}; }

  fs::path folder_;
};

TEST_F(MappedTables, WhatIsNotDescribedIsTakenFromTheParticipations) {
  const Reading read = read_inventory(source());
  ASSERT_TRUE(read.inventory) << testing::listed(read.problems);
  EXPECT_EQ(read.inventory->actors.size(), 2U);
  EXPECT_EQ(read.inventory->initiatives.size(), 2U);
  EXPECT_TRUE(read.inventory->activities.empty());
}

TEST_F(MappedTables, TheMappingAndItsTablesAreListedWithTheirHashes) {
  const Reading read = read_inventory(source());
  ASSERT_TRUE(read.inventory);
  ASSERT_EQ(read.inventory->files.size(), 2U);
  EXPECT_EQ(read.inventory->files[0].name, "m.toml");
  EXPECT_EQ(read.inventory->files[1].name, "rows.csv");
  EXPECT_EQ(read.inventory->files[1].sha256.size(), 64U);
}

TEST_F(MappedTables, ATableGivenOnTheCommandLineReplacesTheOneInTheMapping) {
  write("other.csv", "Who,What\nA,p\n");
  Source given = source();
  given.tables["rows"] = folder_ / "other.csv";
  const Reading read = read_inventory(given);
  ASSERT_TRUE(read.inventory);
  EXPECT_EQ(read.inventory->participations.size(), 1U);
}

TEST_F(MappedTables, ATableNameThatTheMappingLacksIsAMistakeInTheCommand) {
  Source given = source();
  given.tables["row"] = folder_ / "rows.csv";
  try {
    static_cast<void>(mapped_tables(given));
    FAIL() << "no UsageError";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("Did you mean 'rows'?"));
  }
}

TEST_F(MappedTables, ATableThatIsNotThereStopsTheRun) {
  fs::remove(folder_ / "rows.csv");
  EXPECT_THROW(static_cast<void>(mapped_tables(source())), base::FileError);
}

TEST_F(MappedTables, ProblemsSpeakOfTheUsersOwnColumns) {
  write("rows.csv", "Who,What\nA,p\n,q\n");
  const Reading read = read_inventory(source());
  EXPECT_FALSE(read.inventory);
  const auto empty = std::find_if(read.problems.begin(), read.problems.end(),
                                  [](const base::Problem& problem) { return problem.code == "empty-id"; });
  ASSERT_NE(empty, read.problems.end()) << testing::listed(read.problems);
  EXPECT_EQ(empty->file, "rows.csv");
  EXPECT_EQ(empty->row, 3U);
  EXPECT_EQ(empty->column, "Who");
}

TEST_F(MappedTables, TheOrderOfRowsDoesNotMatter) {
  const Reading read = read_inventory(source());
  write("rows.csv", "Who,What\nB,q\nB,p\nA,p\n");
  const Reading turned = read_inventory(source());
  ASSERT_TRUE(read.inventory && turned.inventory);
  EXPECT_EQ(read.inventory->content, turned.inventory->content);
}

}  // namespace
}  // namespace regioscan::inventory
