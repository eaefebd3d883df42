#include "exports/summary.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

TEST(SummaryJson, HoldsSizesClustersAndLeaders) {
  const auto json = base::parsed_json(summary_json(analysis::analyse(testing::two_groups(), {}, {.seed = 7})));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["seed"], 7);
  EXPECT_EQ((*json)["network"]["tied_pairs_of_actors"], 12);
  EXPECT_EQ((*json)["clusters"]["list"].size(), 2U);
  EXPECT_EQ((*json)["measures"]["degree"]["first"][0]["name"], "Brug");
  EXPECT_EQ((*json)["shortcuts"]["tried"], "everybody");
  EXPECT_EQ((*json)["shortcuts"]["actors_tried"], 7);
  EXPECT_FALSE(json->contains("banner"));
  EXPECT_EQ((*json)["labels"]["role_clusters"]["actors"]["peripheral"], 1) << "Brug";
  EXPECT_EQ((*json)["labels"]["role_clusters"]["actors"]["ultra_peripheral"], 6);
}

TEST(SummaryJson, OfAReconstructionHasItsBanner) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  const auto json = base::parsed_json(summary_json(analysis::analyse(inventory, {}, {})));
  ASSERT_TRUE(json.has_value());
  EXPECT_TRUE(json->contains("banner"));
}

}  // namespace
}  // namespace regioscan::exports
