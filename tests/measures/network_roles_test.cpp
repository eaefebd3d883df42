#include "measures/network_roles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using enum NetworkRole;
using examples::Example;
using examples::listed;
using examples::Society;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(NetworkRole, HasTheBoundsOfGuimeraAndAmaral) {
  EXPECT_EQ(network_role(.05, 2.4), ultra_peripheral);
  EXPECT_EQ(network_role(.06, 2.4), peripheral);
  EXPECT_EQ(network_role(.62, -1), peripheral);
  EXPECT_EQ(network_role(.63, 0), connector);
  EXPECT_EQ(network_role(.81, 0), kinless);
  EXPECT_EQ(network_role(.30, 2.5), provincial_hub);
  EXPECT_EQ(network_role(.31, 2.5), connector_hub);
  EXPECT_EQ(network_role(.76, 9), kinless_hub);
}

TEST(NetworkRole, IsThatOfNoHubWhereNobodyCanBeComparedWith) {
  EXPECT_EQ(network_role(0, std::nullopt), ultra_peripheral);
  EXPECT_EQ(network_role(.7, std::nullopt), connector);
}

TEST(NetworkRole, OfEqualPartsDoesNotDependOnRounding) {
  const double fifth = 1.0 / 5;
  EXPECT_EQ(network_role(1 - (5 * fifth * fifth), 0), connector) << "five equal parts: exactly .80";
}

/// So many modules, each the home of so many actors.
Modules modules(std::uint32_t count, std::size_t members) {
  Modules made;
  for (std::uint32_t module = 0; module < count; ++module) {
    made.of_initiative.add({module});
    for (std::size_t member = 0; member < members; ++member) made.home.add(module);
  }
  return made;
}

TEST(ImpossibleRoles, FollowFromTheNumberOfModulesAndTheirSizes) {
  EXPECT_THAT(impossible_roles(modules(6, 8)), IsEmpty());
  EXPECT_THAT(impossible_roles(modules(5, 8)), ElementsAre(kinless));
  EXPECT_THAT(impossible_roles(modules(4, 8)), ElementsAre(kinless, kinless_hub));
  EXPECT_THAT(impossible_roles(modules(2, 8)), ElementsAre(connector, kinless, kinless_hub));
  EXPECT_THAT(impossible_roles(modules(6, 7)), ElementsAre(provincial_hub, connector_hub, kinless_hub));
  EXPECT_EQ(impossible_roles(Modules{}).size(), 7U);
}

/// One actor with an initiative of its own in each module, as much as can be done for participation; and one with all
/// of its module, as much as can be done for z.
TEST(ImpossibleRoles, AreThoseThatTheBestPlacedActorDoesNotReach) {
  for (std::uint32_t count = 1; count <= 7; ++count) {
    const double most = 1 - 1.0 / count;
    for (const double z : {0.0, 3.0}) {
      const NetworkRole highest = network_role(most, z);
      EXPECT_THAT(impossible_roles(modules(count, 10)), testing::Not(testing::Contains(highest))) << count;
      if (highest != kinless && highest != kinless_hub) {
        const auto next = static_cast<NetworkRole>(static_cast<int>(highest) + 1);
        EXPECT_THAT(impossible_roles(modules(count, 10)), testing::Contains(next)) << count;
      }
    }
  }
  EXPECT_LT(std::sqrt(7.0 - 1), 2.5);
  EXPECT_GT(std::sqrt(8.0 - 1), 2.5);
}

TEST(RoleLabels, SayWhetherHubsCouldBeTold) {
  // Nine actors of region 0: one in nine initiatives, the others in one; one more whose seat is unknown.
  Society society;
  society.actors.assign(9, {.region = 0, .type = {}, .cluster = 0});
  society.actors.push_back({});
  society.initiative_regions.assign(9, {0});
  for (std::uint32_t initiative = 0; initiative < 9; ++initiative) society.parts.push_back({0, initiative});
  for (std::uint32_t actor = 1; actor < 10; ++actor) society.parts.push_back({actor, 0});
  const Example example(society);
  const LabelColumn roles = role_over_regions(example.inputs());
  const LabelColumn bases = basis_over_regions(example.inputs());
  const auto word = [&](std::uint32_t actor) { return network_role_values()[*roles[graph::ActorId{actor}]].key; };
  EXPECT_EQ(word(0), "provincial_hub");
  EXPECT_EQ(word(1), "ultra_peripheral");
  EXPECT_EQ(word(9), "ultra_peripheral");
  EXPECT_EQ(role_basis_values()[*bases[graph::ActorId{1}]].key, "participation_and_z");
  EXPECT_EQ(role_basis_values()[*bases[graph::ActorId{9}]].key, "participation_only");
  EXPECT_EQ(role_over_clusters(example.inputs())[graph::ActorId{0}], 4U);
}

TEST(RoleLabels, AreAbsentWithoutModules) {
  const Example star(graph::examples::star(3));
  EXPECT_THAT(listed(role_over_clusters(star.inputs())), testing::Each(std::nullopt));
  EXPECT_THAT(listed(basis_over_regions(star.inputs())), testing::Each(std::nullopt));
}

}  // namespace
}  // namespace regioscan::measures
