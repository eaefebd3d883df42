#include "coverage/cross_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/failure.hpp"
#include "base/random.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::coverage {
namespace {

using inventory::Inventory;

constexpr std::size_t kDrenthe = 0, kZeeland = 1, kUnknown = 2, kTotal = 3;
constexpr std::size_t kScans = 0, kAdvice = 1, kWorkshops = 2;

TEST(CrossTable, CountsActivitiesWithTheUnknownApart) {
  const CrossTable table = cross_table(testing::with_activities(), "archetype", "province");
  EXPECT_EQ(table.at(kScans, kDrenthe), 5);
  EXPECT_EQ(table.at(kScans, kZeeland), 0);
  EXPECT_EQ(table.at(kAdvice, kZeeland), 3);
  EXPECT_EQ(table.at(kAdvice, kUnknown), 1);
  EXPECT_EQ(table.at(3, kZeeland), 1) << "of one activity it is not known what it does";
  EXPECT_EQ(table.row_total(kAdvice), 4);
  EXPECT_EQ(table.column_total(kDrenthe), 6);
  EXPECT_EQ(table.total(), 12);
  EXPECT_EQ(table.known(), 10);
  EXPECT_EQ(table.known_row(kAdvice), 3) << "margins of chance count what is known on both";
  EXPECT_EQ(table.known_column(kZeeland), 4);
  EXPECT_TRUE(table.is_single());
}

TEST(CrossTable, CountsWhatHasSeveralValuesInEachAndOnceInTheTotal) {
  const CrossTable table = cross_table(testing::with_activities(), "sector", "province");
  std::int64_t cells = 0;
  for (std::size_t row = 0; row < 3; ++row) cells += table.at(row, kDrenthe);
  EXPECT_EQ(cells, 7);
  EXPECT_EQ(table.column_total(kDrenthe), 6);
  EXPECT_FALSE(table.is_single());
}

TEST(CrossTable, CountsDifferentInitiativesAndActors) {
  const Inventory inventory = testing::with_activities();
  const CrossTable initiatives = cross_table(inventory, "archetype", "province", Unit::initiatives);
  EXPECT_EQ(initiatives.at(kScans, kDrenthe), 2) << "five scans of two initiatives";
  EXPECT_EQ(initiatives.total(), 4);
  const CrossTable actors = cross_table(inventory, "archetype", "province", Unit::actors);
  EXPECT_EQ(actors.at(kScans, kDrenthe), 4);
  EXPECT_EQ(actors.at(kWorkshops, kZeeland), 4);
  EXPECT_EQ(actors.total(), 7);
}

TEST(CrossTable, SumsRegisteredReach) {
  const CrossTable reach = cross_table(testing::with_activities(), "archetype", "province", Unit::reach);
  EXPECT_EQ(reach.at(kScans, kDrenthe), 120);
  EXPECT_EQ(reach.at(kAdvice, kZeeland), 310);
  EXPECT_EQ(reach.total(), 595);
  EXPECT_EQ(reach.with_reach(), 8);
}

TEST(CrossTable, OfActorsByTypeCountsOnlyThoseOfTheType) {
  Inventory inventory = testing::with_activities();
  inventory.taxonomy.actor_types = {{"bank", base::same("bank"), {}}, {"school", base::same("school"), {}}};
  base::Column<inventory::ActorId, inventory::Actor> actors = inventory.actors;
  for (const auto id : base::ids<inventory::ActorId>(actors.size())) {
    actors[id].type = actors[id].key == "Brug" ? "bank" : "school";
  }
  inventory.actors = actors;
  const CrossTable table = cross_table(inventory, "actor_type", "province", Unit::actors);
  EXPECT_EQ(table.at(0, kDrenthe), 1) << "one bank, not all actors beside a bank";
  EXPECT_EQ(table.at(1, kDrenthe), 3);
  const CrossTable activities = cross_table(inventory, "actor_type", "province");
  EXPECT_EQ(activities.at(0, kDrenthe), 3) << "activities of initiatives with a bank: those of N2";
}

TEST(CrossTable, OfAnInventoryWithoutActivitiesCountsInitiatives) {
  const Inventory inventory = testing::two_groups();
  const CrossTable table = cross_table(inventory, "province", "role");
  EXPECT_EQ(table.total(), 4);
  EXPECT_EQ(many(Unit::activities, inventory).en, "initiatives");
  EXPECT_THROW(static_cast<void>(cross_table(inventory, "province", "role", Unit::reach)), base::UsageError);
}

TEST(CrossTable, RefusesTwiceTheSameAndWhatThereIsNot) {
  const Inventory inventory = testing::with_activities();
  EXPECT_THROW(static_cast<void>(cross_table(inventory, "sector", "sector")), base::UsageError);
  EXPECT_THROW(static_cast<void>(cross_table(inventory, "sector", "colour")), base::UsageError);
}

/// The same counts from sets of keys, record by record.
TEST(CrossTable, EqualsAPlainCountOfRandomActivities) {
  Inventory inventory = testing::with_activities();
  base::Stream chance = base::stream(7, "cross table test");
  base::Column<inventory::ActivityId, inventory::Activity> activities;
  for (std::size_t n = 0; n < 400; ++n) {
    inventory::Activity activity = inventory.activities[inventory::ActivityId{0}];
    activity.initiative = inventory::InitiativeId{static_cast<std::uint32_t>(chance.below(4))};
    std::vector<inventory::ValueId> kinds, sectors;
    for (std::uint32_t value = 0; value < 3; ++value) {
      if (chance.below(2) == 0) kinds.push_back(inventory::ValueId{value});
      if (chance.below(3) == 0) sectors.push_back(inventory::ValueId{value});
    }
    const std::span<const inventory::ValueId> lists[] = {kinds, sectors};
    activity.values = inventory::ValuesByDimension(lists);
    activities.add(activity);
  }
  inventory.activities = activities;
  for (const Unit unit : {Unit::activities, Unit::initiatives, Unit::actors}) {
    const CrossTable table = cross_table(inventory, "archetype", "sector", unit);
    for (std::uint32_t row = 0; row < 3; ++row) {
      for (std::uint32_t column = 0; column < 3; ++column) {
        std::set<std::uint32_t> met;
        for (std::uint32_t at = 0; at < activities.size(); ++at) {
          const inventory::Activity& own = activities[inventory::ActivityId{at}];
          const auto has = [&](std::uint32_t dimension, std::uint32_t value) {
            for (const inventory::ValueId v : own.values[inventory::DimensionId{dimension}]) {
              if (v.value == value) return true;
            }
            return false;
          };
          if (!has(0, row) || !has(1, column)) continue;
          if (unit == Unit::activities) met.insert(at);
          if (unit == Unit::initiatives) met.insert(own.initiative.value);
          if (unit != Unit::actors) continue;
          for (const inventory::Participation& p : inventory.participations) {
            if (p.initiative == own.initiative) met.insert(p.actor.value);
          }
        }
        EXPECT_EQ(table.at(row, column), static_cast<std::int64_t>(met.size())) << key(unit) << row << column;
      }
    }
  }
}

}  // namespace
}  // namespace regioscan::coverage
