#include "proposals/invitations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::proposals {
namespace {

using inventory::ActorId;
using inventory::InitiativeId;

TEST(Invitations, RankActorsByWhatTheyDoInNearInitiatives) {
  // Actors: Anna, Bas, Brug, Cor, Xan, Yde, Zus; initiatives: N1, N2, Z1, Z2.
  const auto found = invitations(testing::two_groups(), {{InitiativeId{1}, 0.5}, {InitiativeId{3}, 0.8}}, {ActorId{0}});
  std::vector<std::string> names;
  const inventory::Inventory inventory = testing::two_groups();
  for (const Invitation& each : found) names.push_back(inventory.actors[each.actor].key);
  EXPECT_THAT(names, ::testing::ElementsAre("Brug", "Xan", "Yde", "Zus", "Bas", "Cor")) << "Anna is a partner";
  EXPECT_DOUBLE_EQ(found[0].strength, 1.3);
  ASSERT_EQ(found[0].involvements.size(), 2U);
  EXPECT_EQ(found[0].involvements[0].initiative, InitiativeId{3}) << "the most alike first";
}

TEST(Invitations, CountAnInitiativeOnceWithAllRoles) {
  inventory::Inventory inventory = testing::small_inventory({{"Anna", "N1"}, {"Anna", "N1"}});
  inventory.participations[0].role = inventory::Role::initiator;
  inventory.participations[1].role = inventory::Role::funder;
  const auto found = invitations(inventory, {{InitiativeId{0}, 0.4}}, {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_DOUBLE_EQ(found[0].strength, 0.4);
  EXPECT_THAT(found[0].involvements[0].roles,
              ::testing::ElementsAre(inventory::Role::initiator, inventory::Role::funder));
}

TEST(Invitations, AreNoneWhereNothingIsNear) { EXPECT_TRUE(invitations(testing::two_groups(), {}, {}).empty()); }

}  // namespace
}  // namespace regioscan::proposals
