#include "graph/usual_work.hpp"

#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::graph {
namespace {

using inventory::Inventory;
using inventory::RegionId;

constexpr ActorId kAnna{0}, kBas{1};

/// Anna in four initiatives in Drenthe and one in Zeeland, Bas in three in Zeeland and one in Drenthe.
Inventory two_actors() {
  return testing::small_inventory({{"Anna", "N1"},
                                   {"Anna", "N2"},
                                   {"Anna", "N3"},
                                   {"Anna", "N4"},
                                   {"Anna", "Z1"},
                                   {"Bas", "Z2"},
                                   {"Bas", "Z3"},
                                   {"Bas", "Z4"},
                                   {"Bas", "N5"}});
}

CommonWork common_of(const Inventory& inventory) {
  const UsualWork usual = usual_work(inventory, Bipartite(inventory));
  const CommonWork common = common_work(inventory, usual, kAnna, kBas);
  EXPECT_EQ(have_in_common(usual, kAnna, kBas), !common.regions.empty() || !common.themes.empty());
  return common;
}

/// The inventory with an activity in each initiative that has a value of the dimension 'sector', by turns one of two:
/// 0 is 'all', 1 'bouw', 2 'zorg'.
Inventory with_sector(Inventory inventory, std::uint32_t first, std::uint32_t second) {
  inventory::Dimension dimension;
  dimension.key = "sector";
  dimension.label = base::same("Sector");
  for (const char* word : {"alle", "bouw", "zorg"}) dimension.values.add({.key = word, .label = base::same(word)});
  dimension.all = inventory::ValueId{0};
  inventory.taxonomy.dimensions.add(dimension);
  for (const auto id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    const std::vector<inventory::ValueId> values{inventory::ValueId{id.value % 2 == 0 ? first : second}};
    const std::span<const inventory::ValueId> lists[] = {values};
    inventory::Activity activity;
    activity.initiative = id;
    activity.values = inventory::ValuesByDimension(lists);
    inventory.activities.add(activity);
  }
  return inventory;
}

TEST(UsualWork, IsWhatBothDoInAQuarterOfTheirInitiatives) {
  const CommonWork common = common_of(two_actors());
  ASSERT_EQ(common.regions.size(), 1U) << "Zeeland is one in five of Anna's, and Drenthe one in four of Bas's";
  EXPECT_EQ(common.regions[0].name.nl, "Drenthe");
  EXPECT_EQ(common.regions[0].of_a, 4U);
  EXPECT_EQ(common.regions[0].of_b, 1U);
  EXPECT_TRUE(common.themes.empty());
  EXPECT_EQ(in_words(common).nl, "beide actief in Drenthe (4 en 1 initiatieven)");
}

TEST(UsualWork, CountsInitiativesOfWhichNothingIsKnownForNothing) {
  Inventory inventory = two_actors();
  for (const auto id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (inventory.initiatives[id].key == "N4") inventory.initiatives[id].regions.clear();
  }
  EXPECT_EQ(common_of(inventory).regions.size(), 2U) << "Zeeland is one in four of Anna's that are known";
}

TEST(UsualWork, IsNeitherTheCountryNorAllValues) {
  Inventory inventory = with_sector(two_actors(), 0, 0);
  for (const auto id : base::ids<InitiativeId>(inventory.initiatives.size()))
    inventory.initiatives[id].regions = {RegionId{0}};
  const CommonWork common = common_of(inventory);
  EXPECT_TRUE(common.regions.empty());
  EXPECT_TRUE(common.themes.empty());
  EXPECT_TRUE(in_words(common).empty());
}

TEST(UsualWork, MayBeAThemeAsWell) {
  const CommonWork common = common_of(with_sector(two_actors(), 2, 1));
  ASSERT_EQ(common.themes.size(), 1U);
  EXPECT_EQ(in_words(common).en,
            "both active in Drenthe (4 and 1 initiatives); both at work on Sector: bouw (3 and 1 initiatives)");
}

TEST(UsualWork, IsNotWhatMostInitiativesDo) { EXPECT_TRUE(common_of(with_sector(two_actors(), 1, 1)).themes.empty()); }

TEST(UsualWork, OfActorsWithoutInitiativesIsNothing) {
  Inventory inventory = two_actors();
  inventory.participations.clear();
  EXPECT_TRUE(common_of(inventory).regions.empty());
}

}  // namespace
}  // namespace regioscan::graph
