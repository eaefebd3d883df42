#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "analysis/findings.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

using inventory::Role;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Analysis analysed(const inventory::Inventory& inventory) { return analyse(inventory, {}, {}); }

inventory::Inventory with_seats(inventory::Inventory inventory) {
  for (inventory::ActorId actor : base::ids<inventory::ActorId>(inventory.actors.size())) {
    const bool is_south = inventory.actors[actor].name.front() >= 'X';
    inventory.actors[actor].region = inventory::RegionId{is_south ? 2U : 1U};
  }
  return inventory;
}

/// The role of every participation, by the actor's name.
inventory::Inventory with_roles(std::vector<std::pair<std::string, std::string>> pairs,
                                const std::map<std::string, Role>& roles) {
  inventory::Inventory inventory = testing::small_inventory(std::move(pairs));
  for (inventory::Participation& part : inventory.participations)
    part.role = roles.at(inventory.actors[part.actor].name);
  return inventory;
}

TEST(RegionBrokers, StandBetweenPartnersFromDifferentRegions) {
  const auto sentences = region_brokers(analysed(with_seats(testing::two_groups())), 2);
  ASSERT_EQ(sentences.size(), 1U) << "only Brug stands between anybody";
  EXPECT_EQ(sentences[0].nl,
            "Brug staat het vaakst tussen twee partners uit verschillende regio's die niet met elkaar samenwerken: "
            "9 paren, waar er 5,1 te verwachten zijn als regio's er niet toe doen.");
  EXPECT_THAT(sentences[0].en, HasSubstr("9 pairs, where 5.1 are to be expected"));
}

TEST(RegionBrokers, WithOnePairAreInTheSingular) {
  const auto sentences = region_brokers(
      analysed(with_seats(testing::small_inventory({{"An", "N1"}, {"Bo", "N1"}, {"Bo", "Z1"}, {"Xi", "Z1"}}))), 2);
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_THAT(sentences[0].nl, HasSubstr(": 1 paar, waar er 0,7 te verwachten zijn"));
}

TEST(RegionBrokers, AreNoneWhereNoSeatIsKnown) {
  EXPECT_THAT(region_brokers(analysed(testing::two_groups()), 2), IsEmpty());
}

TEST(TaskFindings, CountWhoOnlyPaysAndWhoNeverExecutes) {
  const auto sentences = task_findings(analysed(with_roles(
      {{"Bank", "N1"}, {"Bank", "N2"}, {"Fonds", "N1"}, {"Stad", "N1"}, {"Bureau", "N1"}},
      {{"Bank", Role::funder}, {"Fonds", Role::funder}, {"Stad", Role::initiator}, {"Bureau", Role::executor}})));
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_EQ(sentences[0].nl,
            "2 actoren betalen mee zonder iets te beginnen of uit te voeren; het vaakst Bank, in 2 initiatieven.");
  EXPECT_EQ(sentences[0].en,
            "2 actors pay without beginning or executing anything; most often Bank, in 2 initiatives.");
  EXPECT_EQ(sentences[1].nl, "1 actor begint initiatieven maar voert er geen uit: Stad, in 1 initiatief.");
  EXPECT_EQ(sentences[1].en, "1 actor begins initiatives but executes none: Stad, in 1 initiative.");
}

TEST(TaskFindings, CountThoseWhoShareTheFirstPlaceWhereTheyAreMany) {
  const auto sentences = task_findings(
      analysed(with_roles({{"a", "N1"}, {"b", "N1"}, {"c", "N1"}, {"d", "N1"}},
                          {{"a", Role::funder}, {"b", Role::funder}, {"c", Role::funder}, {"d", Role::funder}})));
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_THAT(sentences[0].nl, HasSubstr("het vaakst 4 actoren, elk in 1 initiatief."));
}

TEST(TaskFindings, AreSilentWhereRolesAreUnknownOrSelected) {
  EXPECT_THAT(task_findings(analysed(testing::two_groups())), IsEmpty());
  const inventory::Inventory inventory =
      with_roles({{"Bank", "N1"}, {"Stad", "N1"}}, {{"Bank", Role::funder}, {"Stad", Role::initiator}});
  const Analysis funders = analyse(inventory, {}, {.selection = {.roles = {Role::funder}, .regions = {}}});
  EXPECT_THAT(task_findings(funders), IsEmpty()) << "what funders do besides is not in the selection";
}

TEST(NetworkRoleFindings, SayWhichRolesNobodyCanHave) {
  const auto sentences = network_role_findings(analysed(testing::two_groups()));
  ASSERT_EQ(sentences.size(), 1U) << "nobody joins two clusters only by half of two initiatives";
  EXPECT_THAT(sentences[0].nl, HasSubstr("De rollen 'verbinder', 'overal een beetje', "));
  EXPECT_THAT(sentences[0].nl, HasSubstr("kunnen hier niet voorkomen"));
  EXPECT_THAT(network_role_findings(analysed(testing::small_inventory({{"a", "N1"}, {"b", "N2"}}))), IsEmpty());
}

TEST(NetworkRoleFindings, CountConnectors) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const std::string group : {"A", "B", "C"}) {
    for (const std::string member : {"1", "2", "3", "4"}) {
      for (const std::string work : {"N1", "N2", "N3"}) pairs.emplace_back(group + member, work + group);
    }
    pairs.emplace_back("Spin", "N1" + group);
  }
  const auto sentences = network_role_findings(analysed(testing::small_inventory(pairs)));
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_EQ(sentences[0].nl, "1 actor is verbinder, met initiatieven verspreid over de clusters.");
  EXPECT_EQ(sentences[0].en, "1 actor is a connector, with initiatives spread over the clusters.");
}

}  // namespace
}  // namespace regioscan::analysis
