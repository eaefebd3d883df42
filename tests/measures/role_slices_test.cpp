#include "measures/role_slices.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using examples::Society;
using inventory::Role;
using testing::Each;
using testing::ElementsAre;

std::string word(const Example& example, std::uint32_t actor) {
  const auto place = tasks(example.inputs())[graph::ActorId{actor}];
  return place ? tasks_values()[*place].key : std::string();
}

/// Actor 0 begins and pays, 1 only pays, 2 does the work, 3 pays here and does something unknown there, 4 nothing.
Society five() {
  Society society;
  society.actors.assign(5, {});
  society.initiative_regions.assign(3, {});
  society.parts = {{0, 0, Role::initiator}, {0, 1, Role::funder}, {1, 0, Role::funder}, {1, 1, Role::funder},
                   {2, 0, Role::executor},  {3, 1, Role::funder}, {3, 2, Role::unknown}};
  return society;
}

TEST(RoleSlices, CountInitiativesInOneRole) {
  const Example example(five());
  EXPECT_THAT(example.of_actors("initiatives_as_initiator"), ElementsAre(1, 0, 0, 0, -1));
  EXPECT_THAT(example.of_actors("initiatives_as_funder"), ElementsAre(1, 2, 0, 1, -1));
  EXPECT_THAT(example.of_actors("initiatives_as_executor"), ElementsAre(0, 0, 1, 0, -1));
}

TEST(RoleSlices, CountAsPartnersOnlyThoseWithTheSameRole) {
  const Example example(five());
  EXPECT_THAT(example.of_actors("partners_as_funder"), ElementsAre(2, 2, -1, 2, -1)) << "0, 1 and 3 pay for one";
  EXPECT_THAT(example.of_actors("partners_as_initiator"), ElementsAre(0, -1, -1, -1, -1));
  EXPECT_THAT(example.of_actors("partners_as_executor"), ElementsAre(-1, -1, 0, -1, -1));
}

TEST(RoleSlices, AgreeWithEveryTwoParticipations) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const Society society = examples::random_society(seed, 40, 30, 120);
    const Example example(society);
    const std::vector<double> partners = example.of_actors("partners_as_executor");
    const std::vector<double> initiatives = example.of_actors("initiatives_as_executor");
    for (std::uint32_t actor = 0; actor < 40; ++actor) {
      std::set<std::uint32_t> own, others;
      bool has_role = false;
      for (const Society::Part& part : society.parts) {
        has_role |= part.actor == actor && part.role != Role::unknown;
        if (part.actor == actor && part.role == Role::executor) own.insert(part.initiative);
      }
      for (const Society::Part& part : society.parts) {
        if (part.actor != actor && part.role == Role::executor && own.contains(part.initiative))
          others.insert(part.actor);
      }
      EXPECT_EQ(initiatives[actor], has_role ? static_cast<double>(own.size()) : -1) << seed;
      EXPECT_EQ(partners[actor], own.empty() ? -1 : static_cast<double>(others.size())) << seed;
    }
  }
}

TEST(RoleSlices, AreTheWholeNetworkWhereAllHaveOneRole) {
  for (const auto& graph : {graph::examples::star(4), graph::examples::path(4), graph::examples::complete(4, 3)}) {
    Society society;
    society.actors.assign(graph.actor_count(), {});
    society.initiative_regions.assign(graph.initiative_count(), {});
    for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
      for (const std::uint32_t initiative : graph.by_actor()[actor]) {
        society.parts.push_back({actor, initiative, Role::funder});
      }
    }
    const Example example(society);
    EXPECT_EQ(example.of_actors("partners_as_funder"), example.of_actors("degree"));
    EXPECT_EQ(example.of_actors("initiatives_as_funder"), example.of_actors("initiatives"));
  }
}

TEST(RoleSlices, AreAbsentWhereNoRoleIsKnown) {
  Society society = five();
  for (Society::Part& part : society.parts) part.role = Role::unknown;
  const Example example(society);
  EXPECT_THAT(example.of_actors("initiatives_as_funder"), Each(-1));
  EXPECT_THAT(example.of_actors("partners_as_funder"), Each(-1));
  EXPECT_THAT(examples::listed(tasks(example.inputs())), Each(std::nullopt));
  EXPECT_THAT(Example(graph::examples::star(2)).of_actors("partners_as_executor"), Each(-1)) << "no inventory";
}

TEST(Tasks, AreTheRolesOfAllParticipationsTogether) {
  const Example example(five());
  EXPECT_EQ(word(example, 0), "initiates_funds");
  EXPECT_EQ(word(example, 1), "funds");
  EXPECT_EQ(word(example, 2), "executes");
  EXPECT_EQ(word(example, 3), "") << "what is unknown may be anything";
  EXPECT_EQ(word(example, 4), "");
}

TEST(Tasks, HaveAWordForEverySetOfRoles) {
  std::set<std::string> words;
  for (std::uint32_t roles = 1; roles < 8; ++roles) {
    Society society;
    society.actors.assign(1, {});
    society.initiative_regions.assign(1, {});
    for (std::uint32_t role = 0; role < 3; ++role) {
      if ((roles >> role & 1U) != 0) society.parts.push_back({0, 0, inventory::kRoles[role]});
    }
    const std::string found = word(Example(society), 0);
    EXPECT_EQ(found.find("initiates") != std::string::npos || found == "all", (roles & 1U) != 0) << found;
    EXPECT_EQ(found.find("funds") != std::string::npos || found == "all", (roles & 2U) != 0) << found;
    EXPECT_EQ(found.find("executes") != std::string::npos || found == "all", (roles & 4U) != 0) << found;
    EXPECT_TRUE(words.insert(found).second);
  }
}

}  // namespace
}  // namespace regioscan::measures
