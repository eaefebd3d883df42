#include "resilience/loss.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "inventory/facets.hpp"
#include "tests/resilience/examples.hpp"
#include "tests/resilience/judge.hpp"

namespace regioscan::resilience {
namespace {

using examples::actor;
using examples::ending;
using examples::initiative;
using examples::leaving;
using inventory::Inventory;
using inventory::Role;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Loss lost(const Inventory& inventory, const Departure& departure) { return loss(situation(inventory), departure); }

TEST(Loss, OfNobodyIsNothing) {
  const Inventory inventory = testing::with_activities();
  const Loss found = lost(inventory, {});
  EXPECT_THAT(found.participations, IsEmpty());
  EXPECT_EQ(found.before, found.after);
  EXPECT_EQ(found.separated_pairs, 0U);
  EXPECT_THAT(found.cut_off, IsEmpty());
  EXPECT_THAT(found.left_with_nothing, IsEmpty());
  EXPECT_THAT(found.without_actor, IsEmpty());
  EXPECT_THAT(found.activities, IsEmpty());
  EXPECT_THAT(found.white_cells, IsEmpty());
  EXPECT_THAT(found.regions, IsEmpty());
}

TEST(Loss, OfTheMiddleOfAStarPartsAllRays) {
  const Inventory inventory = examples::star(5);
  const Loss found = lost(inventory, leaving(inventory, {"Hub"}));
  EXPECT_EQ(found.before, (Shape{.parts = 1, .largest = 6, .connected_pairs = 15}));
  EXPECT_EQ(found.after, (Shape{.parts = 5, .largest = 1, .connected_pairs = 0}));
  EXPECT_EQ(found.separated_pairs, 10U) << "the five pairs with Hub itself do not count";
  EXPECT_THAT(found.cut_off, SizeIs(4));
  EXPECT_THAT(found.participations, SizeIs(5));
  EXPECT_THAT(found.left_with_nothing, IsEmpty()) << "each ray keeps its initiative";
  EXPECT_THAT(found.without_actor, IsEmpty());
}

TEST(Loss, OfThePlaceWhereAPathIsCutKeepsTheLongerPiece) {
  const Inventory inventory = examples::path(4);
  const Loss found = lost(inventory, ending(inventory, {"I2"}));
  EXPECT_EQ(found.after, (Shape{.parts = 2, .largest = 3, .connected_pairs = 4}));
  EXPECT_THAT(found.cut_off, ElementsAre(actor(inventory, "A1"), actor(inventory, "A2")));
  EXPECT_EQ(found.separated_pairs, 6U);
}

TEST(Loss, WhereEverybodyIsInEverythingIsNoConnection) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const std::string who : {"a", "b", "c"}) {
    for (const std::string what : {"I", "J"}) pairs.push_back({who, what});
  }
  const Inventory inventory = testing::small_inventory(pairs);
  const Loss found = lost(inventory, leaving(inventory, {"b"}));
  EXPECT_EQ(found.separated_pairs, 0U);
  EXPECT_THAT(found.cut_off, IsEmpty());
  EXPECT_EQ(found.after, (Shape{.parts = 1, .largest = 2, .connected_pairs = 1}));
}

TEST(Loss, OfAnActorWhoIsEverythingEndsEverything) {
  const Inventory inventory = testing::small_inventory({{"Alles", "N1"}, {"Alles", "Z1"}});
  const Loss found = lost(inventory, leaving(inventory, {"Alles"}));
  EXPECT_THAT(found.without_actor, SizeIs(2));
  EXPECT_THAT(found.participations, SizeIs(2));
  EXPECT_EQ(found.after, Shape{});
  EXPECT_EQ(found.separated_pairs, 0U) << "nobody is left to be parted";
  EXPECT_THAT(found.regions, SizeIs(3)) << "Drenthe, Zeeland, and the country around them";
}

TEST(Loss, OfAnInitiativeLeavesThoseWithNothingWhoAreInNoOther) {
  const Inventory inventory = testing::small_inventory({{"a", "I"}, {"b", "I"}, {"b", "J"}, {"c", "J"}});
  const Loss found = lost(inventory, ending(inventory, {"I"}));
  EXPECT_THAT(found.left_with_nothing, ElementsAre(actor(inventory, "a")));
  EXPECT_THAT(found.without_actor, IsEmpty()) << "what ends by itself is not told again";
}

TEST(Loss, LeavesPartsAloneInWhichNobodyGoes) {
  const Inventory inventory = testing::small_inventory({{"a", "I"}, {"b", "I"}, {"c", "J"}, {"d", "J"}, {"e", "J"}});
  const Loss found = lost(inventory, ending(inventory, {"I"}));
  EXPECT_THAT(found.cut_off, ElementsAre(actor(inventory, "b"))) << "of two equal pieces that of the first actor stays";
  EXPECT_EQ(found.after, (Shape{.parts = 3, .largest = 3, .connected_pairs = 3}));
}

