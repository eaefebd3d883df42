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

constexpr analysis::CertaintySettings kFew{.chance_networks = 99, .group_runs = 5, .rank_draws = 20};

TEST(SummaryJson, HoldsTheVerdictOnClustersWithHowItWasReached) {
  const analysis::Analysis found = analysis::analyse(testing::two_groups(), {}, {.certainty = kFew});
  const auto summary = base::parsed_json(summary_json(found));
  ASSERT_TRUE(summary.has_value());
  const base::Json& json = (*summary)["certainty"];
  EXPECT_EQ(json["clusters"]["draws"], 99);
  EXPECT_EQ(json["clusters"]["groups"], found.certainty->verdict.found.groups.count);
  for (const char* key : {"quality", "quality_tested", "null_mean", "null_sd", "z", "p", "starts", "twice_raises",
                          "trades_per_row", "significant"})
    EXPECT_TRUE(json["clusters"].contains(key)) << key;
  EXPECT_EQ(json["consensus"]["runs"], 5);
  EXPECT_LE(json["consensus"]["actors_with_stability_of_0_8"], json["consensus"]["actors_with_stability"]);
  EXPECT_EQ(json["agreement_with_clusters_of_the_page"]["actors"], 7);
  EXPECT_TRUE(json["agreement_with_regions_of_seats"]["adjusted_mutual_information"].is_null()) << "no seats";
  EXPECT_TRUE(json["unseen_share"].is_null());
  EXPECT_EQ(json["ranks"].size(), 6U * 6U) << "six measures, two things at three shares";
  EXPECT_TRUE(json["ranks"][0]["firm_places"].is_array());
}

TEST(SummaryJson, SaysHowSureItIsWhereThatWasAskedFor) {
  const auto asked = base::parsed_json(summary_json(analysis::analyse(testing::two_groups(), {}, {.certainty = kFew})));
  const auto plain = base::parsed_json(summary_json(analysis::analyse(testing::two_groups(), {}, {})));
  ASSERT_TRUE(asked && plain);
  EXPECT_EQ((*asked)["certainty"]["clusters"]["draws"], 99);
  EXPECT_FALSE(plain->contains("certainty"));
}

}  // namespace
}  // namespace regioscan::exports
