#include "exports/resilience_json.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/resilience/examples.hpp"

namespace regioscan::exports {
namespace {

using inventory::Inventory;

base::Json json_of(const Inventory& inventory, const resilience::Scenario& scenario) {
  const resilience::Situation now = resilience::situation(inventory);
  const resilience::Outcome outcome = resilience::outcome(now, scenario);
  return *base::parsed_json(resilience_json(resilience_result(outcome, base::same("alles"), 3)));
}

TEST(ResilienceJson, HoldsWhoLeavesWhatIsLostAndTheRanking) {
  const base::Json json = json_of(testing::with_activities(), {.without = {"Brug", "N1"}, .from = {}, .before = {}});
  EXPECT_EQ(json["without"]["actors"][0]["name"], "Brug");
  EXPECT_EQ(json["without"]["initiatives"][0]["id"], "N1");
  EXPECT_EQ(json["loss"]["separated_pairs"], 9);
  EXPECT_EQ(json["loss"]["cut_off"].size(), 3U);
  EXPECT_EQ(json["loss"]["before"]["parts"], 1);
  EXPECT_EQ(json["loss"]["after"]["parts"], 2);
  EXPECT_EQ(json["loss"]["activities"].size(), 3U);
  EXPECT_EQ(json["loss"]["reach"], 130);
  EXPECT_EQ(json["loss"]["white_cells"]["rows"], "archetype");
  EXPECT_EQ(json["loss"]["white_cells"]["cells"][0]["column"], "drenthe");
  EXPECT_EQ(json["actors"]["ranking"].size(), 7U);
  EXPECT_EQ(json["actors"]["ranking"][0]["id"], "Brug");
  EXPECT_EQ(json["actors"]["ranking"][0]["cut_off"], 3);
  EXPECT_TRUE(json["initiatives"].is_null());
  EXPECT_TRUE(json["ending"].is_null());
  EXPECT_FALSE(json.contains("banner"));
  EXPECT_GE(json["findings"].size(), 3U);
}

TEST(ResilienceJson, HoldsAPeriodAndWhatEndsInIt) {
  Inventory inventory = testing::two_groups();
  inventory.initiatives[resilience::examples::initiative(inventory, "N2")].funded_until =
      std::chrono::year(2025) / std::chrono::May / 1;
  const base::Json json =
      json_of(inventory, {.without = {}, .from = {}, .before = std::chrono::year(2026) / std::chrono::January / 1});
  EXPECT_TRUE(json["ending"]["from"].is_null());
  EXPECT_EQ(json["ending"]["before"], "2026-01-01");
  EXPECT_EQ(json["ending"]["by_funding"][0]["id"], "N2");
  EXPECT_EQ(json["ending"]["end_unknown"], 3);
  EXPECT_EQ(json["initiatives"]["ranking"][0]["separated_pairs"], 12);
  EXPECT_TRUE(json["loss"]["white_cells"].is_null()) << "no activities, no table";
}

TEST(ResilienceJson, OfAnOpenScenarioHoldsTheRankingsAndNoLoss) {
  Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  const base::Json json = json_of(inventory, {});
  EXPECT_TRUE(json["loss"].is_null());
  EXPECT_EQ(json["initiatives"]["from"], "2024-01-01");
  EXPECT_EQ(json["initiatives"]["ranking"].size(), 0U);
  EXPECT_EQ(json["banner"]["nl"], "Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen");
}

}  // namespace
}  // namespace regioscan::exports
