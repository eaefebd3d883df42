#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using ::testing::AllOf;
using testing::Ended;
using ::testing::HasSubstr;
using testing::Scratch;

TEST(Coverage, ShowsTheMainTableWithItsSignsAndSentences) {
  const Ended ended = testing::regioscan("coverage data/regioscan-2023");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  EXPECT_THAT(ended.out, AllOf(HasSubstr("Selectie: de hele inventarisatie."), HasSubstr("0!"),
                               HasSubstr("Voluit: (2) Flevoland,"), HasSubstr("opvallend leeg"),
                               HasSubstr("15 cellen zijn leeg; bij louter toeval zouden het er 11,9 zijn.")));
}

TEST(Coverage, OfTheEnergyInventoryStandsOnItsOwnTaxonomy) {
  const Ended ended = testing::regioscan("coverage data/energy-example --rows form --columns province --lang en");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, AllOf(HasSubstr("cells are empty; by chance alone it would be"), HasSubstr("unknown")));
  EXPECT_EQ(testing::regioscan("coverage data/energy-example --triples").code, 0);
}

TEST(Coverage, OfAnInventoryWithoutActivitiesAsksForDimensions) {
  const Ended ended = testing::regioscan("coverage data/southern-women");
  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("list dimensions"));
}

TEST(Coverage, WritesAWholeFolder) {
  const Scratch scratch;
  base::write_file(scratch / "demand.csv", "region,sector,smes\nDrenthe,Bouw,1200\nZeeland,Onderwijs,300\n");
  const Ended ended = testing::regioscan("coverage data/regioscan-2023 --triples --demand " + (scratch / "demand.csv") +
                                         " -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  const auto content = testing::folder_content(scratch / "out");
  for (const char* name : {"table.csv", "cells.csv", "coverage.json", "findings.txt", "missing_combinations.csv",
                           "demand.csv", "manifest.json"}) {
    EXPECT_TRUE(content.contains(name)) << name;
  }
  const auto manifest = base::parsed_json(content.at("manifest.json"));
  for (const auto& [name, bytes] : content) {
    if (name == "manifest.json") continue;
    EXPECT_EQ((*manifest)["files"][name], base::sha256(bytes)) << name;
  }
  EXPECT_THAT(ended.out, HasSubstr("Geregistreerd bereik: "));
}

TEST(Coverage, StopsAtADemandTableWithErrorsAndNamesAll) {
  const Scratch scratch;
  base::write_file(scratch / "demand.csv", "region,smes\nDrente,veel\nZeeland,12\n");
  const Ended ended = testing::regioscan("coverage data/regioscan-2023 --demand " + (scratch / "demand.csv"));
  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, AllOf(HasSubstr("De vraagtabel heeft 2 fouten"), HasSubstr("Drente"), HasSubstr("veel")));
}

TEST(Coverage, OfOneDimensionTakesTheOtherMainOneBeside) {
  const Ended ended = testing::regioscan("coverage data/regioscan-2023 --rows province --format csv");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Provincie,Signaleren,"));
}

TEST(Coverage, TellsTheWarningsOfTheReading) {
  const Scratch scratch;
  const Ended ended = testing::regioscan(
      "coverage tests/corpus/sound-unknown-words --rows archetype --columns province -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Bij het lezen: "));
  EXPECT_TRUE(std::filesystem::exists(scratch / "out/problems.csv"));
}

TEST(Where, IsSaidInTheWordsOfTheWholeInventory) {
  const Scratch scratch;
  const Ended ended = testing::regioscan(
      "analyse data/regioscan-2023 --where 'scope=Drenthe|Zeeland' --where province=Limburg -o " + (scratch / "out"));
  EXPECT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Werkingsgebied: Drenthe of Zeeland"));
  EXPECT_EQ(testing::regioscan("check data/regioscan-2023 --where province=Nergens --format json").code, 3);
}

TEST(Where, OfARoleOrTypeOfActorSelectsWhatSuchActorsDo) {
  const Ended ended = testing::regioscan("coverage data/regioscan-2023 --where actor_type=eu --format csv");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(ended.out.find(",582,"), std::string::npos);
  EXPECT_THAT(testing::regioscan("list dimensions data/regioscan-2023 --where actor_type=eu").out,
              HasSubstr("Europese Unie"));
}

