#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/json.hpp"
#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using testing::folder_content;
using ::testing::HasSubstr;
using testing::Scratch;

TEST(CertaintyCommand, WritesHowSureClustersAndRankingsAre) {
  const Scratch scratch;
  const testing::Ended ended =
      testing::regioscan("analyse data/southern-women --certainty -o " + (scratch / "out") + " --lang nl");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  EXPECT_LE(std::count(ended.out.begin(), ended.out.end(), '\n'), 25);
  EXPECT_THAT(ended.out, HasSubstr("van 1.000 netwerken van toeval"));
  const auto content = folder_content(scratch / "out");
  EXPECT_THAT(content.at("rank_ranges.csv"), HasSubstr(",betweenness,initiatives,0.1,"));
  EXPECT_THAT(content.at("cluster_certainty.csv"), HasSubstr("Evelyn"));
  EXPECT_THAT(content.at("rank-ranges.svg"), HasSubstr("Theresa"));
  EXPECT_TRUE(content.contains("rank-ranges.png"));
  const auto summary = base::parsed_json(content.at("summary.json"));
  ASSERT_TRUE(summary.has_value());
  EXPECT_EQ((*summary)["certainty"]["clusters"]["draws"], 1000);
  EXPECT_LT((*summary)["certainty"]["clusters"]["p"], 0.01) << "the two groups of women are plain to see";
  const auto manifest = base::parsed_json(content.at("manifest.json"));
  EXPECT_EQ((*manifest)["settings"]["certainty"], "yes");
  EXPECT_EQ((*manifest)["settings"]["chance_networks"], "1000");
  EXPECT_EQ((*manifest)["files"].size(), content.size());
  EXPECT_THAT(content.at("index.nl.html"), HasSubstr("Hoe zeker dit is"));
  EXPECT_THAT(content.at("index.en.html"), HasSubstr("How sure this is"));
  EXPECT_THAT(content.at("index.nl.html"), HasSubstr("certainty=yes"));
}

TEST(CertaintyCommand, WritesNothingOfItUnlessAsked) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("analyse data/southern-women -o " + (scratch / "plain")).code, 0);
  const auto content = folder_content(scratch / "plain");
  EXPECT_FALSE(content.contains("rank_ranges.csv"));
  EXPECT_EQ(content.at("manifest.json").find("certainty"), std::string::npos);
  EXPECT_EQ(content.at("index.html").find("certainty"), std::string::npos);
}

TEST(CertaintyCommand, IsTheSameForAnyThreads) {
  const Scratch scratch;
  for (const char* threads : {"1", "3"}) {
    ASSERT_EQ(testing::regioscan("analyse data/southern-women --certainty --threads " + std::string(threads) + " -o " +
                                 (scratch / threads))
                  .code,
              0);
  }
  EXPECT_EQ(folder_content(scratch / "1"), folder_content(scratch / "3"));
}

}  // namespace
}  // namespace regioscan
