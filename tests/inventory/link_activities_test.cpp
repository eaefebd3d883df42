#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

DimensionId dimension(const Inventory& inventory, std::string_view key) {
  for (const DimensionId id : base::ids<DimensionId>(inventory.taxonomy.dimensions.size())) {
    if (inventory.taxonomy.dimensions[id].key == key) return id;
  }
  throw std::out_of_range("no such dimension");
}

std::vector<std::string> values_of(const Inventory& inventory, ActivityId activity, std::string_view key) {
  const DimensionId id = dimension(inventory, key);
  std::vector<std::string> keys;
  for (const ValueId value : inventory.activities[activity].values[id]) {
    keys.push_back(inventory.taxonomy.dimensions[id].values[value].key);
  }
  return keys;
}

Reading read(const std::string& activities) { return testing::read_files({{"activities.csv", activities}}); }

TEST(LinkActivities, ReadTheirColumnsAndDimensions) {
  const Reading reading = read(
      "id,initiative,name,province,scope,archetype,sector,reach,reach_class,effort_class,note,internal\n"
      "x2,i2,Twee,Drenthe,nationaal,Kennisplatform,C|maakindustrie|G,1200,High,laag,n,ja\nx1,i1,,,,,,,,,,\n");
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(reading.problems, IsEmpty());
  const Inventory& inventory = *reading.inventory;
  const Activity& activity = inventory.activities[ActivityId{1}];
  EXPECT_EQ(inventory.initiatives[activity.initiative].key, "i2");
  EXPECT_EQ(inventory.regions[*activity.province].key, "drenthe");
  ASSERT_EQ(activity.scope.size(), 1U);
  EXPECT_FALSE(inventory.regions[activity.scope[0]].parent) << "national is the root region";
  EXPECT_THAT(values_of(inventory, ActivityId{1}, "sector"), ElementsAre("C", "G")) << "each once";
  EXPECT_EQ(values_of(inventory, ActivityId{1}, "archetype").size(), 1U);
  EXPECT_EQ(activity.reach, 1200);
  EXPECT_EQ(activity.reach_class, "hoog");
  EXPECT_TRUE(activity.is_internal);
  const ValuesByDimension& unknown = inventory.activities[ActivityId{0}].values;
  EXPECT_EQ(unknown.size(), inventory.taxonomy.dimensions.size());
  for (const DimensionId id : base::ids<DimensionId>(unknown.size())) EXPECT_TRUE(unknown[id].empty());
}

TEST(LinkActivities, AllIsOneValueAndNeverExpanded) {
  const Reading reading = read("id,initiative,sector\nx1,i1,alle\nx2,i2,\n");
  ASSERT_TRUE(reading.inventory);
  EXPECT_EQ(values_of(*reading.inventory, ActivityId{0}, "sector").size(), 1U);
  EXPECT_THAT(values_of(*reading.inventory, ActivityId{1}, "sector"), IsEmpty()) << "empty is unknown, not all";
}

TEST(LinkActivities, OpenDimensionsTakeWhatTheDataHold) {
  const Reading one = read("id,initiative,goal\nx1,i1,Zuinig|groen\nx2,i2,zuinig\n");
  const Reading two = read("id,initiative,goal\nx2,i2,zuinig\nx1,i1,groen|Zuinig\n");
  ASSERT_TRUE(one.inventory && two.inventory);
  EXPECT_THAT(one.problems, IsEmpty());
  EXPECT_EQ(values_of(*one.inventory, ActivityId{0}, "goal"), values_of(*two.inventory, ActivityId{0}, "goal"));
  EXPECT_EQ(values_of(*one.inventory, ActivityId{1}, "goal"), (std::vector<std::string>{"Zuinig"}))
      << "spellings that differ in case are one value";
}

TEST(LinkActivities, UnknownValuesAreListedOncePerValueWithTheirNumber) {
  const Reading reading =
      read("id,initiative,bottleneck\nx1,i1,niet weeten\nx2,i2,niet weeten\nx3,i2,geen tijd|niet willen\n");
  ASSERT_TRUE(reading.inventory);
  ASSERT_THAT(testing::codes(reading.problems), ElementsAre("unknown-value", "unknown-value"));
  EXPECT_EQ(reading.problems[0].times, 2U);
  EXPECT_NE(reading.problems[0].mend.nl.find("'niet weten'"), std::string::npos);
  EXPECT_EQ(values_of(*reading.inventory, ActivityId{2}, "bottleneck").size(), 1U) << "the known one stays";
}

}  // namespace
}  // namespace regioscan::inventory
