#include "report/bridges_section.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "tests/small_inventory.hpp"

namespace regioscan::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// A row of actors: longer, and more new ties help.
analysis::Analysis row(int actors) {
  std::vector<std::pair<std::string, std::string>> parts;
  for (int at = 0; at + 1 < actors; ++at) {
    parts.emplace_back(fmt::format("A{:02}", at), fmt::format("N{:02}", at));
    parts.emplace_back(fmt::format("A{:02}", at + 1), fmt::format("N{:02}", at));
  }
  return analysis::analyse(testing::small_inventory(parts), {}, {});
}

TEST(BridgesSection, ListsNewTiesAndClustersWithHowToReadThem) {
  const std::string html = bridges_section(row(12), base::Language::nl);
  EXPECT_THAT(html, HasSubstr("id=\"bridges\""));
  EXPECT_THAT(html, HasSubstr("Nieuwe samenwerking die anderen het dichtst bij elkaar brengt"));
  EXPECT_THAT(html, HasSubstr("zegt niet of iemand dat wil of kan"));
  EXPECT_THAT(html, HasSubstr("Alle actoren zijn bekeken."));
  EXPECT_THAT(html, HasSubstr("Wie twee clusters bij elkaar brengt"));
  EXPECT_THAT(html, HasSubstr("in 1 als enige van zijn cluster)"));
  EXPECT_THAT(html, HasSubstr("href=\"shortcuts.csv\""));
  EXPECT_THAT(bridges_section(row(12), base::Language::en),
              HasSubstr("does not tell whether somebody wants to, or can"));
}

TEST(BridgesSection, HasAtMostTenRowsInATable) {
  const std::string html = bridges_section(row(170), base::Language::nl);
  EXPECT_EQ(times(html, "<th scope=\"row\">"), 20U);
}

TEST(BridgesSection, OfTwoWhoWorkTogetherHasNoTables) {
  const std::string html = bridges_section(row(2), base::Language::nl);
  EXPECT_THAT(html, Not(HasSubstr("<table")));
  EXPECT_THAT(html, HasSubstr("Geen nieuwe samenwerking die is bekeken"));
}

}  // namespace
}  // namespace regioscan::report
