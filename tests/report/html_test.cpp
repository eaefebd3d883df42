#include "report/html.hpp"

#include <gtest/gtest.h>

namespace regioscan::report {
namespace {

TEST(Html, EscapesTextFromData) {
  EXPECT_EQ(paragraph("<script>"), "<p>&lt;script&gt;</p>\n");
  EXPECT_EQ(list({{"a & b", "x"}}, base::Language::nl), "<ul>\n<li>a &amp; b</li>\n</ul>\n");
  EXPECT_NE(table("\"t\"", {{"<h>", CellKind::text, {}}}, {{"<c>"}}).find("&lt;c&gt;"), std::string::npos);
}

TEST(Html, TablesHaveCaptionsAndScopes) {
  const std::string html =
      table("Titel", {{"Naam", CellKind::text, {}}, {"Aantal", CellKind::number, "hoeveel"}}, {{"a", "1"}});
  EXPECT_NE(html.find("<caption>Titel</caption>"), std::string::npos);
  EXPECT_NE(html.find("<th scope=\"col\">Naam</th>"), std::string::npos);
  EXPECT_NE(html.find("<th scope=\"row\">a</th><td class=\"number\">1</td>"), std::string::npos);
  EXPECT_NE(html.find("<dt>Aantal</dt><dd>hoeveel</dd>"), std::string::npos);
}

}  // namespace
}  // namespace regioscan::report
