#include "inventory/mapping/setting.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Setting document(std::string_view text) { return std::get<Setting>(parsed_settings(text, "m.toml")); }

TEST(Setting, KeepsTheLineOfEachEntryAndTheOrderInWhichTheyStand) {
  const Setting read = document("zebra = 'z'\napple = 'a'\n[table]\nkey = true\n");
  ASSERT_EQ(read.children.size(), 3U);
  EXPECT_EQ(read.children[0].key, "zebra");
  EXPECT_EQ(read.children[1].line, 2U);
  EXPECT_EQ(read.children[2].children.front().line, 4U);
  EXPECT_TRUE(read.children[2].children.front().flag);
}

TEST(Setting, ADateIsTheTextThatAPersonWouldWrite) {
  EXPECT_EQ(document("date = 2016-03-01").children[0].text, "2016-03-01");
}

TEST(Setting, TextThatIsNoTomlIsOneProblemWithItsLine) {
  const auto read = parsed_settings("a = 'b'\nc = \n", "m.toml");
  ASSERT_TRUE(std::holds_alternative<base::Problem>(read));
  EXPECT_EQ(std::get<base::Problem>(read).row, 2U);
}

TEST(SettingReader, AnAbsentKeyGivesTheEmptyValueAndNoProblem) {
  const Setting table = document("");
  ProblemList problems;
  SettingReader keys(table, "", "m.toml", problems);
  EXPECT_EQ(keys.text("a", "otherwise"), "otherwise");
  EXPECT_FALSE(keys.flag("b"));
  EXPECT_TRUE(keys.texts("c").empty());
  EXPECT_TRUE(keys.tables("d").empty());
  keys.finish();
  EXPECT_TRUE(problems.problems().empty());
}

TEST(SettingReader, OneValueOrAListAreBothRead) {
  const Setting table = document("one = 'a'\nmore = ['a', 'b']\n[single]\n[[several]]\n[[several]]\n");
  ProblemList problems;
  SettingReader keys(table, "", "m.toml", problems);
  EXPECT_THAT(keys.texts("one"), ElementsAre("a"));
  EXPECT_THAT(keys.texts("more"), ElementsAre("a", "b"));
  EXPECT_EQ(keys.tables("single").size(), 1U);
  EXPECT_EQ(keys.tables("several").size(), 2U);
  EXPECT_TRUE(problems.problems().empty());
}

TEST(SettingReader, AKeyThatNobodyAskedForIsReportedWithTheNearestThatSomebodyDid) {
  const Setting table = document("[tables]\ncolunm = 'x'\n");
  ProblemList problems;
  SettingReader keys(table.children.front(), "tables", "m.toml", problems);
  static_cast<void>(keys.text("column"));
  keys.finish();
  ASSERT_EQ(problems.problems().size(), 1U);
  const base::Problem problem = problems.problems().front();
  EXPECT_EQ(problem.code, "unknown-key");
  EXPECT_EQ(problem.row, 2U);
  EXPECT_THAT(problem.what.en, HasSubstr("tables.colunm"));
  EXPECT_THAT(problem.mend.nl, HasSubstr("bedoelde u 'column'"));
}

}  // namespace
}  // namespace regioscan::inventory
