#include "backbone/possible.hpp"

#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::backbone {
namespace {

using graph::ActorId;
using graph::InitiativeId;
using inventory::RegionId;

bool can(const Possible& possible, std::uint32_t actor, std::uint32_t initiative) {
  return possible.can(possible.actor_group[ActorId{actor}], possible.initiative_group[InitiativeId{initiative}]);
}

/// Anna and Bas with seats in Drenthe (1) and Zeeland (2), Cor without; initiatives in Drenthe, Zeeland, the country
/// and nowhere known.
inventory::Inventory with_seats() {
  inventory::Inventory result = testing::small_inventory(
      {{"Anna", "N1"}, {"Bas", "Z1"}, {"Cor", "N1"}, {"Cor", "P"}, {"Bas", "Q"}, {"Cor", "Z1"}});
  result.actors[ActorId{0}].region = RegionId{1};
  result.actors[ActorId{1}].region = RegionId{2};
  result.initiatives[InitiativeId{1}].regions = {RegionId{0}};
  return result;
}

TEST(Possible, IsEverythingUnlessOtherwiseSaid) {
  const graph::Bipartite graph(testing::two_groups());
  const Possible possible = everything(graph);
  for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) EXPECT_TRUE(can(possible, actor, 3));
}

TEST(Possible, ByAreaIsWhatHoldsTheSeatOrIsNotKnown) {
  const inventory::Inventory inventory = with_seats();  // N1, P (the country), Q (unknown), Z1
  const Possible possible = by_area(inventory, graph::Bipartite(inventory));
  EXPECT_TRUE(can(possible, 0, 0)) << "the own region";
  EXPECT_TRUE(can(possible, 0, 1)) << "the country holds it";
  EXPECT_TRUE(can(possible, 0, 2)) << "unknown";
  EXPECT_FALSE(can(possible, 0, 3)) << "another region";
  EXPECT_FALSE(can(possible, 1, 0));
  for (std::uint32_t initiative = 0; initiative < 4; ++initiative)
    EXPECT_TRUE(can(possible, 2, initiative)) << "no seat";
}

TEST(Possible, ByAreaHoldsAllThatWasObserved) {
  inventory::Inventory inventory = with_seats();
  inventory.actors[ActorId{2}].region = RegionId{1};  // Cor has the seat of Anna and takes part in Zeeland
  const graph::Bipartite graph(inventory);
  const Possible possible = by_area(inventory, graph);
  for (std::uint32_t actor = 0; actor < 3; ++actor) {
    for (const std::uint32_t initiative : graph.by_actor()[actor]) EXPECT_TRUE(can(possible, actor, initiative));
  }
  EXPECT_TRUE(can(possible, 0, 3)) << "as for others with the same seat";
  EXPECT_FALSE(can(possible, 1, 0));
}

}  // namespace
}  // namespace regioscan::backbone
