#include "inventory/mapping/actor_types.hpp"

#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

TypeRule rule(std::string type) {
  return {.type = std::move(type), .is = {}, .begins = {}, .ends = {}, .contains = {}};
}

std::vector<TypeRule> rules() {
  TypeRule foreign = rule("foreign");
  foreign.ends = {"(Duitsland)"};
  TypeRule unclear = rule("");
  unclear.is = {"Middelaar"};
  TypeRule province = rule("province");
  province.begins = {"Provincie ", "Province of "};
  TypeRule chamber = rule("chamber");
  chamber.contains = {"kammer"};
  return {foreign, unclear, province, chamber};
}

TEST(TypeByName, TheFirstRuleThatFitsDecides) {
  EXPECT_EQ(type_by_name("Handelskammer (Duitsland)", rules()), "foreign");
  EXPECT_EQ(type_by_name("Handelskammer", rules()), "chamber");
  EXPECT_EQ(type_by_name("Provincie Drenthe", rules()), "province");
}

TEST(TypeByName, WordsAreComparedAsTheyStand) {
  EXPECT_EQ(type_by_name("provincie drenthe", rules()), "");
  EXPECT_EQ(type_by_name("Provinciehuis", rules()), "");
}

TEST(TypeByName, ANameThatNoRuleFitsStaysUnknown) { EXPECT_EQ(type_by_name("Bakkerij", rules()), ""); }

TEST(TypeByName, ARuleWithoutConditionIsForAllThatAreLeft) {
  std::vector<TypeRule> all = rules();
  all.push_back(rule("municipality"));
  EXPECT_EQ(type_by_name("Assen", all), "municipality");
  EXPECT_EQ(type_by_name("Middelaar", all), "") << "an earlier rule says that it is not known";
}

}  // namespace
}  // namespace regioscan::inventory
