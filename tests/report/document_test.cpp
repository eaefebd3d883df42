#include "report/document.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/files.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

TEST(DocumentHead, AllowsItsOwnStyleByItsHashAndNothingElse) {
  const std::string head = document_head("Titel", Language::nl);
  const std::size_t start = head.find("<style>") + 7;
  const std::string style = head.substr(start, head.find("</style>") - start);
  const std::string hash = base::security_hash(style);
  // The hash stands in an attribute, so that its quotation marks are entities there.
  EXPECT_THAT(head,
              HasSubstr("default-src 'none'; style-src &#39;" + hash.substr(1, hash.size() - 2) + "&#39;; font-src"));
  EXPECT_THAT(head, Not(HasSubstr("unsafe")));
  EXPECT_THAT(head, Not(HasSubstr("http://")));
}

TEST(DocumentHead, SaysItsLanguage) {
  EXPECT_THAT(document_head("Titel", Language::nl), StartsWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
  EXPECT_THAT(document_head("Title", Language::en), StartsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
}

TEST(DocumentHead, EscapesItsTitle) {
  EXPECT_THAT(document_head("</title><script>", Language::nl),
              HasSubstr("<title>&lt;/title&gt;&lt;script&gt;</title>"));
}

TEST(DocumentEnd, EscapesTheName) { EXPECT_THAT(document_end("a & b"), HasSubstr("regioscan · a &amp; b")); }

}  // namespace
}  // namespace regioscan::report
