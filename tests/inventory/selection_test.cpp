#include "inventory/selection.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/inventory/folder_for_tests.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class SelectionOf : public ::testing::Test {
 protected:
  Inventory inventory =
      testing::read_files(
          {{"initiatives.csv",
            "id,name,regions\ni1,Een,Drenthe\ni2,Twee,Zeeland|Groningen\ni3,Drie,landelijk\ni4,Vier,\n"},
           {"actors.csv", "id,name\na,A\nb,B\nc,C\nd,D\n"},
           {"activities.csv", "id,initiative\nx1,i1\nx2,i2\nx3,i3\nx4,i4\n"},
           {"participations.csv",
            "actor,initiative,role\na,i1,financier\nb,i1,uitvoerder\nb,i2,financier\nc,i3,initiatiefnemer\nc,i4,"
            "financier\n"}})
          .inventory.value();

  static std::vector<std::string> actors(const Inventory& selected) {
    std::vector<std::string> keys;
    for (const Actor& actor : selected.actors) keys.push_back(actor.key);
    return keys;
  }
  static std::vector<std::string> initiatives(const Inventory& selected) {
    std::vector<std::string> keys;
    for (const Initiative& initiative : selected.initiatives) keys.push_back(initiative.key);
    return keys;
  }
};

TEST_F(SelectionOf, NothingIsTheWholeInventory) {
  const Inventory whole = selected(inventory, {});
  EXPECT_EQ(whole.content, inventory.content);
  EXPECT_THAT(actors(whole), ElementsAre("a", "b", "c", "d")) << "with the actor that takes part in nothing";
}

TEST_F(SelectionOf, ARoleKeepsTheActorsThatHaveIt) {
  const Inventory funders = selected(inventory, {.roles = {Role::funder}, .regions = {}, .where = {}});
  EXPECT_THAT(actors(funders), ElementsAre("a", "b", "c"));
  EXPECT_THAT(initiatives(funders), ElementsAre("i1", "i2", "i4")) << "i3 has no funder";
  EXPECT_EQ(funders.activities.size(), 3U);
  ASSERT_EQ(funders.participations.size(), 3U);
  for (const Participation& p : funders.participations) EXPECT_EQ(p.role, Role::funder);
}

TEST_F(SelectionOf, ARegionTakesWhatLiesInItOrBelow) {
  const Inventory north = selected(inventory, {.roles = {}, .regions = {"Noord-Nederland"}, .where = {}});
  EXPECT_THAT(initiatives(north), ElementsAre("i1", "i2"));
  EXPECT_THAT(actors(north), ElementsAre("a", "b"));
  EXPECT_EQ(north.activities.size(), 2U);
  const Inventory country = selected(inventory, {.roles = {}, .regions = {"nationaal"}, .where = {}});
  EXPECT_THAT(initiatives(country), ElementsAre("i1", "i2", "i3")) << "all but the one whose region is unknown";
  EXPECT_NE(north.content, inventory.content);
}

TEST(Selection, KeepsTheActivitiesThatMeetItsConditionsAndWhoeverIsLeft) {
  const Inventory inventory = testing::with_activities();
  const Inventory scans = selected(inventory, {.roles = {}, .regions = {}, .where = {{"archetype", {"scans"}}}});
  EXPECT_EQ(scans.activities.size(), 5U);
  ASSERT_EQ(scans.initiatives.size(), 2U) << "N1 and N2 scan";
  EXPECT_EQ(scans.actors.size(), 4U) << "Anna, Bas, Brug and Cor";
  for (const Activity& activity : scans.activities) EXPECT_LT(activity.initiative.index(), scans.initiatives.size());
  EXPECT_NE(scans.content, inventory.content);
  const Inventory none =
      selected(inventory, {.roles = {}, .regions = {"Zeeland"}, .where = {{"archetype", {"scans"}}}});
  EXPECT_EQ(none.activities.size(), 0U);
  EXPECT_EQ(none.initiatives.size(), 0U) << "the initiatives of Zeeland do not scan";
  EXPECT_EQ(
      sentence(inventory, {.roles = {}, .regions = {"Zeeland"}, .where = {{"archetype", {"scans"}}}}),
      (base::Words{"Selectie: regio Zeeland; Activiteit: scans.", "Selection: region Zeeland; Activiteit: scans."}));
}

TEST(Selection, OfARegionTakesWhatWasInventoriedThereButServesElsewhere) {
  Inventory inventory = testing::with_activities();
  // The first activity of Z1 is inventoried in Drenthe.
  Inventory moved = inventory;
  base::Column<ActivityId, Activity> activities = moved.activities;
  activities[ActivityId{6}].province = RegionId{1};
  moved.activities = activities;
  const Inventory drenthe = selected(moved, {.roles = {}, .regions = {"Drenthe"}, .where = {}});
  EXPECT_EQ(drenthe.initiatives.size(), 3U) << "N1, N2 and Z1";
  EXPECT_EQ(drenthe.activities.size(), 7U) << "of Z1 only that activity";
}

TEST_F(SelectionOf, RefersToItsOwnRecordsOnly) {
  const Inventory zeeland = selected(inventory, {.roles = {}, .regions = {"zeeland"}, .where = {}});
  ASSERT_EQ(zeeland.participations.size(), 1U);
  EXPECT_EQ(zeeland.actors[zeeland.participations[0].actor].key, "b");
  EXPECT_EQ(zeeland.initiatives[zeeland.participations[0].initiative].key, "i2");
  ASSERT_EQ(zeeland.activities.size(), 1U);
  EXPECT_EQ(zeeland.initiatives[zeeland.activities[ActivityId{0}].initiative].key, "i2");
}

TEST_F(SelectionOf, AnUnknownRegionIsAnErrorOfUseWithTheNearestName) {
  try {
    static_cast<void>(selected(inventory, {.roles = {}, .regions = {"Drente"}, .where = {}}));
    FAIL() << "no error";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().nl, HasSubstr("bedoelde u 'Drenthe'?"));
    EXPECT_THAT(error.why().en, HasSubstr("did you mean 'Drenthe'?"));
  }
}

TEST_F(SelectionOf, IsSaidInOneSentence) {
  EXPECT_EQ(sentence(inventory, {.roles = {Role::funder}, .regions = {"fryslân"}, .where = {}}),
            (base::Words{"Selectie: rol financier; regio Friesland.", "Selection: role funder; region Friesland."}));
  EXPECT_EQ(
      sentence(inventory, {.roles = {}, .regions = {"Zeeland", "Noord-Brabant"}, .where = {}}),
      (base::Words{"Selectie: regio's Zeeland en Noord-Brabant.", "Selection: regions Zeeland and North Brabant."}));
  EXPECT_EQ(sentence(inventory, {.roles = {Role::initiator, Role::executor}, .regions = {}, .where = {}}).nl,
            "Selectie: rollen initiatiefnemer en uitvoerder.");
  EXPECT_FALSE(sentence(inventory, {}).empty());
}

}  // namespace
}  // namespace regioscan::inventory