TEST(Loss, TellsWhatLosesItsLastKnownInitiatorOrFunder) {
  Inventory inventory = testing::two_groups();
  examples::set_role(inventory, "Anna", "N1", Role::initiator);
  examples::set_role(inventory, "Anna", "N2", Role::initiator);
  examples::set_role(inventory, "Bas", "N2", Role::initiator);
  examples::set_role(inventory, "Anna", "N2", Role::funder);
  const Loss found = lost(inventory, leaving(inventory, {"Anna"}));
  EXPECT_THAT(found.without_initiator, ElementsAre(initiative(inventory, "N1")));
  EXPECT_THAT(found.without_funder, ElementsAre(initiative(inventory, "N2")));
  const Loss ended =
      lost(inventory, {.actors = {actor(inventory, "Anna")}, .initiatives = {initiative(inventory, "N1")}});
  EXPECT_THAT(ended.without_initiator, IsEmpty()) << "what ends needs no initiator";
}

TEST(Loss, TakesActivitiesReachAndCellsOfWhatEnds) {
  const Inventory inventory = testing::with_activities();
  const Loss found = lost(inventory, ending(inventory, {"N1", "N2"}));
  EXPECT_THAT(found.activities, SizeIs(6));
  EXPECT_EQ(found.reach, 210);
  EXPECT_EQ(found.with_reach, 4U);
  EXPECT_THAT(found.white_cells, ElementsAre(Cell{.row = 0, .column = 0}, Cell{.row = 2, .column = 0}));
  EXPECT_THAT(found.regions, ElementsAre(RegionId{1}));
  EXPECT_THAT(lost(inventory, ending(inventory, {"N2"})).white_cells, IsEmpty()) << "N1 has scans in Drenthe too";
}

TEST(Loss, CountsWhatLosesItsLastActorAsEnded) {
  const Inventory inventory = testing::with_activities();
  const Loss left = lost(inventory, leaving(inventory, {"Anna", "Bas", "Cor", "Brug"}));
  const Loss ended = lost(inventory, ending(inventory, {"N1", "N2"}));
  EXPECT_THAT(left.without_actor, ElementsAre(initiative(inventory, "N1"), initiative(inventory, "N2")));
  EXPECT_EQ(left.activities, ended.activities);
  EXPECT_EQ(left.white_cells, ended.white_cells);
  EXPECT_EQ(left.regions, ended.regions);
  EXPECT_THAT(lost(inventory, leaving(inventory, {"Anna", "Bas", "Cor"})).without_actor,
              ElementsAre(initiative(inventory, "N1")))
      << "Brug keeps N2 going";
}

TEST(Loss, OfAnEmptyInventoryIsNothing) {
  const Inventory inventory;
  EXPECT_EQ(lost(inventory, {}).before, Shape{});
}

TEST(Loss, IsWhatARebuiltInventoryLacks) {
  std::size_t with_cells = 0, with_pairs = 0;
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    SCOPED_TRACE(seed);
    const Inventory inventory = examples::random_inventory(seed);
    base::Stream chance = base::stream(seed, "departure");
    const Departure departure = examples::random_departure(inventory, chance);
    const Loss found = lost(inventory, departure);
    judge::expect_loss(inventory, departure, found);
    if (!found.white_cells.empty()) ++with_cells;
    if (found.separated_pairs > 0) ++with_pairs;
  }
  EXPECT_GT(with_cells, 30U) << "else the judge would not have judged";
  EXPECT_GT(with_pairs, 30U);
}

TEST(Loss, OfAllIsAtLeastThatOfEach) {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    SCOPED_TRACE(seed);
    const Inventory inventory = examples::random_inventory(seed);
    const Situation now = situation(inventory);
    base::Stream chance = base::stream(seed, "departure");
    const Departure departure = examples::random_departure(inventory, chance);
    const Loss all = loss(now, departure);
    const auto expect_no_more = [&](const Departure& one) {
      const Loss part = loss(now, one);
      EXPECT_LE(all.after.connected_pairs, part.after.connected_pairs);
      const auto holds = [](const auto& whole, const auto& some) {
        return std::includes(whole.begin(), whole.end(), some.begin(), some.end());
      };
      EXPECT_TRUE(holds(all.participations, part.participations));
      EXPECT_TRUE(holds(all.activities, part.activities));
      EXPECT_TRUE(holds(all.white_cells, part.white_cells));
      EXPECT_TRUE(holds(all.regions, part.regions));
    };
    for (const ActorId id : departure.actors) expect_no_more({.actors = {id}, .initiatives = {}});
    for (const InitiativeId id : departure.initiatives) expect_no_more({.actors = {}, .initiatives = {id}});
    // Pairs that stay are the same where nobody leaves: then more ends never part fewer.
    const Loss ends = loss(now, {.actors = {}, .initiatives = departure.initiatives});
    for (const InitiativeId id : departure.initiatives) {
      EXPECT_GE(ends.separated_pairs, loss(now, {.actors = {}, .initiatives = {id}}).separated_pairs);
    }
  }
}

}  // namespace
}  // namespace regioscan::resilience
