#include "figures/named_record.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::figures {
namespace {

TEST(NamedRecord, IsFoundByIdAndByNameWhateverTheCapitals) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.actors[inventory::ActorId{2}].name = "Coöperatie Cor";
  EXPECT_EQ(named_actor(inventory, "Bas"), inventory::ActorId{1});
  EXPECT_EQ(named_actor(inventory, inventory.actors[inventory::ActorId{2}].key), inventory::ActorId{2});
  EXPECT_EQ(named_actor(inventory, "cooperatie cor"), inventory::ActorId{2});
}

TEST(NamedRecord, MayBeAnInitiativeOrEitherOfBothActorsFirst) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.initiatives[inventory::InitiativeId{1}].name = "Café Zuid";
  EXPECT_EQ(named_initiative(inventory, "cafe zuid"), inventory::InitiativeId{1});
  EXPECT_EQ(named_node(inventory, "cafe zuid"), inventory.actors.size() + 1);
  EXPECT_THROW(static_cast<void>(named_initiative(inventory, "Bas")), base::UsageError);
  inventory.initiatives[inventory::InitiativeId{1}].name = "Bas";
  EXPECT_EQ(named_node(inventory, "bas"), 1U);
}

TEST(NamedRecord, ThatThereIsNotNamesTheNearest) {
  try {
    static_cast<void>(named_actor(testing::two_groups(), "Brugg"));
    FAIL() << "found an actor that does not exist";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, ::testing::HasSubstr("do you mean 'Brug'?"));
  }
  EXPECT_THROW(static_cast<void>(named_actor({}, "x")), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
