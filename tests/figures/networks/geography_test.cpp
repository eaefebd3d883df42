#include "figures/networks/geography.hpp"

#include <gtest/gtest.h>

#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using graph::InitiativeId;
using inventory::RegionId;

TEST(FamiliarPlaces, AreThoseOfTheMapAndRegionsAboveStandInTheMiddle) {
  const auto places = familiar_places(testing::two_groups().regions);
  const layout::Wish country = places[RegionId{0}], drenthe = places[RegionId{1}], zeeland = places[RegionId{2}];
  ASSERT_TRUE(country && drenthe && zeeland);
  EXPECT_GT(drenthe->x, zeeland->x);
  EXPECT_LT(drenthe->y, zeeland->y);
  EXPECT_DOUBLE_EQ(country->x, (drenthe->x + zeeland->x) / 2);
}

TEST(FamiliarPlaces, OfRegionsThatNobodyKnowsAreUnknown) {
  inventory::Inventory inventory = testing::two_groups();
  for (const RegionId region : base::ids<RegionId>(inventory.regions.size()))
    inventory.regions[region].key += "-elders";
  for (const layout::Wish& place : familiar_places(inventory.regions)) EXPECT_FALSE(place);
}

TEST(ExpectedPlaces, AreTheSeatElseTheMiddleOfTheInitiatives) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.actors[ActorId{0}].region = RegionId{2};
  const analysis::Analysis analysis = testing::analysed(inventory);
  const auto places = expected_places(analysis);
  const auto regions = familiar_places(inventory.regions);
  EXPECT_EQ(places.actors[ActorId{0}], regions[RegionId{2}]);
  EXPECT_EQ(places.actors[ActorId{1}], regions[RegionId{1}]);
  EXPECT_EQ(places.initiatives[InitiativeId{0}], regions[RegionId{1}]);
  EXPECT_EQ(places.actors[ActorId{2}], regions[RegionId{0}]) << "Brug, between both";
}

}  // namespace
}  // namespace regioscan::figures
