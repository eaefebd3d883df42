#include "draw/web_font.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace regioscan::draw {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(WebFont, CarriesRegularAndBoldInThePageItself) {
  const std::string css = font_face_css();
  EXPECT_EQ(times(css, "@font-face{"), 2U);
  EXPECT_THAT(css, HasSubstr("font-family:Inter;font-weight:400;"));
  EXPECT_THAT(css, HasSubstr("font-family:Inter;font-weight:700;"));
  EXPECT_EQ(times(css, "url(data:font/woff2;base64,d09GM"), 2U) << "the first letters of WOFF2 as base64";
  EXPECT_EQ(times(css, "url("), 2U) << "nothing is fetched";
}

TEST(WebFont, IsSafeInsideAStyleElementAndSmall) {
  const std::string css = font_face_css();
  EXPECT_THAT(css, Not(HasSubstr("<")));
  EXPECT_LT(css.size(), 130'000U);
  EXPECT_GT(css.size(), 20'000U);
}

}  // namespace
}  // namespace regioscan::draw
