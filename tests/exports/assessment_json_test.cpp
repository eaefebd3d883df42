#include "exports/assessment_json.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::exports {
namespace {

base::Json json_of(const std::string& proposal, const inventory::Inventory& inventory) {
  return *base::parsed_json(
      assessment_json(proposals::assess(inventory, testing::sound_proposal(proposal, inventory), {})));
}

TEST(AssessmentJson, HoldsTheProposalTheJudgementAndWhatItRestsOn) {
  const base::Json json = json_of(testing::kScansInZeeland, testing::with_activities());
  EXPECT_EQ(json["proposal"]["name"], "Scan Zeeland");
  EXPECT_EQ(json["proposal"]["activities"][0]["values"]["archetype"][0], "scans");
  EXPECT_EQ(json["proposal"]["partners"][2]["new"], true);
  EXPECT_EQ(json["judgement"]["key"], "white_spot");
  EXPECT_EQ(json["judgement"]["white_spots"][0]["column"], "zeeland");
  EXPECT_TRUE(json["judgement"]["initiative"].is_null());
  EXPECT_EQ(json["nearest"].size(), 4U);
  EXPECT_GT(json["nearest"][0]["strength"], 0);
  EXPECT_EQ(json["table"]["cells"][0]["verdict"], "surprisingly_empty");
  EXPECT_EQ(json["network"]["new_actors"][0], "Nieuw");
  EXPECT_EQ(json["network"]["new_ties"][0][0], "Anna");
  EXPECT_FALSE(json.contains("banner"));
}

TEST(AssessmentJson, HoldsNullForWhatIsNotKnown) {
  const base::Json json = json_of("name='x'\n", testing::two_groups());
  EXPECT_TRUE(json["table"].is_null());
  EXPECT_TRUE(json["proposal"]["start"].is_null());
  EXPECT_TRUE(json["nearest"][0]["activity"].is_null());
}

TEST(AssessmentJson, OfAReconstructionHoldsItsBanner) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  EXPECT_TRUE(json_of("name='x'\n", inventory).contains("banner"));
}

}  // namespace
}  // namespace regioscan::exports
