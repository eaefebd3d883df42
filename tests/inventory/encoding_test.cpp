#include "inventory/encoding.hpp"

#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

TEST(Encoding, AcceptsWellFormedUtf8Only) {
  EXPECT_TRUE(is_utf8("zeven letters, é, €, 😀 en nog wat"));
  EXPECT_TRUE(is_utf8(""));
  for (const char* bad : {"\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5",
                          "\x80", "abcdefgh\xC3", "\xE2\x82"}) {
    EXPECT_FALSE(is_utf8(bad)) << ::testing::PrintToString(bad);
  }
}

TEST(Encoding, ReadsWindows1252) {
  EXPECT_EQ(from_windows_1252("Co\xF6peratie \x80 \x93x\x94 \x9F"), "Coöperatie € “x” Ÿ");
  EXPECT_EQ(from_windows_1252("\x81"), "\xEF\xBF\xBD");
}

TEST(Encoding, KnowsFilesOfAnotherKindByTheirFirstBytes) {
  EXPECT_TRUE(begins_as_workbook("PK\x03\x04 and more"));
  EXPECT_TRUE(begins_as_workbook("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
  EXPECT_TRUE(begins_as_utf16(std::string_view("\xFF\xFEi\0d\0", 6)));
  EXPECT_TRUE(begins_as_utf16(std::string_view("\xFE\xFF\0i\0d", 6)));
  for (const char* text : {"", "PK", "PKN,id", "\xEF\xBB\xBFid", "\xFFx"}) {
    EXPECT_FALSE(begins_as_workbook(text) || begins_as_utf16(text)) << text;
  }
}

TEST(Encoding, TakesNoDamagedUtf8ForWindows1252) {
  EXPECT_TRUE(looks_like_windows_1252("Co\xF6peratie"));
  EXPECT_FALSE(looks_like_windows_1252("Coöperatie \xFF")) << "it has a letter of UTF-8";
  EXPECT_FALSE(looks_like_windows_1252("a\x81"));
  EXPECT_FALSE(looks_like_windows_1252(std::string_view("a\0\xE9", 3)));
}

}  // namespace
}  // namespace regioscan::inventory
