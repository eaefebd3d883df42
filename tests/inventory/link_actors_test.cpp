#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(LinkActors, WithoutATableTheyAreTheNamesInTheParticipations) {
  const Reading reading = testing::read_files({});
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(reading.problems, IsEmpty());
  ASSERT_EQ(reading.inventory->actors.size(), 2U);
  const Actor& b = reading.inventory->actors[ActorId{1}];
  EXPECT_EQ(b.key, "b");
  EXPECT_EQ(b.name, "b");
  EXPECT_EQ(b.source.row, 3U) << "the row that names it first";
}

TEST(LinkActors, ReadEveryColumn) {
  const Reading reading = testing::read_files({{"actors.csv",
                                                "id,name,type,region,lat,lon,contact,note,internal\nb,Bé,Gemeente,"
                                                "Fryslân,53.2,5.8,bel mij,n,ja\na,A,,,,,,,\n"}});
  ASSERT_TRUE(reading.inventory) << testing::codes(reading.problems).size();
  EXPECT_THAT(reading.problems, IsEmpty());
  const Actor& actor = reading.inventory->actors[ActorId{1}];
  EXPECT_EQ(actor.name, "Bé");
  EXPECT_EQ(actor.type, "municipality");
  ASSERT_TRUE(actor.region);
  EXPECT_EQ(reading.inventory->regions[*actor.region].key, "friesland");
  EXPECT_EQ(actor.latitude, 53.2);
  EXPECT_EQ(actor.longitude, 5.8);
  EXPECT_EQ(actor.contact, "bel mij");
  EXPECT_TRUE(actor.is_internal);
  const Actor& bare = reading.inventory->actors[ActorId{0}];
  EXPECT_FALSE(bare.region || bare.latitude || bare.is_internal);
  EXPECT_EQ(bare.type, "");
}

TEST(LinkActors, HalfAPlaceIsNone) {
  const Reading reading = testing::read_files({{"actors.csv", "id,name,lat,lon\na,A,53.2,\nb,B,,\n"}});
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(testing::codes(reading.problems), ElementsAre("half-coordinates"));
  EXPECT_FALSE(reading.inventory->actors[ActorId{0}].latitude);
}

TEST(LinkActors, AnUnknownTypeIsKeptAsUnknownWithTheNearestWord) {
  const Reading reading = testing::read_files({{"actors.csv", "id,name,type\na,A,gemente\nb,B,onbekend\n"}});
  ASSERT_TRUE(reading.inventory);
  ASSERT_THAT(testing::codes(reading.problems), ElementsAre("unknown-type"));
  EXPECT_NE(reading.problems[0].mend.nl.find("'gemeente'"), std::string::npos);
  EXPECT_EQ(reading.inventory->actors[ActorId{0}].type, "");
}

}  // namespace
}  // namespace regioscan::inventory
