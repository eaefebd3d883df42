#include "resilience/departure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using examples::actor;
using examples::initiative;
using inventory::Inventory;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Anna and N1; 'Samen' is an actor as well as an initiative; two actors are called Jan; keys differ from names.
Inventory names() {
  using namespace inventory;
  Inventory result = testing::small_inventory({{"a1", "i1"}, {"a2", "i2"}, {"a3", "i1"}, {"a4", "i2"}});
  result.actors[actor(result, "a1")].name = "Provincie Súdwest";
  result.actors[actor(result, "a2")].name = "Samen";
  result.actors[actor(result, "a3")].name = "Jan";
  result.actors[actor(result, "a4")].name = "jan";
  result.initiatives[initiative(result, "i1")].name = "Samen";
  result.initiatives[initiative(result, "i2")].name = "actor: een film";
  return result;
}

std::string complaint(const Inventory& inventory, const std::vector<std::string>& words) {
  try {
    (void)departure_named(inventory, words);
  } catch (const base::UsageError& error) {
    return error.why().nl + "\n" + error.why().en;
  }
  return "no complaint";
}

TEST(DepartureNamed, FindsByTextIdAndByNameHoweverItIsWritten) {
  const Inventory inventory = names();
  const Departure found = departure_named(inventory, {"i2", "provincie  SUDWEST", "a3", "a1"});
  EXPECT_THAT(found.actors, ElementsAre(actor(inventory, "a1"), actor(inventory, "a3")));
  EXPECT_THAT(found.initiatives, ElementsAre(initiative(inventory, "i2")));
}

TEST(DepartureNamed, IsNobodyForNoWords) { EXPECT_TRUE(departure_named(names(), {}).is_empty()); }

TEST(DepartureNamed, AsksWhichOfAnActorAndAnInitiativeIsMeant) {
  const Inventory inventory = names();
  EXPECT_THAT(complaint(inventory, {"samen"}), HasSubstr("zowel een actor als een initiatief; schrijf 'actor:samen'"));
  EXPECT_THAT(departure_named(inventory, {"actor:samen"}).actors, ElementsAre(actor(inventory, "a2")));
  EXPECT_THAT(departure_named(inventory, {"initiative: Samen"}).initiatives, ElementsAre(initiative(inventory, "i1")));
  EXPECT_EQ(departure_named(inventory, {"initiatief:Samen"}), departure_named(inventory, {"initiative:i1"}));
}

TEST(DepartureNamed, NamesTheTextIdsOfThoseWithOneName) {
  EXPECT_THAT(complaint(names(), {"Jan"}), HasSubstr("names more than one; choose from 'actor:a3' and 'actor:a4'."));
}

TEST(DepartureNamed, TakesATextIdBeforeTheNameOfAnother) {
  Inventory inventory = names();
  inventory.actors[actor(inventory, "a4")].name = "a3";
  EXPECT_THAT(departure_named(inventory, {"a3"}).actors, ElementsAre(actor(inventory, "a3")));
  EXPECT_THAT(complaint(inventory, {"A3"}), HasSubstr("names more than one")) << "not written exactly so";
}

TEST(DepartureNamed, TakesAWholeNameBeforeAPrefix) {
  const Inventory inventory = names();
  EXPECT_THAT(departure_named(inventory, {"actor: een film"}).initiatives, ElementsAre(initiative(inventory, "i2")));
}

TEST(DepartureNamed, GuessesTheNearestOfBothKindsAndTellsOfAllWordsAtOnce) {
  const std::string text = complaint(names(), {"Samn", "a1", "Provincie Sudwet", "qqqqqqqq"});
  EXPECT_THAT(text,
              HasSubstr("'Samn' is geen actor of initiatief in deze inventarisatie; bedoelde u de actor 'Samen' of "
                        "het initiatief 'Samen'?"));
  EXPECT_THAT(text, HasSubstr("did you mean the actor 'Provincie Súdwest'?"));
  EXPECT_THAT(text, HasSubstr("'qqqqqqqq' is no actor or initiative in this inventory."));
  EXPECT_THAT(text, Not(HasSubstr("'a1'")));
}

TEST(DepartureNamed, FindsNothingBehindAPrefixOfTheOtherKind) {
  EXPECT_THAT(complaint(names(), {"actor:i1"}), HasSubstr("'actor:i1' is no actor or initiative"));
}

}  // namespace
}  // namespace regioscan::resilience
