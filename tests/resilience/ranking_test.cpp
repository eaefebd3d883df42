#include "resilience/ranking.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using examples::actor;
using examples::initiative;
using inventory::Inventory;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<InitiativeId> all_initiatives(const Inventory& inventory) {
  std::vector<InitiativeId> all;
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) all.push_back(id);
  return all;
}

/// The plain judge: every loss by itself.
std::vector<Ranked<ActorId>> actors_one_by_one(const Situation& now) {
  std::vector<Ranked<ActorId>> ranking;
  for (const ActorId id : base::ids<ActorId>(now.inventory.actors.size())) {
    ranking.push_back({.id = id, .harm = harm(loss(now, {.actors = {id}, .initiatives = {}}))});
  }
  std::stable_sort(ranking.begin(), ranking.end(),
                   [](const auto& a, const auto& b) { return by_harm(a.harm, b.harm) > 0; });
  return ranking;
}
std::vector<Ranked<InitiativeId>> initiatives_one_by_one(const Situation& now) {
  std::vector<Ranked<InitiativeId>> ranking;
  for (const InitiativeId id : all_initiatives(now.inventory)) {
    ranking.push_back({.id = id, .harm = harm(loss(now, {.actors = {}, .initiatives = {id}}))});
  }
  std::stable_sort(ranking.begin(), ranking.end(),
                   [](const auto& a, const auto& b) { return by_harm(a.harm, b.harm) > 0; });
  return ranking;
}

TEST(Ranking, IsThatOfEveryLossByItself) {
  std::size_t with_harm = 0;
  for (std::uint64_t seed = 0; seed < 80; ++seed) {
    SCOPED_TRACE(seed);
    const Inventory inventory = examples::random_inventory(seed);
    const Situation now = situation(inventory);
    const auto actors = actor_losses(now);
    EXPECT_EQ(actors, actors_one_by_one(now));
    EXPECT_EQ(initiative_losses(now, all_initiatives(inventory)), initiatives_one_by_one(now));
    if (actors.front().harm.separated_pairs > 0 && actors.front().harm.cut_off > 0) ++with_harm;
  }
  EXPECT_GT(with_harm, 20U) << "else nothing was ranked";
}

TEST(Ranking, PutsTheMiddleOfAStarFirst) {
  const Inventory inventory = examples::star(6);
  const auto ranking = actor_losses(situation(inventory));
  ASSERT_THAT(ranking, SizeIs(7));
  EXPECT_EQ(ranking[0].id, actor(inventory, "Hub"));
  EXPECT_EQ(ranking[0].harm.separated_pairs, 15U);
  EXPECT_EQ(ranking[1].id, actor(inventory, "Ray 1")) << "of equals by text id";
}

TEST(Ranking, GoesByCellsWherePairsAreEqual) {
  const Inventory inventory = testing::with_activities();
  const auto ranking = initiative_losses(situation(inventory), all_initiatives(inventory));
  EXPECT_EQ(ranking[0].harm.separated_pairs, 12U) << "Brug holds three on one side and three on the other";
  EXPECT_EQ(ranking[1].harm.separated_pairs, 12U);
  EXPECT_EQ(ranking[0].id, initiative(inventory, "Z2")) << "the only workshops in Zeeland";
  EXPECT_EQ(ranking[1].id, initiative(inventory, "N2")) << "there are scans in Drenthe without it";
}

TEST(Ranking, HoldsTheNamedInitiativesOnly) {
  const Inventory inventory = testing::two_groups();
  const Situation now = situation(inventory);
  const std::vector<InitiativeId> one{initiative(inventory, "Z1")};
  EXPECT_THAT(initiative_losses(now, one), SizeIs(1));
  EXPECT_THAT(initiative_losses(now, {}), IsEmpty());
}

TEST(Ranking, OfAnEmptyInventoryIsEmpty) {
  const Inventory inventory;
  EXPECT_THAT(actor_losses(situation(inventory)), IsEmpty());
}

TEST(ByHarm, GoesByPairsThenCellsThenActorsThenInitiativesThenParticipations) {
  const Harm pairs{.separated_pairs = 1};
  const Harm cells{.white_cells = 9};
  const Harm actors{.left_with_nothing = 9};
  const Harm initiatives{.without_actor = 9};
  const Harm participations{.participations = 9};
  EXPECT_TRUE(by_harm(pairs, cells) > 0);
  EXPECT_TRUE(by_harm(cells, actors) > 0);
  EXPECT_TRUE(by_harm(actors, initiatives) > 0);
  EXPECT_TRUE(by_harm(initiatives, participations) > 0);
  EXPECT_TRUE(by_harm(participations, {}) > 0);
  EXPECT_TRUE(by_harm({.cut_off = 1}, {}) == 0);
}

}  // namespace
}  // namespace regioscan::resilience