TEST(Coverage, DoesNotReplaceTheOutputOfAnotherCommand) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("analyse data/energy-example -q -o " + (scratch / "out")).code, 0);
  const auto before = testing::folder_content(scratch / "out");
  const Ended ended = testing::regioscan("coverage data/regioscan-2023 -o " + (scratch / "out"));
  EXPECT_EQ(ended.code, 4);
  EXPECT_THAT(ended.err, HasSubstr("bevat uitvoer van de opdracht \"analyse\""));
  EXPECT_EQ(testing::folder_content(scratch / "out"), before);
}

TEST(Coverage, DoesNotJudgeGeographyNorAnEmptySelection) {
  const Ended nested = testing::regioscan("coverage data/regioscan-2023 --rows part --columns province");
  EXPECT_EQ(nested.code, 0);
  EXPECT_THAT(nested.out, HasSubstr("plaatsen tegen plaatsen is aardrijkskunde"));
  EXPECT_EQ(nested.out.find("te verwachten"), std::string::npos);
  const Ended empty = testing::regioscan("coverage data/regioscan-2023 --region Drenthe --where province=Limburg");
  EXPECT_EQ(empty.code, 3);
  EXPECT_THAT(empty.err, HasSubstr("Daarin valt niets te tellen"));
}

TEST(Coverage, RefusesWhatCannotBe) {
  for (const char* words :
       {"--rows colour", "--rows sector --columns sector", "--count euros", "--share all", "--estimated 10",
        "--where archetype", "--where archetype=dansles", "--region Belgie", "--min-expected -1"}) {
    const Ended ended = testing::regioscan("coverage data/regioscan-2023 " + std::string(words));
    EXPECT_EQ(ended.code, 3) << words;
    EXPECT_FALSE(ended.err.empty()) << words;
    EXPECT_EQ(ended.out, "") << words;
  }
}

TEST(Where, SelectsInEveryCommandAndIsSaid) {
  const Scratch scratch;
  const std::string where = " --where 'archetype=Signaleren|Scans & assessments' --where maturity=laag ";
  const std::string sentence = "Activiteit: Signaleren of Scans & assessments; Digitale maturiteit: laag";
  EXPECT_THAT(testing::regioscan("coverage data/regioscan-2023" + where).out, HasSubstr(sentence));
  EXPECT_THAT(testing::regioscan("list dimensions data/regioscan-2023" + where).out, HasSubstr(sentence));
  const Ended analysed = testing::regioscan("analyse data/regioscan-2023" + where + "-o " + (scratch / "out"));
  ASSERT_EQ(analysed.code, 0) << analysed.err;
  EXPECT_THAT(analysed.out, HasSubstr(sentence));
  EXPECT_THAT(base::file_bytes(scratch / "out/index.html"),
              HasSubstr("Activiteit: Signaleren of Scans &amp; assessments"));
  EXPECT_THAT(base::file_bytes(scratch / "out/manifest.json"), HasSubstr("\"Scans & assessments\""));
  ASSERT_EQ(testing::regioscan("figure white-spots data/regioscan-2023" + where + "-o " + (scratch / "f.svg")).code, 0);
  EXPECT_THAT(base::file_bytes(scratch / "f.svg"), HasSubstr("Activiteit: Signaleren of Scans &amp; assessments"));
}

TEST(ListDimensions, ShowsEveryValueWithItsCount) {
  const Ended ended = testing::regioscan("list dimensions data/regioscan-2023");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out,
              AllOf(HasSubstr("archetype (Activiteit)"), HasSubstr("86  Netwerken & coördineren [networking]"),
                    HasSubstr("129  onbekend"), HasSubstr("Geteld zijn activiteiten.")));
  const auto json = base::parsed_json(testing::regioscan("list dimensions data/regioscan-2023 --format json").out);
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["dimensions"][0]["dimension"], "archetype");
  EXPECT_EQ((*json)["dimensions"][0]["values"][0]["count"], 15);
  EXPECT_EQ(testing::regioscan("list dimensions").code, 3);
  EXPECT_EQ(testing::regioscan("list measures data/regioscan-2023").code, 3);
}

}  // namespace
}  // namespace regioscan
