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

TEST(Analyse, WritesEverythingThatItsManifestLists) {
  const Scratch scratch;
  const testing::Ended ended = testing::regioscan("analyse data/southern-women -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  const auto content = folder_content(scratch / "out");
  for (const char* name :
       {"actors.csv", "initiatives.csv", "clusters.csv", "ties.csv", "actor-network.svg", "actor-network.png",
        "summary.json", "problems.csv", "manifest.json", "index.html", "index.nl.html", "index.en.html"}) {
    EXPECT_TRUE(content.contains(name)) << name;
  }
  const auto manifest = base::parsed_json(content.at("manifest.json"));
  ASSERT_TRUE(manifest.has_value());
  EXPECT_EQ((*manifest)["files"].size(), content.size());
  for (const auto& [name, bytes] : content) {
    if (name != "manifest.json") {
      EXPECT_EQ((*manifest)["files"][name], base::sha256(bytes)) << name;
    }
  }
}

TEST(Analyse, GivesThePublishedValuesOfTheSouthernWomen) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("analyse data/southern-women -o " + (scratch / "out")).code, 0);
  const auto summary = base::parsed_json(base::file_bytes(scratch / "out/summary.json"));
  ASSERT_TRUE(summary.has_value());
  EXPECT_EQ((*summary)["network"]["actors"], 18);
  EXPECT_EQ((*summary)["network"]["initiatives"], 14);
  EXPECT_EQ((*summary)["network"]["participations"], 89);
  EXPECT_EQ((*summary)["network"]["tied_pairs_of_actors"], 139);
  EXPECT_NEAR((*summary)["network"]["robins_alexander_clustering"].get<double>(), 4.0 * 341 / 2916, 1e-9);
  const auto& first = (*summary)["measures"]["betweenness"]["first"][0];
  EXPECT_EQ(first["name"], "Nora");
  EXPECT_NEAR(first["value"].get<double>(), .1135, 5e-5);
  const std::string ties = base::file_bytes(scratch / "out/ties.csv");
  EXPECT_THAT(ties, HasSubstr("Evelyn,Theresa,7,1.48687979,0.777777778,")) << "44651/30030 and 7/9";
}

TEST(Analyse, SaysInAtMost25LinesWhatItFound) {
  const Scratch scratch;
  const testing::Ended ended = testing::regioscan("analyse data/southern-women -o " + (scratch / "out"));
  EXPECT_LE(std::count(ended.out.begin(), ended.out.end(), '\n'), 25);
  EXPECT_THAT(ended.out, HasSubstr("index.html"));
  EXPECT_EQ(testing::regioscan("analyse data/southern-women -q -o " + (scratch / "out")).out, "");
}

TEST(Analyse, PrintsInTheLanguageAskedFor) {
  const Scratch scratch;
  const std::string dutch = testing::regioscan("analyse data/southern-women --lang nl -o " + (scratch / "out")).out;
  const std::string english = testing::regioscan("analyse data/southern-women --lang en -o " + (scratch / "out")).out;
  EXPECT_THAT(dutch, HasSubstr("deelnames"));
  EXPECT_THAT(english, HasSubstr("participations"));
  EXPECT_EQ(base::file_bytes(scratch / "out/index.html"), base::file_bytes(scratch / "out/index.en.html"));
}

TEST(Analyse, RunsAnotherThemeWithoutCode) {
  const Scratch scratch;
  EXPECT_EQ(testing::regioscan("check data/energy-example --strict").code, 0);
  const testing::Ended ended = testing::regioscan("analyse data/energy-example -o " + (scratch / "out"));
  EXPECT_EQ(ended.code, 0) << ended.err;
}

TEST(Init, WritesAnInventoryThatPassesCheck) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("init " + (scratch / "new")).code, 0);
  const testing::Ended checked = testing::regioscan("check --strict " + (scratch / "new"));
  EXPECT_EQ(checked.code, 0) << checked.out;
  const testing::Ended analysed = testing::regioscan("analyse " + (scratch / "new") + " -o " + (scratch / "out"));
  EXPECT_EQ(analysed.code, 0) << "an empty inventory is analysed as one: " << analysed.err;
}

TEST(Figure, OfEveryShippedInventoryPassesItsCheck) {
  const Scratch scratch;
  for (const std::string inventory : {"southern-women", "energy-example"}) {
    for (const std::string language : {"nl", "en"}) {
      const testing::Ended ended = testing::regioscan("figure actor-network data/" + inventory + " --check --lang " +
                                                      language + " -o " + (scratch / "figure.svg"));
      EXPECT_EQ(ended.code, 0) << ended.out << ended.err;
    }
  }
}

}  // namespace
}  // namespace regioscan
