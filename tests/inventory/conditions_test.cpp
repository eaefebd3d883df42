#include "inventory/conditions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::size_t> met(const Inventory& inventory, const std::vector<Condition>& where) {
  const Conditions conditions(inventory, where);
  std::vector<std::size_t> records;
  for (std::size_t record = 0; record < record_count(inventory); ++record) {
    if (conditions.record_meets(record)) records.push_back(record);
  }
  return records;
}

TEST(Condition, IsReadFromItsText) {
  EXPECT_EQ(parsed_condition("archetype=scans"), (Condition{"archetype", {"scans"}}));
  EXPECT_EQ(parsed_condition(" sector = A | C "), (Condition{"sector", {"A", "C"}}));
  for (const char* wrong : {"", "archetype", "=scans", "archetype=", "archetype=|"}) {
    EXPECT_THROW(static_cast<void>(parsed_condition(wrong)), base::UsageError) << wrong;
  }
}

TEST(Conditions, HoldTogetherAndAnyOfTheValuesWillDo) {
  const Inventory inventory = testing::with_activities();
  EXPECT_THAT(met(inventory, {{"archetype", {"scans"}}}), ElementsAre(0, 1, 3, 4, 5));
  EXPECT_THAT(met(inventory, {{"archetype", {"scans", "workshops"}}, {"sector", {"G"}}}), ElementsAre(2, 9));
  EXPECT_THAT(met(inventory, {{"archetype", {"scans"}}, {"archetype", {"workshops"}}, {"sector", {"G"}}}),
              ElementsAre(2, 9))
      << "two conditions on one dimension are one";
  EXPECT_THAT(met(inventory, {{"sector", {"onbekend"}}}), ElementsAre(10));
  EXPECT_THAT(met(inventory, {{"archetype", {"unknown", "workshops"}}}), ElementsAre(2, 9, 11));
}

TEST(Conditions, OnRolesAndTypesAreMetByParticipations) {
  Inventory inventory = testing::with_activities();
  for (Participation& own : inventory.participations) {
    own.role = inventory.actors[own.actor].key == "Brug" ? Role::funder : Role::executor;
  }
  const Conditions conditions(inventory, {{"role", {"financier"}}});
  EXPECT_FALSE(conditions.are_on_records());
  EXPECT_TRUE(conditions.record_meets(0)) << "records do not carry roles";
  std::size_t funders = 0;
  for (std::size_t at = 0; at < inventory.participations.size(); ++at) {
    if (conditions.participation_meets(at)) ++funders;
  }
  EXPECT_EQ(funders, 2U);
}

TEST(Conditions, AreSaidInWords) {
  const Inventory inventory = testing::with_activities();
  const Conditions conditions(inventory, {{"archetype", {"advice", "scans"}}, {"province", {"Drenthe", "unknown"}}});
  EXPECT_THAT(conditions.in_words(),
              ElementsAre(base::Words{"Activiteit: scans of advice", "Activiteit: scans or advice"},
                          base::Words{"Provincie: Drenthe of onbekend", "Province: Drenthe or unknown"}));
}

TEST(Conditions, NameTheNearestForAValueThatThereIsNot) {
  try {
    const Conditions conditions(testing::with_activities(), {{"province", {"Drente"}}});
    FAIL() << "no error";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("did you mean 'Drenthe'?"));
    EXPECT_THAT(error.why().nl, HasSubstr("list dimensions"));
  }
}

}  // namespace
}  // namespace regioscan::inventory
