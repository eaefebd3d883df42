#include "base/escape.hpp"

#include <gtest/gtest.h>

namespace regioscan::base {
namespace {

TEST(Escape, ShowsForbiddenCharactersAsReplacement) {
  EXPECT_EQ(shown("a\x1b[31mb"), "a\xEF\xBF\xBD[31mb") << "no terminal sequences";
  EXPECT_EQ(shown("\xE2\x80\xAE"
                  "abc"),
            "\xEF\xBF\xBD"
            "abc")
      << "no bidirectional override";
  EXPECT_EQ(shown("a\xff"
                  "b"),
            "a\xEF\xBF\xBD"
            "b")
      << "invalid UTF-8";
  EXPECT_EQ(shown("\xC0\xAF"), "\xEF\xBF\xBD\xEF\xBF\xBD") << "overlong";
  EXPECT_EQ(shown("a\nb\tc"), "a b c");
  EXPECT_EQ(shown("Coöperatie ĲSSEL 😀"), "Coöperatie ĲSSEL 😀");
}

TEST(Escape, FindsForbiddenCharacters) {
  EXPECT_FALSE(has_forbidden_characters("regel 1\nregel 2\té"));
  EXPECT_TRUE(has_forbidden_characters("\x07"));
}

TEST(Escape, MakesMarkupInert) {
  EXPECT_EQ(xml("<script>'\"&"), "&lt;script&gt;&#39;&quot;&amp;");
  EXPECT_EQ(json_in_html("{\"a\":\"</script>\"}"), "{\"a\":\"\\u003c/script>\"}");
}

TEST(Escape, GuardsCellsThatASpreadsheetWouldRun) {
  EXPECT_EQ(csv_text("=1+1"), "'=1+1");
  EXPECT_EQ(csv_text("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(csv_text("-x,y"), "\"'-x,y\"");
  EXPECT_EQ(csv_text("a\"b"), "\"a\"\"b\"");
  EXPECT_EQ(csv_text("a;b", ';'), "\"a;b\"");
  EXPECT_EQ(csv_text("gewoon"), "gewoon");
}

TEST(Escape, TheGuardComesOffAgain) {
  for (const std::string_view text : {"=1+1", "+31", "-", "@x", "'s-Hertogenbosch", "'", "plain"}) {
    const std::string written = csv_text(text);
    EXPECT_EQ(without_formula_guard(written), text);
  }
}

TEST(Escape, MakesIdentifiersThatStayDifferent) {
  EXPECT_EQ(identifier("actor-", "Provincie X"), "actor-Provincie-X");
  EXPECT_NE(identifier("a-", "é"), identifier("a-", "è"));
}

}  // namespace
}  // namespace regioscan::base
