#include "figures/place_shapes.hpp"

#include <gtest/gtest.h>

#include "figures/simplify.hpp"
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

}  // namespace
}  // namespace regioscan::figures
