#include "inventory/inventory.hpp"

#include <gtest/gtest.h>

#include <set>

namespace regioscan::inventory {
namespace {

TEST(Inventory, RolesHaveAKeyAndALabelInTwoLanguages) {
  std::set<std::string_view> keys;
  for (const Role role : kRoles) {
    EXPECT_TRUE(keys.insert(key(role)).second);
    EXPECT_FALSE(label(role).nl.empty() || label(role).en.empty());
    EXPECT_NE(label(role).nl, label(role).en == "initiator" ? "initiator" : label(role).en);
  }
}

TEST(Inventory, TheLineageOfARootIsItself) {
  base::Column<RegionId, Region> regions;
  const RegionId root = regions.add(Region{});
  EXPECT_EQ(lineage(regions, root), std::vector<RegionId>{root});
}

}  // namespace
}  // namespace regioscan::inventory
