#include "figures/regions/place_shapes.hpp"

#include <gtest/gtest.h>

#include "figures/regions/simplify.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

constexpr scene::Rectangle kFrame{10, 20, 410, 320};

TEST(PlaceShapes, StandAsTheArrangementSays) {
  const inventory::Inventory inventory = testing::two_groups();
  const ActorPlaces places = actor_places(testing::analysed(inventory), {});
  const RegionShapes shapes = tiles(inventory, places, "\n.       Drenthe\nzeeland .\n", kFrame);
  ASSERT_EQ(shapes.size(), 2U);
  EXPECT_GT(shapes[0].centre.x, shapes[1].centre.x);
  EXPECT_LT(shapes[0].centre.y, shapes[1].centre.y);
  EXPECT_NEAR(ring_area(shapes[0].areas[0][0]), ring_area(shapes[1].areas[0][0]), 1e-9);
}

TEST(PlaceShapes, OfRegionsThatItLacksFollowAndNoneIsLost) {
  const inventory::Inventory inventory = testing::two_groups();
  const ActorPlaces places = actor_places(testing::analysed(inventory), {});
  const RegionShapes some = tiles(inventory, places, "zeeland", kFrame);
  EXPECT_TRUE(some[0].is_placed);
  EXPECT_GT(some[0].centre.y, some[1].centre.y);
  for (const char* const arrangement : {"", "parijs londen"}) {
    const RegionShapes grid = tiles(inventory, places, arrangement, kFrame);
    EXPECT_LT(grid[0].centre.x, grid[1].centre.x);
    EXPECT_EQ(grid[0].centre.y, grid[1].centre.y);
  }
}

TEST(PlaceShapes, OfVeryManyRegionsAreThoseWithMostActors) {
  inventory::Inventory inventory = testing::two_groups();
  ActorPlaces places = actor_places(testing::analysed(inventory), {});
  const inventory::RegionId empty = places.regions[0];
  places.regions.insert(places.regions.begin(), 50, empty);
  places.at_level += 50;
  for (const graph::ActorId actor : base::ids<graph::ActorId>(places.of.size())) {
    if (places.of[actor]) *places.of[actor] += 50;
  }
  const RegionShapes shapes = tiles(inventory, places, "", kFrame);
  ASSERT_EQ(shapes.size(), places.at_level);
  EXPECT_EQ(std::count_if(shapes.begin(), shapes.end(), [](const RegionShape& shape) { return shape.is_placed; }),
            static_cast<std::ptrdiff_t>(kMostTiles));
  EXPECT_TRUE(shapes[50].is_placed);  // the only ones with actors
  EXPECT_TRUE(shapes[51].is_placed);
}

}  // namespace
}  // namespace regioscan::figures
