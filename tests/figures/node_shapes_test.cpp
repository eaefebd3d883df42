#include "figures/node_shapes.hpp"

#include <gtest/gtest.h>

#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

constexpr Outline kAll[] = {Outline::circle,   Outline::square,   Outline::diamond,
                            Outline::triangle, Outline::pentagon, Outline::hexagon};

TEST(NodeShape, HasTheAreaOfTheCircleWhateverItsOutline) {
  for (const Outline outline : kAll)
    EXPECT_NEAR(testing::area(node_shape(outline, {10, 20}, 7, "#000000", {})), 3.141592653589793 * 49, 1e-9);
}

TEST(NodeShape, ReachesAsFarAsItsReachSays) {
  for (const Outline outline : kAll) {
    const scene::Shape shape = node_shape(outline, {0, 0}, 1, "#000000", {});
    const auto* const path = std::get_if<scene::Path>(&shape);
    if (path == nullptr) {
      EXPECT_DOUBLE_EQ(reach(outline), 1);
      continue;
    }
    for (const scene::Point& corner : path->points) EXPECT_NEAR(std::hypot(corner.x, corner.y), reach(outline), 1e-9);
  }
}

inventory::Inventory with_counts(const std::vector<std::size_t>& counts) {
  inventory::Inventory inventory;
  for (std::size_t type = 0; type < counts.size(); ++type) {
    const std::string key = fmt::format("type-{}", type);
    inventory.taxonomy.actor_types.push_back({.key = key, .label = base::same(key), .synonyms = {}});
    for (std::size_t i = 0; i < counts[type]; ++i) {
      inventory::Actor actor;
      actor.type = key;
      inventory.actors.add(actor);
    }
  }
  return inventory;
}

TEST(ShownTypes, AreTheFiveMostFrequentAndTheRestAsCircles) {
  const std::vector<ShownType> types = shown_types(with_counts({5, 1, 9, 3, 7, 8, 2}));
  ASSERT_EQ(types.size(), 6U);
  EXPECT_EQ(types[0].key, "type-0");
  EXPECT_EQ(types[1].key, "type-2");
  EXPECT_EQ(types[4].key, "type-5");
  EXPECT_EQ(types.back().outline, Outline::circle);
  EXPECT_EQ(types.back().actors, 3U);
}

TEST(ShownTypes, CountEveryActorOnce) {
  const inventory::Inventory inventory = with_counts({2, 2, 2, 2, 2, 2, 2, 2});
  std::size_t sum = 0;
  for (const ShownType& type : shown_types(inventory)) sum += type.actors;
  EXPECT_EQ(sum, inventory.actors.size());
}

TEST(ShownTypes, AreOneWhereNoTypeIsKnown) {
  const std::vector<ShownType> types = shown_types(testing::two_groups());
  ASSERT_EQ(types.size(), 1U);
  EXPECT_EQ(types.front().label.nl, "soort onbekend");
}

TEST(ShownType, OfAnActorOfRareOrUnknownTypeIsTheLast) {
  const std::vector<ShownType> types = shown_types(with_counts({3}));
  inventory::Actor actor;
  EXPECT_EQ(&shown_type(types, actor), &types.back());
  actor.type = "type-0";
  EXPECT_EQ(&shown_type(types, actor), &types.front());
  actor.type = "elders";
  EXPECT_EQ(&shown_type(types, actor), &types.back());
}

}  // namespace
}  // namespace regioscan::figures
