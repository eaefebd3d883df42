#include "report/entry_list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::report {
namespace {

using base::Language;
using ::testing::HasSubstr;
using ::testing::Not;

overlaps::Entry numbered(std::size_t at) {
  return {
      .title = base::same("titel " + std::to_string(at)), .aside = {"ernaast", "beside"}, .lines = {{"Een.", "One."}}};
}

TEST(EntryList, OfNothingIsNothing) { EXPECT_EQ(entry_list({.count = 0}, numbered, Language::nl), ""); }

TEST(EntryList, ThatFitsIsAllInSightWithoutATotal) {
  EXPECT_EQ(
      entry_list({.count = 1, .in_sight = 3, .file = "a.csv"}, numbered, Language::en),
      "<ol class=\"entries\" start=\"1\">\n<li><p><strong>titel 0</strong> <span class=\"aside\">beside</span></p>\n"
      "<p>One.</p>\n</li>\n</ol>\n");
}

TEST(EntryList, CountsOnBehindTheClickAndSaysWhereAllAre) {
  const std::string html =
      entry_list({.count = 1234, .in_sight = 2, .on_page = 5, .file = "a.csv"}, numbered, Language::nl);
  EXPECT_THAT(html, HasSubstr("<summary>Toon er nog 3</summary>\n<ol class=\"entries\" start=\"3\">"));
  EXPECT_THAT(html, HasSubstr("titel 4<"));
  EXPECT_THAT(html, Not(HasSubstr("titel 5<")));
  EXPECT_THAT(html, HasSubstr("In totaal 1.234; alle staan in <a href=\"a.csv\">a.csv</a>."));
}

TEST(EntryList, AsksOnlyForWhatItShows) {
  std::size_t asked = 0;
  const auto counting = [&](std::size_t at) {
    ++asked;
    return numbered(at);
  };
  EXPECT_FALSE(
      entry_list({.count = 1000, .in_sight = 4, .on_page = 9, .file = "a.csv"}, counting, Language::nl).empty());
  EXPECT_EQ(asked, 9U);
}

TEST(EntryList, ShowsAsMuchAsIsAskedForAlsoWhereThePageWouldTakeLess) {
  const std::string html =
      entry_list({.count = 30, .in_sight = 20, .on_page = 10, .file = "a.csv"}, numbered, Language::en);
  EXPECT_THAT(html, HasSubstr("titel 19<"));
  EXPECT_THAT(html, Not(HasSubstr("<details>")));
  EXPECT_THAT(html, HasSubstr("30 in all; every one is in"));
}

TEST(EntryList, KeepsHostileTextInert) {
  const auto hostile = [](std::size_t) {
    return overlaps::Entry{
        .title = base::same("<script>"), .aside = base::same("<b>"), .lines = {base::same("\"<i>&\x1b[31m")}};
  };
  const std::string html = entry_list({.count = 1}, hostile, Language::nl);
  EXPECT_THAT(html, Not(HasSubstr("<script>")));
  EXPECT_THAT(html, Not(HasSubstr("<b>")));
  EXPECT_THAT(html, Not(HasSubstr("<i>")));
  EXPECT_THAT(html, Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace regioscan::report
