#include "inventory/mapping/mapping_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view kSmall = R"(
[inventory]
name = "Small"
language = "en"
[tables]
rows = "rows.csv"
[initiatives]
from = "rows"
columns.id = "Project"
[participations]
from = "rows"
columns = { actor = "Who", initiative = "Project" }
)";

TEST(MappingFile, WhatItSaysIsReadWithoutOpeningATable) {
  const ParsedMapping parsed = parsed_mapping(kSmall, "small.toml");
  EXPECT_TRUE(parsed.problems.empty());
  EXPECT_EQ(parsed.mapping.about.name, "Small");
  EXPECT_EQ(parsed.mapping.about.language, base::Language::en);
  ASSERT_EQ(parsed.mapping.tables.size(), 1U);
  EXPECT_EQ(parsed.mapping.tables.front().path, "rows.csv");
  ASSERT_EQ(parsed.mapping.reshapes.size(), 2U);
  EXPECT_EQ(parsed.mapping.reshapes[1].native, "participations");
}

TEST(MappingFile, RecordsWithoutAColumnOfNamesAreCalledByTheirId) {
  const ParsedMapping parsed = parsed_mapping(kSmall, "small.toml");
  const std::vector<ColumnRule>& columns = parsed.mapping.reshapes[0].columns;
  ASSERT_EQ(columns.size(), 2U);
  EXPECT_EQ(columns[1].native, "name");
  EXPECT_EQ(columns[1].column, "Project");
}

TEST(MappingFile, ANameInOneOfSeveralBlocksIsEnough) {
  const std::string text = std::string(kSmall) +
                           "[[actors]]\nfrom = 'rows'\ncolumns = { id = 'Who', name = 'Name' }\n"
                           "[[actors]]\nfrom = 'rows'\ncolumns = { id = 'Who', region = 'Where' }\n";
  const ParsedMapping parsed = parsed_mapping(text, "small.toml");
  ASSERT_TRUE(parsed.problems.empty());
  EXPECT_EQ(parsed.mapping.reshapes[0].columns.size(), 2U);
  EXPECT_EQ(parsed.mapping.reshapes[1].columns.size(), 2U);
}

TEST(MappingFile, RulesForTypesKeepTheirOrder) {
  const std::string text =
      std::string(kSmall) +
      "[[type]]\ntype = 'z'\nbegins = 'Z'\n[[type]]\ntype = 'a'\nis = ['A']\n[[type]]\ntype = ''\n";
  const ParsedMapping parsed = parsed_mapping(text, "small.toml");
  ASSERT_TRUE(parsed.problems.empty());
  ASSERT_EQ(parsed.mapping.types.size(), 3U);
  EXPECT_EQ(parsed.mapping.types[0].type, "z");
  EXPECT_THAT(parsed.mapping.types[1].is, ElementsAre("A"));
}

TEST(MappingFile, ItCanDeclareDimensionsAndTypesOfItsOwn) {
  const std::string text = std::string(kSmall) +
                           "[[dimension]]\nkey = 'theme'\nnl = 'thema'\nen = 'theme'\nopen = true\n"
                           "[[actor_type]]\nkey = 'guild'\nnl = 'gilde'\nen = 'guild'\n";
  const ParsedMapping parsed = parsed_mapping(text, "small.toml");
  ASSERT_TRUE(parsed.problems.empty());
  ASSERT_EQ(parsed.mapping.own.dimensions.size(), 1U);
  EXPECT_TRUE(parsed.mapping.own.dimensions[DimensionId{0}].open);
  EXPECT_EQ(parsed.mapping.own.actor_types.front().key, "guild");
}

TEST(MappingFile, AnEmptyTextLacksAllThatIsNeeded) {
  EXPECT_EQ(parsed_mapping("", "empty.toml").problems.size(), 3U);  // inventory, tables, participations
}

}  // namespace
}  // namespace regioscan::inventory
