#include "figures/regions/region_network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "figures/regions/region_network_plan.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using inventory::RegionId;
using ::testing::HasSubstr;

class RegionNetwork : public testing::WithLayout {};

RegionNetworkRecipe focus_on(const std::string& region) { return region_network_recipe({}, {{"focus", region}}); }

TEST_F(RegionNetwork, CountsTiesInsideAndOutsideAsAPlainLoopDoes) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(4, 10)));
  const RegionNetworkPlan plan = region_network_plan(analysis, focus_on("drenthe"));
  std::size_t inside = 0, outside = 0;
  for (const ActorId a : base::ids<ActorId>(analysis.actors.node_count())) {
    for (const std::uint32_t b : analysis.actors.rows[a.index()]) {
      const bool is_a = plan.homes.of[a] == plan.focus, is_b = plan.homes.of[ActorId{b}] == plan.focus;
      inside += is_a && is_b && a.value < b ? 1U : 0U;
      outside += is_a && !is_b ? 1U : 0U;
    }
  }
  EXPECT_EQ(plan.ties_inside, inside);
  EXPECT_EQ(plan.ties_outside, outside);
  std::size_t by_region = 0;
  for (const OutsideRegion& region : plan.outside) by_region += region.ties;
  EXPECT_EQ(by_region, outside);
  EXPECT_GT(outside, 0U);
}

TEST_F(RegionNetwork, AnActorIsAtHomeAtItsSeatElseWhereMostOfItsInitiativesAre) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.actors[ActorId{0}].region = RegionId{2};  // Anna, who works in the north, has her seat in the south
  const Homes found = homes(testing::analysed(inventory));
  EXPECT_EQ(found.of[ActorId{0}], RegionId{2});
  EXPECT_EQ(found.of[ActorId{1}], RegionId{1});
  EXPECT_EQ(found.by_seat, 1U);
  EXPECT_EQ(found.by_initiatives, 5U);
  EXPECT_EQ(found.undecided, 1U);  // Brug, with an initiative in each
  EXPECT_EQ(lifted(inventory.regions, RegionId{2}, "country"), RegionId{0});
  EXPECT_EQ(lifted(inventory.regions, RegionId{0}, "province"), RegionId{0});
}

TEST_F(RegionNetwork, SaysWhereItsTiesGo) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  // Brug, with an initiative in each, is at home in neither.
  const scene::Scene scene = region_network_picture(analysis, focus_on("Drenthe"), base::Language::en).scene;
  EXPECT_EQ(scene.title, "Actors in Drenthe have 6 ties: 3 among themselves and 3 with actors elsewhere");
  EXPECT_THAT(testing::texts_of(scene, scene::Part::label), HasSubstr("no one region (1)"));
  const scene::Scene other = region_network_picture(analysis, focus_on("zeeland"), base::Language::en).scene;
  EXPECT_EQ(other.title, "Actors in Zeeland have 6 ties: 3 among themselves and 3 with actors elsewhere");
}

TEST_F(RegionNetwork, NamesTheOtherRegionThatItMeetsMost) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(
      {{"A", "N1"}, {"A", "N2"}, {"A", "Z1"}, {"C", "Z1"}, {"D", "Z1"}, {"A", "x1"}, {"E", "x1"}}));
  const scene::Scene scene = region_network_picture(analysis, focus_on("drenthe"), base::Language::en).scene;
  EXPECT_THAT(scene.title, HasSubstr("3 with actors elsewhere, most often with Zeeland (2)"));
}

TEST_F(RegionNetwork, TakesTheRegionWithMostActorsAndRefusesOneThatIsNotThere) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  EXPECT_EQ(region_network_plan(analysis, {}).focus, RegionId{1});
  try {
    static_cast<void>(region_network_plan(analysis, focus_on("Zeelant")));
    FAIL() << "found a region that is not there";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("do you mean 'Zeeland'?"));
  }
  inventory::Inventory inventory = testing::small_inventory({{"A", "N1"}, {"B", "N1"}});
  EXPECT_THROW(static_cast<void>(region_network_plan(testing::analysed(inventory), focus_on("zeeland"))),
               base::UsageError);
  EXPECT_THROW(static_cast<void>(region_network_plan(testing::analysed(testing::small_inventory({{"A", "x"}})), {})),
               base::UsageError);
}

TEST_F(RegionNetwork, TheWholeCountryHasNoOutside) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  const RegionNetworkPlan plan = region_network_plan(analysis, focus_on("nl"));
  EXPECT_EQ(plan.members, 7U);
  EXPECT_TRUE(plan.outside.empty());
}

TEST_F(RegionNetwork, OtherRegionsLieInTheirDirectionOnTheMap) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(4, 10)));
  const RegionNetworkPlan plan = region_network_plan(analysis, focus_on("zeeland"));
  ASSERT_EQ(plan.outside.size(), 1U);  // Drenthe, above and to the right
  const scene::Point& rim = plan.places.back();
  EXPECT_GT(rim.x, 26 + 316);
  EXPECT_LT(rim.y, 86 + 221);
}

TEST_F(RegionNetwork, TakesSoManyActorsAsAskedAndSaysSo) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(4, 10)));
  RegionNetworkRecipe recipe = focus_on("drenthe");
  recipe.top = 6;
  const scene::Scene scene = region_network_picture(analysis, recipe, base::Language::en).scene;
  EXPECT_THAT(testing::texts_of(scene, scene::Part::caption), HasSubstr("Drawn: 6 of the "));
  EXPECT_EQ(testing::marks_of(scene, scene::Part::node).size(), 7U);
}

}  // namespace
}  // namespace regioscan::figures
