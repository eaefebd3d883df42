#include "figures/regions/actor_places.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using inventory::RegionId;
using ::testing::HasSubstr;

TEST(ActorPlaces, WithoutSeatsFollowTheInitiatives) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  const ActorPlaces places = actor_places(analysis, {});
  EXPECT_EQ(places.by, PlacedBy::initiatives);
  EXPECT_EQ(places.level, "province");
  EXPECT_EQ(places.at_level, 2U);
  for (const ActorId actor : base::ids<ActorId>(7)) {
    const std::string& name = analysis.inventory.actors[actor].name;
    if (name == "Brug") {
      EXPECT_FALSE(places.of[actor]);  // one initiative in each
    } else {
      EXPECT_EQ(places.of[actor], name < "D" ? 0U : 1U) << name;
    }
  }
  EXPECT_EQ(places.undecided, 1U);
  EXPECT_THAT(placing(places).nl, HasSubstr("6 van 7 actoren"));
}

TEST(ActorPlaces, OfSeatsCountTheCountryAsAWhole) {
  inventory::Inventory inventory = testing::two_groups();
  for (std::uint32_t actor = 0; actor < 5; ++actor) inventory.actors[ActorId{actor}].region = RegionId{1 + actor % 2};
  inventory.actors[ActorId{5}].region = RegionId{0};
  const ActorPlaces places = actor_places(testing::analysed(inventory), {});
  EXPECT_EQ(places.by, PlacedBy::seat);
  ASSERT_EQ(places.regions.size(), 3U);
  EXPECT_EQ(places.at_level, 2U);
  EXPECT_EQ(region_name(inventory, places, 2).nl, "Nederland als geheel");
  EXPECT_EQ(places.of[ActorId{5}], 2U);
  EXPECT_EQ(places.unknown, 1U);
  EXPECT_EQ(places.placed(), 6U);
}

TEST(ActorPlaces, PreferAFineLevelThatPlacesNearlyAllToACoarseOne) {
  inventory::Inventory inventory = testing::small_inventory(testing::working_together(4, 10));
  std::vector<RegionId> parts, provinces;
  for (int part = 0; part < 3; ++part) {
    parts.push_back(inventory.regions.add({.key = "part" + std::to_string(part),
                                           .name = base::same("p"),
                                           .aliases = {},
                                           .level = "part",
                                           .parent = RegionId{0},
                                           .codes = {}}));
  }
  for (std::size_t at = 0; at < 6; ++at) {
    provinces.push_back(inventory.regions.add({.key = "area" + std::to_string(at),
                                               .name = base::same("a"),
                                               .aliases = {},
                                               .level = "area",
                                               .parent = parts[at % 3],
                                               .codes = {}}));
  }
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size()))
    inventory.actors[actor].region = actor.value == 0 ? parts[0] : provinces[actor.index() % 6];
  const analysis::Analysis analysis = testing::analysed(inventory);
  const ActorPlaces places = actor_places(analysis, {});
  EXPECT_EQ(places.level, "area");
  // Those of one parent stand together.
  for (std::size_t at = 0; at < 6; at += 2)
    EXPECT_EQ(inventory.regions[places.regions[at]].parent, inventory.regions[places.regions[at + 1]].parent);
  EXPECT_EQ(actor_places(analysis, {.level = "part", .by = {}}).at_level, 3U);
}

TEST(ActorPlaces, RefuseWhatTheInventoryDoesNotKnow) {
  const analysis::Analysis nowhere = testing::analysed(testing::small_inventory({{"A", "x"}, {"B", "x"}}));
  EXPECT_THROW(static_cast<void>(actor_places(nowhere, {})), base::UsageError);
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  EXPECT_THROW(static_cast<void>(actor_places(analysis, {.level = "street", .by = {}})), base::UsageError);
  EXPECT_THROW(static_cast<void>(actor_places(analysis, {.level = {}, .by = "seats"})), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
