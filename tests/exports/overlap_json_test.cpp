#include "exports/overlap_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/overlap_example.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

base::Json json_of(inventory::Inventory inventory, const std::string& decisions = {}, const base::Words& banner = {}) {
  const testing::OverlapExample example = testing::found_in(std::move(inventory), decisions);
  return base::parsed_json(overlap_json(*example.found, {"Alles.", "All."}, banner)).value_or(base::Json());
}

TEST(OverlapJson, HoldsEveryPairWithItsPartsAndItsReasonInBothLanguages) {
  const base::Json json = json_of(testing::two_scans());
  ASSERT_EQ(json["pairs"].size(), 1U);
  const base::Json& pair = json["pairs"][0];
  EXPECT_EQ(pair["first"], "Nabij");
  EXPECT_EQ(pair["second"], "Noord");
  EXPECT_EQ(pair["kind"], "duplication");
  EXPECT_EQ(pair["activity"], 1);
  EXPECT_LT(pair["content"], 1) << "their names have nothing in common";
  EXPECT_EQ(pair["gap"], pair["content"]) << "and neither have their parties";
  EXPECT_EQ(pair["period"], nullptr) << "not known is not zero";
  EXPECT_EQ(pair["partners"], 0);
  EXPECT_EQ(pair["shared"]["archetype"][0], "scans");
  EXPECT_EQ(pair["dimensions"]["sector"]["similarity"], 1);
  EXPECT_EQ(pair["decision"], nullptr);
  EXPECT_THAT(pair["explanation"]["nl"].get<std::string>(), HasSubstr("Beide bieden scans"));
  EXPECT_THAT(pair["explanation"]["en"].get<std::string>(), HasSubstr("Both offer scans"));
}

TEST(OverlapJson, PointsFromGapsAndPairsToTheirPlaces) {
  const base::Json open = json_of(testing::two_scans());
  ASSERT_EQ(open["gaps"].size(), 1U);
  EXPECT_EQ(open["pairs"][open["gaps"][0].get<std::size_t>()]["first"], "Nabij");
  const base::Json decided = json_of(testing::two_scans(), "first,second,verdict,who\nNoord,Nabij,afgestemd,Jansen\n");
  EXPECT_EQ(decided["gaps"].size(), 0U);
  ASSERT_EQ(decided["pairs"][0]["decision"], 0);
  EXPECT_EQ(decided["decisions"][0]["verdict"], "coordinated");
  EXPECT_EQ(decided["decisions"][0]["who"], "Jansen");
  EXPECT_EQ(decided["decisions"][0]["stale"], false);
}

TEST(OverlapJson, SaysHowItWasMade) {
  const base::Json json = json_of(testing::two_scans());
  EXPECT_EQ(json["schema_version"], 1);
  EXPECT_EQ(json["candidates"]["stage"], "every pair");
  EXPECT_EQ(json["candidates"]["scored"], 3);
  EXPECT_EQ(json["candidates"]["jaccard"], nullptr);
  EXPECT_EQ(json["score"]["weights"]["dimensions"]["archetype"]["aspect"], "activity");
  EXPECT_EQ(json["score"]["weights"]["limits"]["overlap"], overlaps::default_weights().limits.overlap);
  EXPECT_EQ(json["inventory"]["content"].get<std::string>().size(), 64U);
}

TEST(OverlapJson, OfAReconstructionCarriesTheBannerAndOthersHaveNone) {
  EXPECT_EQ(json_of(testing::two_scans(), {}, {"Let op", "Mind"})["banner"]["nl"], "Let op");
  EXPECT_FALSE(json_of(testing::two_scans()).contains("banner"));
}

TEST(OverlapJson, OfNothingIsWhole) {
  const base::Json json = json_of(testing::small_inventory({}));
  for (const char* list : {"pairs", "gaps", "families", "circles", "decisions"}) {
    EXPECT_TRUE(json[list].is_array()) << list;
    EXPECT_EQ(json[list].size(), 0U) << list;
  }
}

TEST(OverlapJson, KeepsHostileNamesAsText) {
  const std::string name = "</script>\"\\\n\x1b[31m";
  const base::Json json = json_of(testing::two_scans(name, "Nabij"));
  EXPECT_NE(json, base::Json()) << "it can be read";
  const testing::OverlapExample example = testing::found_in(testing::two_scans(name, "Nabij"));
  EXPECT_THAT(overlap_json(*example.found, {}, {}), Not(HasSubstr("\x1b"))) << "no command to a terminal";
}

}  // namespace
}  // namespace regioscan::exports
