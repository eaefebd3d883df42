#include "base/json.hpp"

#include <gtest/gtest.h>

namespace regioscan::base {
namespace {

TEST(Json, WritesNumbersWithNineDigitsAndAbsentOnesAsNull) {
  Json json;
  json["third"] = json_number(1.0 / 3);
  json["absent"] = json_number(std::nullopt);
  EXPECT_EQ(json_text(json), "{\n  \"third\": 0.333333333,\n  \"absent\": null\n}\n");
}

TEST(Json, SurvivesInvalidUtf8) {
  Json json;
  json["name"] = "a\xff";
  EXPECT_EQ(json_text(json), "{\n  \"name\": \"a\xEF\xBF\xBD\"\n}\n");
}

TEST(Json, ShowsWhatWouldHarmATerminal) {
  const Json json{{"deep", Json::array({"a\x1b[31m"})}};
  EXPECT_EQ(json_text(json).find('\x1b'), std::string::npos);
}

TEST(Json, RefusesBadSyntaxAndDeepNesting) {
  EXPECT_FALSE(parsed_json("{").has_value());
  EXPECT_FALSE(parsed_json(std::string(100, '[') + std::string(100, ']')).has_value());
  EXPECT_TRUE(parsed_json(std::string(60, '[') + std::string(60, ']')).has_value());
}

}  // namespace
}  // namespace regioscan::base
