#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exports/tables.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Brug, in Drenthe, between three actors of Drenthe and three of Zeeland, of whom one has an unknown seat.
inventory::Inventory with_seats() {
  inventory::Inventory inventory = testing::two_groups();
  for (inventory::ActorId actor : base::ids<inventory::ActorId>(inventory.actors.size())) {
    const std::string& name = inventory.actors[actor].name;
    if (name == "Zus") continue;
    inventory.actors[actor].region = inventory::RegionId{name == "Xan" || name == "Yde" ? 2U : 1U};
  }
  return inventory;
}

TEST(BrokerageCsv, SetsEachRoleAgainstWhatGroupsDealtOutAnewGive) {
  const std::string csv = brokerage_csv(analysis::analyse(with_seats(), {}, {}), {});
  // Six open pairs of Drenthe and Zeeland; of six known seats four and two: gatekeeper 2·(4·3·2 + 2·1·4)/120 = 8/15.
  EXPECT_THAT(csv, HasSubstr("\r\nBrug,Brug,region,gatekeeper,6,3.2,"));
  EXPECT_THAT(csv, HasSubstr("\r\nBrug,Brug,region,liaison,0,0,0,,6,3\r\n"))
      << "two groups leave no liaison: no distance; three pairs with Zus are not known";
}

TEST(BrokerageCsv, LeavesOutThoseWhoStandBetweenNobody) {
  const std::string csv = brokerage_csv(analysis::analyse(with_seats(), {}, {}), {});
  EXPECT_THAT(csv, Not(HasSubstr("Anna")));
  EXPECT_THAT(csv, Not(HasSubstr(",type,"))) << "no types are known";
}

}  // namespace
}  // namespace regioscan::exports
