#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/json.hpp"
#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using testing::folder_content;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Scratch;

TEST(BackboneCommand, WritesTheTiesAgainstChanceAndSaysHowItWasDone) {
  const Scratch scratch;
  const testing::Ended ended = testing::regioscan(
      "analyse data/southern-women --backbone sdsm --alpha 0.1 --correction none -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  EXPECT_LE(std::count(ended.out.begin(), ended.out.end(), '\n'), 25);
  const auto content = folder_content(scratch / "out");
  EXPECT_THAT(content.at("backbone.csv"), HasSubstr("Olivia,"));
  EXPECT_TRUE(content.contains("missing_links.csv"));
  const auto summary = base::parsed_json(content.at("summary.json"));
  ASSERT_TRUE(summary.has_value());
  EXPECT_EQ((*summary)["backbone"]["kept_under"]["none"], 2) << "Olivia with Flora, Katherina with Sylvia";
  EXPECT_EQ((*summary)["backbone"]["kept_under"]["bh"], 0);
  EXPECT_EQ((*summary)["backbone"]["pairs_tested"], 153);
  const auto manifest = base::parsed_json(content.at("manifest.json"));
  EXPECT_EQ((*manifest)["settings"]["backbone"], "sdsm");
  EXPECT_EQ((*manifest)["settings"]["alpha"], "0.1");
  EXPECT_EQ((*manifest)["files"].size(), content.size());
  EXPECT_THAT(content.at("index.nl.html"), HasSubstr("Partnerschappen die meer zijn dan toeval"));
  EXPECT_THAT(content.at("index.en.html"), HasSubstr("Partnerships that are more than chance"));
  EXPECT_THAT(content.at("index.nl.html"), HasSubstr("backbone=sdsm"));
}

TEST(BackboneCommand, WritesNothingOfItUnlessAsked) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("analyse data/southern-women -o " + (scratch / "plain")).code, 0);
  ASSERT_EQ(testing::regioscan("analyse data/southern-women --backbone none -o " + (scratch / "none")).code, 0);
  EXPECT_EQ(folder_content(scratch / "plain"), folder_content(scratch / "none"));
  EXPECT_FALSE(folder_content(scratch / "plain").contains("backbone.csv"));
}

TEST(BackboneCommand, IsTheSameForAnyThreads) {
  const Scratch scratch;
  for (const char* threads : {"1", "3"}) {
    ASSERT_EQ(testing::regioscan("analyse data/southern-women --backbone fdsm --draws 500 --threads " +
                                 std::string(threads) + " -o " + (scratch / threads))
                  .code,
              0);
  }
  EXPECT_EQ(folder_content(scratch / "1"), folder_content(scratch / "3"));
}

TEST(BackboneCommand, RefusesOptionsThatTheModelHasNoUseFor) {
  const Scratch scratch;
  const std::string analyse = "analyse data/southern-women -o " + (scratch / "out") + " --backbone ";
  EXPECT_EQ(testing::regioscan(analyse + "sdsm --draws 100").code, 3);
  EXPECT_EQ(testing::regioscan(analyse + "fdsm --possible area").code, 3);
  EXPECT_EQ(testing::regioscan(analyse + "else").code, 3);
  for (const char* option : {"none --possible area", "none --alpha 0.01", "none --correction none", "none --draws 9"}) {
    const testing::Ended ended = testing::regioscan(analyse + option);
    EXPECT_EQ(ended.code, 3) << option;
    EXPECT_THAT(ended.err, HasSubstr("--backbone sdsm")) << option;
  }
  EXPECT_EQ(testing::regioscan(analyse + "sdsm --alpha 2").code, 3);
  EXPECT_EQ(testing::regioscan(analyse + "sdsm --possible area").code, 0);
}

TEST(BackboneCommand, TakesWhoCouldTakePartInWhatFromFourWords) {
  const Scratch scratch;
  const std::string analyse = "analyse data/southern-women -o " + (scratch / "out") + " --lang en --backbone ";
  for (const std::string word : {"everywhere", "area", "period", "area-and-period"}) {
    EXPECT_THAT(testing::regioscan("analyse --help").out, HasSubstr(word));
    EXPECT_EQ(testing::regioscan(analyse + "sdsm --force --possible " + word).code, 0) << word;
    const auto manifest = base::parsed_json(base::file_bytes(scratch / "out/manifest.json"));
    EXPECT_EQ((*manifest)["settings"]["possible"], word);
  }
  const testing::Ended wrong = testing::regioscan(analyse + "sdsm --possible years");
  EXPECT_EQ(wrong.code, 3);
  EXPECT_THAT(wrong.err,
              HasSubstr("'years' is not possible; choose from area, area-and-period, everywhere and period"));
  const testing::Ended refused = testing::regioscan(analyse + "fdsm --possible area-and-period");
  EXPECT_EQ(refused.code, 3);
  EXPECT_THAT(refused.err, HasSubstr("--possible area-and-period works with --backbone sdsm only"));
  EXPECT_EQ(testing::regioscan(analyse + "fdsm --possible period").code, 3);
}

TEST(BackboneCommand, DrawsTheTiesThatAreMoreThanChance) {
  const Scratch scratch;
  const std::string figure = "figure actor-network data/southern-women --lang nl -o ";
  ASSERT_EQ(testing::regioscan(figure + (scratch / "kept.svg") + " --backbone sdsm --alpha 0.1 --correction none").code,
            0);
  EXPECT_THAT(base::file_bytes(scratch / "kept.svg"), HasSubstr("2 van de 139 banden"));
  const testing::Ended other =
      testing::regioscan("figure key-players data/southern-women --backbone sdsm -o " + (scratch / "bars.svg"));
  EXPECT_EQ(other.code, 3);
  EXPECT_THAT(other.err, HasSubstr("actor-network"));
}

}  // namespace
}  // namespace regioscan
