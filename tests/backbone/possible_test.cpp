#include "backbone/possible.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

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

/// Years of the four initiatives of with_seats: N1 2015 to 2016, P 2018 on, Q without, Z1 until 2016.
inventory::Inventory with_years() {
  using namespace std::chrono_literals;
  inventory::Inventory result = with_seats();
  result.initiatives[InitiativeId{0}].start = 2015y / 3 / 1;
  result.initiatives[InitiativeId{0}].end = 2016y / 4 / 30;
  result.initiatives[InitiativeId{1}].start = 2018y / 1 / 1;
  result.initiatives[InitiativeId{3}].end = 2016y / 1 / 1;
  return result;
}

/// Which of the initiatives an actor could take part in, a letter each: "y" or "n".
std::string opportunities(const Possible& possible, std::uint32_t actor) {
  std::string letters;
  for (std::uint32_t initiative = 0; initiative < possible.initiative_group.size(); ++initiative)
    letters += can(possible, actor, initiative) ? 'y' : 'n';
  return letters;
}

TEST(Possible, ByPeriodIsWhatTouchesTheYearsInWhichAnActorIsKnownToBeActive) {
  const inventory::Inventory inventory = with_years();
  const Possible possible = by_period(inventory, graph::Bipartite(inventory));
  EXPECT_EQ(opportunities(possible, 0), "ynyy") << "Anna: 2015 to 2016, so not what begins in 2018";
  EXPECT_EQ(opportunities(possible, 1), "ynyy") << "Bas: until 2016 by Z1, as Q says nothing";
  EXPECT_EQ(opportunities(possible, 2), "yyyy") << "Cor: open at both sides, by Z1 and P";
}

TEST(Possible, ByPeriodCountsWholeYears) {
  using namespace std::chrono_literals;
  inventory::Inventory inventory = with_years();
  inventory.initiatives[InitiativeId{1}].start = 2016y / 12 / 1;  // months after N1 ended, but in its last year
  EXPECT_EQ(opportunities(by_period(inventory, graph::Bipartite(inventory)), 0), "yyyy");
  inventory.initiatives[InitiativeId{1}].start = 2017y / 1 / 1;
  EXPECT_EQ(opportunities(by_period(inventory, graph::Bipartite(inventory)), 0), "ynyy");
}

TEST(Possible, ByPeriodIsEverythingForWhomNoYearIsKnown) {
  inventory::Inventory inventory = with_years();
  inventory.initiatives[InitiativeId{3}].end.reset();  // neither of Bas's two has a year now
  EXPECT_EQ(opportunities(by_period(inventory, graph::Bipartite(inventory)), 1), "yyyy");
}

TEST(Possible, ByPeriodGroupsActorsByTheirYearsAndNotOneByOne) {
  const inventory::Inventory inventory = with_years();
  const Possible possible = by_period(inventory, graph::Bipartite(inventory));
  EXPECT_EQ(possible.initiative_groups, 4U);
  EXPECT_EQ(possible.allowed.size(), 3U * 4U);
  const inventory::Inventory without = with_seats();
  EXPECT_EQ(by_period(without, graph::Bipartite(without)).allowed, std::vector<char>{1}) << "no years, one group";
}

TEST(Possible, ByBothIsWhatEachOfTheTwoAllows) {
  const inventory::Inventory inventory = with_years();
  const graph::Bipartite graph(inventory);
  const Possible all = possible(inventory, graph, Opportunity::area_and_period),
                 area = possible(inventory, graph, Opportunity::area),
                 period = possible(inventory, graph, Opportunity::period),
                 everywhere = possible(inventory, graph, Opportunity::everywhere);
  for (std::uint32_t actor = 0; actor < 3; ++actor) {
    for (std::uint32_t initiative = 0; initiative < 4; ++initiative) {
      EXPECT_EQ(can(all, actor, initiative), can(area, actor, initiative) && can(period, actor, initiative));
      EXPECT_TRUE(can(everywhere, actor, initiative));
    }
  }
  EXPECT_EQ(opportunities(all, 0), "ynyn") << "Anna: not later, and not in Zeeland";
}

TEST(Possible, HoldsAllThatWasObservedWhateverIsKnownOfYears) {
  for (std::uint32_t known = 0; known < 256; ++known) {  // each start and each end known or not
    inventory::Inventory inventory = with_seats();
    for (std::uint32_t at = 0; at < 4; ++at) {
      const std::chrono::year first{2010 + static_cast<int>(at)};
      if ((known >> (2 * at) & 1U) != 0) inventory.initiatives[InitiativeId{at}].start = first / 1 / 1;
      if ((known >> (2 * at + 1) & 1U) != 0) inventory.initiatives[InitiativeId{at}].end = first / 12 / 31;
    }
    const graph::Bipartite graph(inventory);
    const Possible all = possible(inventory, graph, Opportunity::area_and_period);
    for (const inventory::Participation& one : inventory.participations)
      EXPECT_TRUE(can(all, one.actor.value, one.initiative.value)) << "case " << known;
  }
}

TEST(Possible, HasAKeyAndALabelForEachOpportunity) {
  std::set<std::string> keys, dutch, english;
  for (const Opportunity each :
       {Opportunity::everywhere, Opportunity::area, Opportunity::period, Opportunity::area_and_period}) {
    keys.emplace(key(each));
    dutch.insert(label(each).nl);
    english.insert(label(each).en);
  }
  EXPECT_EQ(keys, (std::set<std::string>{"everywhere", "area", "period", "area-and-period"}));
  EXPECT_EQ(dutch.size(), 4U);
  EXPECT_EQ(english.size(), 4U);
}

}  // namespace
}  // namespace regioscan::backbone
