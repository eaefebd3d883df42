#include "inventory/mapping/cell_rules.hpp"

#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

const Rename kRename{.kind = "region",
                     .values = {{"Provincie Overrijssel", "Overijssel"}, {"Drente", "Drenthe"}, {"n.v.t.", ""}}};
const std::vector<std::string> kPrefixes{"Provincie ", "Prov. "};

TEST(NativeValue, AWholeValueIsRenamedBeforeItsPrefixIsTakenOff) {
  EXPECT_EQ(native_value("Provincie Overrijssel", kPrefixes, &kRename), "Overijssel");
}

TEST(NativeValue, WhatIsLeftAfterThePrefixIsRenamedToo) {
  EXPECT_EQ(native_value("Prov. Drente", kPrefixes, &kRename), "Drenthe");
}

TEST(NativeValue, AValueThatNoRuleNamesStaysAsItIs) {
  EXPECT_EQ(native_value("Gelderland", kPrefixes, &kRename), "Gelderland");
  EXPECT_EQ(native_value("Gelderland", {}, nullptr), "Gelderland");
}

TEST(NativeValue, OnlyOnePrefixIsTakenOff) {
  EXPECT_EQ(native_value("Provincie Prov. X", kPrefixes, nullptr), "Prov. X");
}

TEST(NativeValue, AValueCanBeRenamedToUnknown) { EXPECT_EQ(native_value("n.v.t.", {}, &kRename), ""); }

TEST(NumberFromComma, DecimalsAndGroupsOfThreeAreReadAsWritten) {
  EXPECT_EQ(number_from_comma("52,99"), "52.99");
  EXPECT_EQ(number_from_comma("1.250"), "1250");
  EXPECT_EQ(number_from_comma("1.250.000,5"), "1250000.5");
  EXPECT_EQ(number_from_comma("-6,5"), "-6.5");
  EXPECT_EQ(number_from_comma("40"), "40");
}

TEST(NumberFromComma, WhatIsNoSuchNumberStaysAsTheUserWroteIt) {
  for (const char* text :
       {"", "-", ",5", "5,", "1.25", "12.3456", "1234.567", ".500", "1.250.", "1..250", "a,b", "1,2,3", "ca. 40"}) {
    EXPECT_EQ(number_from_comma(text), text);
  }
}

TEST(ContentOf, RenamesReachEveryColumnThatHoldsTheSame) {
  EXPECT_EQ(content_of("actors", "id"), "actor");
  EXPECT_EQ(content_of("participations", "actor"), "actor");
  EXPECT_EQ(content_of("initiatives", "name"), "initiative");
  EXPECT_EQ(content_of("activities", "initiative"), "initiative");
  EXPECT_EQ(content_of("activities", "scope"), "region");
  EXPECT_EQ(content_of("activities", "name"), "name");
  EXPECT_EQ(content_of("actors", "type"), "type");
}

TEST(HoldsMany, OnlyListsOfRegionsRolesAndDimensionsThatSaySo) {
  Taxonomy taxonomy;
  taxonomy.dimensions.add(
      {.key = "topic", .label = {}, .values = {}, .many = true, .open = true, .all = {}, .unknown = {}});
  taxonomy.dimensions.add(
      {.key = "phase", .label = {}, .values = {}, .many = false, .open = true, .all = {}, .unknown = {}});
  EXPECT_TRUE(holds_many("regions", taxonomy));
  EXPECT_TRUE(holds_many("role", taxonomy));
  EXPECT_TRUE(holds_many("topic", taxonomy));
  EXPECT_FALSE(holds_many("phase", taxonomy));
  EXPECT_FALSE(holds_many("region", taxonomy));
}

}  // namespace
}  // namespace regioscan::inventory
