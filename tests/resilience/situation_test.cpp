#include "resilience/situation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using examples::initiative;
using inventory::Inventory;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Situation, SharesOfAllInitiativesAddUpToTheTable) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    SCOPED_TRACE(seed);
    const Inventory inventory = examples::random_inventory(seed);
    const Situation now = situation(inventory);
    if (!now.table) continue;
    std::map<Cell, std::int64_t> sums;
    for (const auto& shares : now.cells) {
      for (const CellShare& share : shares) sums[share.cell] += share.records;
    }
    for (std::uint32_t row = 0; row < now.table->row_count(); ++row) {
      for (std::uint32_t column = 0; column < now.table->column_count(); ++column) {
        const Cell cell{.row = row, .column = column};
        EXPECT_EQ(sums.contains(cell) ? sums[cell] : 0, now.table->at(row, column));
      }
    }
  }
}

TEST(Situation, HasNoTableWithoutActivities) {
  const Inventory inventory = testing::two_groups();
  const Situation now = situation(inventory);
  EXPECT_FALSE(now.table);
  EXPECT_THAT(now.cells[initiative(inventory, "N1")], IsEmpty());
}

TEST(Situation, KnowsTheRegionsOfAnInitiativeWithThoseAround) {
  Inventory inventory = testing::two_groups();
  inventory::Activity activity;
  activity.initiative = initiative(inventory, "N1");
  activity.province = RegionId{2};
  inventory.activities.add(activity);
  const Situation now = situation(inventory);
  EXPECT_THAT(now.regions[initiative(inventory, "N1")], ElementsAre(RegionId{0}, RegionId{1}, RegionId{2}))
      << "served, inventoried, and around";
  EXPECT_THAT(now.regions[initiative(inventory, "N2")], ElementsAre(RegionId{0}, RegionId{1}));
  EXPECT_THAT(now.initiatives_in.values(), ElementsAre(4, 2, 3));
}

TEST(Situation, NamesACell) {
  const Inventory inventory = testing::with_activities();
  EXPECT_EQ(name_of(situation(inventory), {.row = 0, .column = 1}), base::same("scans × Zeeland"));
}

TEST(Situation, OfAnEmptyInventoryIsEmpty) {
  const Inventory inventory;
  const Situation now = situation(inventory);
  EXPECT_FALSE(now.table);
  EXPECT_THAT(now.parts.sizes, IsEmpty());
}

}  // namespace
}  // namespace regioscan::resilience
