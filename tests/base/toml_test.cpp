#include "base/toml.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace regioscan::base {
namespace {

TEST(Toml, GivesTheDocument) {
  const auto parsed = parsed_toml("name = 'Scan'\n[tables]\nrows = 'a.csv'\n", "inventory.toml");
  ASSERT_TRUE(std::holds_alternative<toml::table>(parsed));
  const auto& table = std::get<toml::table>(parsed);
  EXPECT_EQ(table["name"].value<std::string>(), "Scan");
  EXPECT_EQ(table["tables"]["rows"].value<std::string>(), "a.csv");
}

TEST(Toml, SaysInWhichFileAndLineItBreaksOff) {
  const auto parsed = parsed_toml("name = 'Scan'\ndate = \n", "inventory.toml");
  ASSERT_TRUE(std::holds_alternative<Problem>(parsed));
  const auto& problem = std::get<Problem>(parsed);
  EXPECT_EQ(problem.severity, Severity::error);
  EXPECT_EQ(problem.file, "inventory.toml");
  EXPECT_EQ(problem.row, 2U);
  EXPECT_FALSE(problem.what.nl.empty());
  EXPECT_FALSE(problem.mend.en.empty());
}

TEST(Toml, RefusesKeysThatAreGivenTwice) {
  EXPECT_TRUE(std::holds_alternative<Problem>(parsed_toml("a = 1\na = 2\n", "x.toml")));
}

TEST(Toml, StopsAtNestingThatWouldExhaustTheStack) {
  EXPECT_TRUE(std::holds_alternative<Problem>(parsed_toml("a = " + std::string(100000, '['), "x.toml")));
}

TEST(Toml, StopsAtAKeyOfSoManyPartsThatFreeingItsTablesWouldExhaustTheStack) {
  std::string deep = "a";
  for (int part = 0; part < 400'000; ++part) deep += ".a";
  for (const std::string& text :
       {"x = 1\n" + deep + " = 1\n", "x = 1\n[" + deep + "]\n", "x = 1\ny = {" + deep + " = 1}\n"}) {
    const auto parsed = parsed_toml(text, "x.toml");
    ASSERT_TRUE(std::holds_alternative<Problem>(parsed));
    EXPECT_EQ(std::get<Problem>(parsed).row, 2U);
  }
}

TEST(Toml, TakesPointsInTextsAndCommentsForWhatTheyAre) {
  const std::string points(200, '.');
  for (const std::string& text : std::vector<std::string>{"a = '" + points + "'", R"(a = "\")" + points + "\"",
                                                          "a = \"\"\"\n" + points + "\n\"\"\"", "a = 1 # " + points,
                                                          "\"" + points + "\" = 1", "a = '''" + points + "'''"}) {
    EXPECT_TRUE(std::holds_alternative<toml::table>(parsed_toml(text, "x.toml"))) << text;
  }
}

}  // namespace
}  // namespace regioscan::base
