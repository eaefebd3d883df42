#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/json.hpp"
#include "tests/cli/program.hpp"
#include "tests/cli/shuffled.hpp"
#include "tests/html_tags.hpp"
#include "tests/real_data.hpp"

namespace regioscan {
namespace {

using ::testing::AllOf;
using testing::Ended;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Scratch;

base::Json json_of(const std::string& words) {
  const Ended ended = testing::regioscan("assess " + words + " --format json");
  EXPECT_EQ(ended.code, 0) << ended.err;
  const auto json = base::parsed_json(ended.out);
  return json ? *json : base::Json();
}

std::ptrdiff_t lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

TEST(Resilience, WithoutTheActorInMostInitiativesNobodyOfTheRegioscanComesLoose) {
  const base::Json json = json_of("data/regioscan-2023 --without Rabobank");
  EXPECT_EQ(json["without"]["actors"][0]["name"], "Rabobank");
  EXPECT_EQ(json["loss"]["separated_pairs"], 0);
  EXPECT_EQ(json["loss"]["before"]["largest"], 395);
  EXPECT_EQ(json["loss"]["after"]["largest"], 394);
  EXPECT_EQ(json["loss"]["without_initiator"].size(), 2U);
  EXPECT_EQ(json["actors"]["ranking"].size(), 395U);
  EXPECT_EQ(json["actors"]["ranking"][0]["separated_pairs"], 784);
}

TEST(Resilience, TellsWhatEndsBeforeADateFirstAndRanksIt) {
  const Ended ended = testing::regioscan("assess data/regioscan-2023 --ends-before 2024-01-01 --top 2");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  EXPECT_THAT(ended.out, AllOf(HasSubstr("Selectie: de hele inventarisatie.\nIn deze reconstructie: Vóór 1 januari "
                                         "2024 eindigen 66 initiatieven (bij 13 doordat de financiering afloopt)"),
                               HasSubstr("Van 71 initiatieven is geen einddatum bekend"),
                               HasSubstr("  2. Zonder het initiatief"), Not(HasSubstr("  3. "))));
  EXPECT_EQ(ended.out.find("Reconstructie: aantallen zoals gepubliceerd"), 0U);
  const base::Json json = json_of("data/regioscan-2023 --ends-before 2024 --ends-from 01-07-2023");
  EXPECT_EQ(json["ending"]["from"], "2023-07-01");
  EXPECT_EQ(json["ending"]["before"], "2024-01-01");
  EXPECT_EQ(json["ending"]["initiatives"].size(), json["initiatives"]["ranking"].size());
  EXPECT_LT(json["ending"]["initiatives"].size(), 66U);
}

TEST(Resilience, OfAnInventoryAloneRanksAllActorsAndWhatEndsFromItsDateOn) {
  const Ended ended = testing::regioscan("assess data/regioscan-2023 --lang en");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, AllOf(HasSubstr("395 actors, each as if it alone left"),
                               HasSubstr("that end from 1 January 2023 on, the date of the inventory")));
  const base::Json women = json_of("data/southern-women");
  EXPECT_TRUE(women["loss"].is_null());
  EXPECT_EQ(women["actors"]["ranking"].size(), 18U);
  EXPECT_EQ(women["actors"]["ranking"][0]["separated_pairs"], 0) << "no woman holds the others together";
  EXPECT_EQ(women["initiatives"]["ranking"].size(), 0U);
}

TEST(Resilience, OfTheEnergyInventoryNamesWhatGoesWhite) {
  const base::Json json = json_of("data/energy-example --ends-from 2024 --ends-before 2025");
  EXPECT_EQ(json["ending"]["initiatives"][0]["name"], "Besparingsscan Noord");
  EXPECT_EQ(json["loss"]["white_cells"]["cells"].size(), 3U);
  EXPECT_EQ(json["loss"]["reach"], 580);
}

TEST(Resilience, TakesSeveralNamesBehindOneOptionAndTheInventoryBehindThem) {
  const base::Json json = json_of("--without Rabobank i004 data/regioscan-2023 --without i001");
  EXPECT_EQ(json["without"]["actors"].size(), 1U);
  EXPECT_EQ(json["without"]["initiatives"].size(), 2U);
  EXPECT_EQ(json, json_of("data/regioscan-2023 --without i001 --without rabobank --without i004"));
  const Ended nowhere = testing::regioscan("assess --without Rabobank");
  EXPECT_EQ(nowhere.code, 3);
  EXPECT_THAT(nowhere.err, HasSubstr("Noem een inventarisatie"));
}

TEST(Resilience, WritesAWholeFolderWithItsBannerEverywhere) {
  const Scratch scratch;
  const Ended ended = testing::regioscan("assess data/regioscan-2023 --without Rabobank --ends-before 2024-01-01 -o " +
                                         (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Open eerst "));
  const auto content = testing::folder_content(scratch / "out");
  EXPECT_EQ(content.size(), 9U);
  const auto manifest = base::parsed_json(content.at("manifest.json"));
  ASSERT_TRUE(manifest.has_value());
  for (const auto& [name, bytes] : content) {
    const bool has_banner =
        bytes.find("Reconstructie: ") != std::string::npos || bytes.find("Reconstruction: ") != std::string::npos;
    EXPECT_TRUE(has_banner) << name;
    if (name != "manifest.json") {
      EXPECT_EQ((*manifest)["files"][name], base::sha256(bytes)) << name;
    }
    if (name.ends_with(".html")) {
      EXPECT_EQ(testing::unbalanced(bytes), "") << name;
    }
  }
  EXPECT_EQ((*manifest)["command"], "assess");
  EXPECT_EQ((*manifest)["settings"]["ends-before"], "2024-01-01");
  EXPECT_EQ((*manifest)["settings"]["ends-from"], "");
  EXPECT_THAT((*manifest)["settings"]["without"].get<std::string>(), HasSubstr("actor:"));
  EXPECT_EQ(lines(content.at("actors.csv")), 396);
  EXPECT_EQ(lines(content.at("initiatives.csv")), 67);
  EXPECT_TRUE(base::parsed_json(content.at("resilience.json")).has_value());
  EXPECT_EQ(content.at("index.html"), content.at("index.nl.html"));
  EXPECT_THAT(content.at("index.en.html"), AllOf(HasSubstr("Without Rabobank and the 66 initiatives that end before 1 "
                                                           "January 2024"),
                                                 Not(HasSubstr("actoren"))));
}

TEST(Resilience, GivesTheRankingOfActorsAsCsv) {
  const Scratch scratch;
  const Ended csv = testing::regioscan("assess data/southern-women --format csv -o " + (scratch / "out"));
  ASSERT_EQ(csv.code, 0) << csv.err;
  EXPECT_EQ(csv.out, base::file_bytes(scratch / "out/actors.csv"));
  EXPECT_EQ(lines(csv.out), 19);
  EXPECT_THAT(testing::regioscan("assess data/southern-women --format csv --csv excel-nl").out,
              HasSubstr("rank;id;name;separated_pairs"));
  EXPECT_EQ(testing::regioscan("assess data/southern-women -q").out, "");
}

TEST(Resilience, GivesTheSameBytesForAnyOrderOfRows) {
  const Scratch scratch;
  testing::copy_shuffled(REGIOSCAN_SOURCE_DIR "/data/regioscan-2023", scratch / "shuffled");
  const std::string options = " --without Rabobank --ends-before 2024-01-01 -q -o ";
  ASSERT_EQ(testing::regioscan("assess data/regioscan-2023" + options + (scratch / "one")).code, 0);
  ASSERT_EQ(testing::regioscan("assess " + (scratch / "shuffled") + options + (scratch / "two")).code, 0);
  testing::expect_same_content(testing::folder_content(scratch / "one"), testing::folder_content(scratch / "two"));
}

TEST(Resilience, RefusesUnknownNamesAllAtOnceWithTheNearest) {
  const Scratch scratch;
  const Ended ended =
      testing::regioscan("assess data/regioscan-2023 --without Rabobnk Niemandsland -o " + (scratch / "out"));
  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, AllOf(HasSubstr("'Rabobnk' is geen actor of initiatief in deze inventarisatie; bedoelde u de "
                                         "actor 'Rabobank'?"),
                               HasSubstr("'Niemandsland' is geen actor of initiatief")));
  EXPECT_EQ(lines(ended.err), 1);
  EXPECT_FALSE(std::filesystem::exists(scratch / "out"));
}

TEST(Resilience, RefusesWhatIsNoDateOrNoPeriod) {
  for (const char* words : {"--ends-before morgen", "--ends-before 2024-13", "--ends-before 2024-02-30",
                            "--ends-before ''", "--ends-from 2024", "--ends-from x --ends-before 2024",
                            "--ends-from 2024 --ends-before 2024", "--ends-from 2025 --ends-before 2024"}) {
    const Ended ended = testing::regioscan(std::string("assess data/energy-example ") + words);
    EXPECT_EQ(ended.code, 3) << words;
    EXPECT_EQ(ended.out, "") << words;
    EXPECT_EQ(lines(ended.err), 1) << words;
    EXPECT_THAT(ended.err, HasSubstr("--ends-")) << words;
  }
}

TEST(Resilience, AndAProposalDoNotGoTogether) {
  for (const char* words : {"--without Rabobank", "--ends-before 2024", "--ends-from 2024"}) {
    const Ended ended =
        testing::regioscan(std::string("assess data/proposals/ketendata.toml data/regioscan-2023 ") + words);
    EXPECT_EQ(ended.code, 3) << words;
    EXPECT_THAT(ended.err, HasSubstr("horen bij een inventarisatie alleen")) << words;
  }
  const Ended weights = testing::regioscan("assess data/regioscan-2023 --weights data/overlap/weights.toml");
  EXPECT_EQ(weights.code, 3);
  EXPECT_THAT(weights.err, HasSubstr("--weights hoort bij een voorstel"));
  const Ended alone = testing::regioscan("assess data/proposals/ketendata.toml");
  EXPECT_EQ(alone.code, 3);
  EXPECT_THAT(alone.err, HasSubstr("is een voorstel; noem ook een inventarisatie"));
}

TEST(Resilience, LooksAtASelectionAndSaysSo) {
  const Ended ended = testing::regioscan("assess data/regioscan-2023 --region Limburg --without Rabobank");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Selectie: regio Limburg."));
}

TEST(Resilience, KeepsHostileNamesInertEverywhere) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("init " + (scratch / "in")).code, 0);
  const std::string long_name(300, 'n');
  const std::string evil = "=cmd()<script>x</script>\x1b[31m\xE2\x80\xAE" + long_name;
  base::write_file(scratch / "in/initiatives.csv", "id,name,end\nI,\"<img src=x>\",2023\nJ,J,2024\n");
  base::write_file(scratch / "in/actors.csv", "id,name\nA,\"" + evil + "\"\nB,@SUM(A1)\nC,C\n");
  base::write_file(scratch / "in/participations.csv",
                   "actor,initiative,role\nA,I,funder\nB,I,funder\nA,J,funder\nC,J,funder\n");
  const Ended ended =
      testing::regioscan("assess " + (scratch / "in") + " --without A --ends-before 2024 -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  for (const auto& [name, bytes] : testing::folder_content(scratch / "out")) {
    EXPECT_EQ(bytes.find('\x1b'), std::string::npos) << name;
    EXPECT_THAT(bytes, AllOf(Not(HasSubstr("\n=")), Not(HasSubstr(",=")), Not(HasSubstr(",@")))) << name;
    if (!name.ends_with(".html")) continue;
    EXPECT_THAT(bytes, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<img")), HasSubstr(long_name),
                             Not(HasSubstr("\xE2\x80\xAE"))))
        << name;
  }
  EXPECT_EQ(ended.out.find('\x1b'), std::string::npos);
}

