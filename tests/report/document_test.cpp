#include "report/document.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::report {
namespace {

using ::testing::HasSubstr;

TEST(Document, AllowsNothingButItsOwnStyle) {
  const std::string head = document_head("<Titel>", base::Language::en);
  EXPECT_THAT(head, HasSubstr("default-src 'none'; style-src &#39;sha256-"));
  EXPECT_THAT(head, HasSubstr("<html lang=\"en\">"));
  EXPECT_THAT(head, HasSubstr("<title>&lt;Titel&gt;</title>"));
}

TEST(Document, EndsWithTheNameEscaped) { EXPECT_THAT(document_end("a & b"), HasSubstr("regioscan · a &amp; b")); }

}  // namespace
}  // namespace regioscan::report
