#include "exports/coverage_json.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

TEST(CoverageJson, HoldsCountsChancesAndFindings) {
  const inventory::Inventory inventory = testing::with_activities();
  const coverage::CrossTable table = coverage::cross_table(inventory, "archetype", "province");
  const CoverageResult result{.table = table,
                              .spots = coverage::spots(table, {}),
                              .selection = {"alles", "all"},
                              .banner = {},
                              .findings = {{"zin", "sentence"}}};
  const auto json = base::parsed_json(coverage_json(inventory, result));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["counts"][0][0], 5);
  EXPECT_EQ((*json)["counts"][4][3], 12) << "the total behind the unknown";
  EXPECT_EQ((*json)["chance"]["cells"].size(), 6U);
  EXPECT_EQ((*json)["findings"][0]["en"], "sentence");
  EXPECT_FALSE(json->contains("banner"));
  EXPECT_EQ((*json)["inventory"]["content"], inventory.content);
}

TEST(CoverageJson, OfOtherUnitsHasNoChances) {
  const inventory::Inventory inventory = testing::with_activities();
  const CoverageResult result{.table = coverage::cross_table(inventory, "archetype", "province", coverage::Unit::reach),
                              .spots = std::nullopt,
                              .selection = {},
                              .banner = {"Let op", "Mind"},
                              .findings = {}};
  const auto json = base::parsed_json(coverage_json(inventory, result));
  EXPECT_FALSE(json->contains("chance"));
  EXPECT_EQ((*json)["activities_with_reach"], 8);
  EXPECT_EQ((*json)["banner"]["nl"], "Let op");
}

}  // namespace
}  // namespace regioscan::exports
