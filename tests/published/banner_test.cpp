// Everything made from a reconstruction says that it is one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using ::testing::HasSubstr;
using testing::Scratch;

constexpr const char* kDutch = "Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen";
constexpr const char* kEnglish = "Reconstruction: numbers as published, ties invented";

void expect_banner(const std::string& folder, const std::string& language) {
  std::size_t files = 0;
  for (const auto& [name, bytes] : testing::folder_content(folder)) {
    if (name.ends_with(".png")) continue;  // its twin, the SVG, is the same picture
    const bool is_other = name == "index.en.html" ? language == "nl" : name == "index.nl.html" && language == "en";
    const std::string banner = (language == "nl") != is_other ? kDutch : kEnglish;
    EXPECT_THAT(bytes, HasSubstr(banner)) << name;
    ++files;
  }
  EXPECT_GT(files, 4U);
}

TEST(Banner, IsInEveryFileOfAnAnalysis) {
  for (const std::string language : {"nl", "en"}) {
    const Scratch scratch;
    const std::string words = "--lang " + language + " analyse data/regioscan-2023 -o " + (scratch / "out");
    const testing::Ended ended = testing::regioscan(words);
    ASSERT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr(language == "nl" ? kDutch : kEnglish));
    expect_banner(scratch / "out", language);
  }
}

TEST(Banner, IsInEveryFileAndFormOfATable) {
  const Scratch scratch;
  const std::string words = "coverage data/regioscan-2023 --triples -o " + (scratch / "out");
  EXPECT_THAT(testing::regioscan(words).out, HasSubstr(kDutch));
  expect_banner(scratch / "out", "nl");
  for (const char* format : {"text", "csv", "json"}) {
    EXPECT_THAT(testing::regioscan("coverage data/regioscan-2023 --format " + std::string(format)).out,
                HasSubstr(kDutch));
    EXPECT_THAT(testing::regioscan("analyse data/regioscan-2023 -o " + (scratch / "again") + " --format " + format).out,
                HasSubstr(kDutch));
  }
}

TEST(Banner, IsInFiguresListsAndTheCheck) {
  const Scratch scratch;
  for (const std::string figure :
       {"actor-network", "white-spots", "key-players", "rank-ranges", "roles", "bars", "shares", "quadrant",
        "cluster-map", "overlap-network", "circles", "initiative-network", "bipartite-network", "region-network",
        "two-columns", "ego", "region-ties", "alluvial", "geographic-network"}) {
    for (const char* file : {"f.svg", "f.csv"}) {
      ASSERT_EQ(testing::regioscan("figure " + figure + " data/regioscan-2023 -o " + (scratch / file)).code, 0);
      EXPECT_THAT(base::file_bytes(scratch / file), HasSubstr(kDutch)) << figure;
    }
  }
  EXPECT_THAT(testing::regioscan("list dimensions data/regioscan-2023").out, HasSubstr(kDutch));
  for (const char* format : {"csv", "json"}) {
    const std::string words = "list dimensions data/regioscan-2023 --format " + std::string(format);
    EXPECT_THAT(testing::regioscan(words).out, HasSubstr(kDutch));
  }
  EXPECT_THAT(testing::regioscan("check data/regioscan-2023").out, HasSubstr(kDutch));
}

TEST(Banner, IsInNothingElse) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("analyse data/energy-example -o " + (scratch / "out")).code, 0);
  for (const auto& [name, bytes] : testing::folder_content(scratch / "out")) {
    EXPECT_EQ(bytes.find(kDutch), std::string::npos) << name;
  }
}

}  // namespace
}  // namespace regioscan