TEST(Resilience, DoesNotReplaceTheOutputOfAnotherCommand) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("coverage data/regioscan-2023 -q -o " + (scratch / "out")).code, 0);
  EXPECT_EQ(testing::regioscan("assess data/regioscan-2023 --without Rabobank -o " + (scratch / "out")).code, 4);
}

class RealDataResilience : public testing::OnRealData {
 protected:
  const std::string gr_nl_ =
      "data/mappings/gr_nl.toml --table rows=" REGIOSCAN_REAL_DATA "/gr_nl/opengr_provincies.fixed.csv";
};

TEST_F(RealDataResilience, ANameThatIsBothAnActorAndAnInitiativeNeedsToSayWhich) {
  const Ended both = testing::regioscan("assess " + gr_nl_ + " --without 'Meerschap Paterswolde'");
  EXPECT_EQ(both.code, 3);
  EXPECT_THAT(both.err, HasSubstr("schrijf 'actor:Meerschap Paterswolde' of 'initiative:Meerschap Paterswolde'"));
  const base::Json actor = json_of(gr_nl_ + " --without 'actor:Meerschap Paterswolde'");
  EXPECT_EQ(actor["without"]["actors"].size(), 1U);
  const base::Json initiative = json_of(gr_nl_ + " --without 'initiatief:Meerschap Paterswolde'");
  EXPECT_EQ(initiative["without"]["initiatives"].size(), 1U);
  EXPECT_EQ(actor["actors"], initiative["actors"]) << "the ranking is of all as they are now";
}

}  // namespace
}  // namespace regioscan
