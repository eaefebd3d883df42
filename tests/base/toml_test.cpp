#include "base/toml.hpp"

#include <gtest/gtest.h>

#include <string>

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

}  // namespace
}  // namespace regioscan::base
