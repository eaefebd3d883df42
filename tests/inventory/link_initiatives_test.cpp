#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> regions_of(const Inventory& inventory, const Initiative& initiative) {
  std::vector<std::string> keys;
  for (const RegionId region : initiative.regions) keys.push_back(inventory.regions[region].key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

TEST(LinkInitiatives, ReadEveryColumn) {
  const Reading reading = testing::read_files(
      {{"initiatives.csv",
        "id,name,regions,start,end,funded_until,continuation,description,url,scan,good_practice,contact,note,internal\n"
        "i2,Twee,Drenthe|Zeeland|drenthe,2020,2021-06,2021,i1,d,u,s,ja,c,n,nee\ni1,Een,,,,,,,,,,,,\n"}});
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(reading.problems, IsEmpty());
  const Initiative& two = reading.inventory->initiatives[InitiativeId{1}];
  EXPECT_THAT(regions_of(*reading.inventory, two), ElementsAre("drenthe", "zeeland"));
  EXPECT_EQ(two.start, (year(2020) / month(1) / day(1)));
  EXPECT_EQ(two.end, (year(2021) / month(6) / day(30)));
  EXPECT_EQ(two.funded_until, (year(2021) / month(12) / day(31)));
  EXPECT_EQ(two.continuation, "i1");
  EXPECT_EQ(two.is_good_practice, true);
  EXPECT_FALSE(two.is_internal);
  const Initiative& one = reading.inventory->initiatives[InitiativeId{0}];
  EXPECT_FALSE(one.start || one.end || one.is_good_practice) << "empty is unknown";
}

TEST(LinkInitiatives, TakeTheScopesOfTheirActivitiesUnlessTheyNameRegions) {
  const Reading reading = testing::read_files(
      {{"initiatives.csv", "id,name,regions\ni1,Een,\ni2,Twee,Limburg\n"},
       {"activities.csv", "id,initiative,scope\nx1,i1,Drenthe|Groningen\nx2,i1,Groningen|Zeeland\nx3,i2,Drenthe\n"}});
  ASSERT_TRUE(reading.inventory);
  const auto& initiatives = reading.inventory->initiatives;
  EXPECT_THAT(regions_of(*reading.inventory, initiatives[InitiativeId{0}]),
              ElementsAre("drenthe", "groningen", "zeeland"));
  EXPECT_THAT(regions_of(*reading.inventory, initiatives[InitiativeId{1}]), ElementsAre("limburg"));
}

TEST(LinkInitiatives, MayBeginAndEndOnOneDay) {
  const Reading reading = testing::read_files(
      {{"initiatives.csv", "id,name,start,end\ni1,Een,2020-05-01,2020-05-01\ni2,Twee,2020,2020\n"}});
  EXPECT_THAT(reading.problems, IsEmpty());
}

TEST(LinkInitiatives, AreToldTheNearestIdOnce) {
  const Reading reading = testing::read_files({{"participations.csv", "actor,initiative\na,i1\nb,i2\nb,i22\n"}});
  ASSERT_FALSE(reading.inventory);
  ASSERT_THAT(testing::codes(reading.problems), ElementsAre("unknown-id"));
  EXPECT_NE(reading.problems[0].mend.en.find("did you mean 'i2'?"), std::string::npos);
}

TEST(LinkInitiatives, AreNotCalledMissingWhereTheirRowCouldNotBeRead) {
  const Reading reading = testing::read_files({{"initiatives.csv", "id,name\ni1,Een\ni2\n"}});
  EXPECT_THAT(testing::codes(reading.problems), ElementsAre("ragged-row"));
}

}  // namespace
}  // namespace regioscan::inventory
