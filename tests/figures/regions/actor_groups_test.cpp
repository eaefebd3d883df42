#include "figures/regions/actor_groups.hpp"

#include <gtest/gtest.h>

#include <map>

#include "base/failure.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;

TEST(ActorGroups, AreClustersRegionsTypesAndWhatAnActorHasMostOften) {
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  EXPECT_EQ(actor_grouping(analysis, "cluster").groups.size(), analysis.cluster_names.size());
  EXPECT_EQ(actor_grouping(analysis, "region").key, "province");
  EXPECT_EQ(actor_grouping(analysis, "province").of, actor_grouping(analysis, "region").of);
  const ActorGrouping types = actor_grouping(analysis, "actor_type");
  for (const ActorId actor : base::ids<ActorId>(analysis.inventory.actors.size()))
    EXPECT_EQ(types.of[actor].has_value(), analysis.inventory.actors[actor].type == "province");
}

TEST(ActorGroups, ByRoleAreTheOneThatAnActorHasMostOftenOrNone) {
  inventory::Inventory inventory = testing::with_everything();
  for (std::size_t at = 0; at < inventory.participations.size(); ++at)
    inventory.participations[at].role = inventory::kRoles[at % 5 == 0 ? 0 : 1 + at / 7];
  const analysis::Analysis analysis = testing::analysed(inventory);
  const ActorGrouping roles = actor_grouping(analysis, "role");
  for (const ActorId actor : base::ids<ActorId>(analysis.inventory.actors.size())) {
    std::map<std::string, int> times;
    for (const auto& participation : analysis.inventory.participations) {
      if (participation.actor == actor) ++times[std::string(inventory::key(participation.role))];
    }
    int most = 0, leaders = 0;
    std::string leader;
    for (const auto& [role, count] : times) {
      leaders = count > most ? 1 : leaders + (count == most ? 1 : 0);
      if (count > most) leader = role;
      most = std::max(most, count);
    }
    ASSERT_EQ(roles.of[actor].has_value(), leaders == 1);
    if (leaders == 1) {
      EXPECT_EQ(roles.groups[*roles.of[actor]].key, leader);
    }
  }
}

TEST(ActorGroups, OfWhatIsNotKnownAreRefused) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  EXPECT_THROW(static_cast<void>(actor_grouping(analysis, "colour")), base::UsageError);
  EXPECT_THROW(static_cast<void>(actor_grouping(analysis, "role")), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
