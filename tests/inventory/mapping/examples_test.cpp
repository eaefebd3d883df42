#include <algorithm>
#include <set>
#include <string>

#include "tests/inventory/mapping/real_data.hpp"

namespace regioscan::inventory {
namespace {

using testing::listed;

Reading example(std::string_view mapping) {
  return read_inventory({.path = testing::kMappings / mapping, .tables = {}});
}

const Initiative& initiative(const Inventory& inventory, std::string_view name) {
  return *std::find_if(inventory.initiatives.begin(), inventory.initiatives.end(),
                       [&](const Initiative& candidate) { return candidate.name == name; });
}

const Actor& actor(const Inventory& inventory, std::string_view name) {
  return *std::find_if(inventory.actors.begin(), inventory.actors.end(),
                       [&](const Actor& candidate) { return candidate.name == name; });
}

std::set<std::string> actors_of(const Inventory& inventory, std::string_view name, Role role) {
  std::set<std::string> names;
  for (const Participation& participation : inventory.participations) {
    if (inventory.initiatives[participation.initiative].name != name || participation.role != role) continue;
    names.insert(inventory.actors[participation.actor].name);
  }
  return names;
}

TEST(WideSheet, EveryNameInACellTakesPartInTheRoleOfItsColumn) {
  const Reading read = example("wide-sheet.toml");
  ASSERT_TRUE(read.inventory) << listed(read.problems);
  const std::string_view name = "Digitale Werkplaats Noord";
  using Names = std::set<std::string>;
  EXPECT_EQ(actors_of(*read.inventory, name, Role::initiator), (Names{"Hogeschool Noorderlicht"}));
  EXPECT_EQ(actors_of(*read.inventory, name, Role::funder), (Names{"Provincie Groningen", "Gemeente Veenwijk"}));
  EXPECT_EQ(actors_of(*read.inventory, name, Role::executor),
            (Names{"Gemeente Veenwijk", "ROC De Vaart", "Bakkerij Van Dam"}));
  EXPECT_EQ(read.inventory->actors.size(), 8U);
  EXPECT_EQ(read.inventory->participations.size(), 15U);
}

TEST(WideSheet, NothingIsReportedButTheGuessedSemicolon) {
  const Reading read = example("wide-sheet.toml");
  ASSERT_EQ(read.problems.size(), 1U) << listed(read.problems);
  EXPECT_EQ(read.problems.front().code, "guessed-separator");
}

TEST(WideSheet, CellsKeepTheirLineBreaksRegionsAndNumbers) {
  const Reading read = example("wide-sheet.toml");
  ASSERT_TRUE(read.inventory) << listed(read.problems);
  const Initiative& found = initiative(*read.inventory, "Digitale Werkplaats Noord");
  EXPECT_EQ(found.description, "Studenten helpen ondernemers;\r\nelke week in een ander dorp");
  ASSERT_EQ(found.regions.size(), 2U);
  EXPECT_EQ(found.start, (std::chrono::year{2021} / 9 / 1));
  for (const Activity& activity : read.inventory->activities) {
    if (activity.name == "Digitale Werkplaats Noord") {
      EXPECT_EQ(activity.reach, 1250);
    }
    if (activity.name == "Webwinkelcafé") {
      EXPECT_FALSE(activity.reach);
    }
    EXPECT_FALSE(activity.scope.empty());
    EXPECT_EQ(activity.values[DimensionId{0}].size(), 1U);
  }
}

TEST(WideSheet, AnEmptyCellOfPartnersMakesNoActor) {
  const Reading read = example("wide-sheet.toml");
  ASSERT_TRUE(read.inventory);
  EXPECT_TRUE(actors_of(*read.inventory, "Webwinkelcafé", Role::executor).empty());
  EXPECT_TRUE(actors_of(*read.inventory, "Slimme Kas", Role::funder).empty());
}

TEST(WideSheet, TypesFollowFromNamesWhereARuleFits) {
  const Reading read = example("wide-sheet.toml");
  ASSERT_TRUE(read.inventory);
  EXPECT_EQ(actor(*read.inventory, "Provincie Drenthe").type, "province");
  EXPECT_EQ(actor(*read.inventory, "Ondernemersvereniging De Kring").type, "intermediary");
  EXPECT_EQ(actor(*read.inventory, "Bakkerij Van Dam").type, "");
}

TEST(WideSheet, ARecordPointsToTheRowThatItCameFrom) {
  const Reading read = example("wide-sheet.toml");
  ASSERT_TRUE(read.inventory);
  EXPECT_EQ(initiative(*read.inventory, "Slimme Kas").source.row, 4U);
  EXPECT_EQ(actor(*read.inventory, "Tuinderij Zonzicht").source.row, 4U);
  EXPECT_EQ(read.inventory->files[actor(*read.inventory, "Tuinderij Zonzicht").source.file].name, "wide-sheet.csv");
}

TEST(EdgeList, TiesOfTheRightKindAreJoinedWithTheirNodes) {
  const Reading read = example("edge-list.toml");
  ASSERT_TRUE(read.inventory) << listed(read.problems);
  EXPECT_EQ(read.inventory->actors.size(), 4U);
  EXPECT_EQ(read.inventory->initiatives.size(), 3U);
  EXPECT_EQ(read.inventory->participations.size(), 7U);
  const Actor& found = actor(*read.inventory, "Gemeente Veenwijk");
  EXPECT_EQ(found.key, "o1");
  EXPECT_EQ(found.type, "municipality");
  ASSERT_TRUE(found.region);
  EXPECT_EQ(read.inventory->regions[*found.region].name.nl, "Drenthe");
  EXPECT_EQ(found.latitude, 52.99);
  EXPECT_EQ(initiative(*read.inventory, "Slimme Oven").regions.size(), 1U);
  EXPECT_EQ(actors_of(*read.inventory, "Digitale Werkplaats", Role::funder),
            std::set<std::string>{"Provincie Drenthe"});
}

TEST(EdgeList, NothingIsReported) {
  const Reading read = example("edge-list.toml");
  EXPECT_TRUE(read.problems.empty()) << listed(read.problems);
}

}  // namespace
}  // namespace regioscan::inventory
