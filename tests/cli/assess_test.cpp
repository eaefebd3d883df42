#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using ::testing::AllOf;
using testing::Ended;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Scratch;

base::Json assessed(const std::string& proposal) {
  const Ended ended = testing::regioscan("assess data/proposals/" + proposal + " data/regioscan-2023 --format json");
  EXPECT_EQ(ended.code, 0) << ended.err;
  const auto json = base::parsed_json(ended.out);
  return json ? *json : base::Json();
}

TEST(Assess, TellsADuplicateInOtherWordsByOtherPartners) {
  const base::Json json = assessed("kennisdagen-drenthe.toml");
  EXPECT_EQ(json["judgement"]["key"], "join");
  EXPECT_EQ(json["judgement"]["initiative"]["id"], "i004");
  EXPECT_EQ(json["nearest"][0]["partners"], 0.0) << "they share no partner";
  EXPECT_LT(json["nearest"][0]["text"], 0.2) << "they share hardly a word";
}

TEST(Assess, TellsWhichWhiteSpotIsFilled) {
  const base::Json json = assessed("scan-overijssel.toml");
  EXPECT_EQ(json["judgement"]["key"], "white_spot");
  EXPECT_EQ(json["judgement"]["white_spots"][0]["row"], "scans");
  EXPECT_EQ(json["judgement"]["white_spots"][0]["column"], "overijssel");
  EXPECT_EQ(json["network"]["new_actors"][0], "Keurmeesters Twente");
}

TEST(Assess, TellsWhatAProposalThatBringsClustersTogetherIsLike) {
  const base::Json json = assessed("ketendata.toml");
  EXPECT_EQ(json["judgement"]["key"], "align");
  EXPECT_THAT(json["judgement"]["initiative"]["name"].get<std::string>(), HasSubstr("Leergang data"));
  EXPECT_GE(json["network"]["clusters"].size(), 2U);
  EXPECT_GT(json["network"]["pairs_nearer"], 0);
  EXPECT_LT(json["network"]["mean_distance_after"], json["network"]["mean_distance_before"]);
}

TEST(Assess, OfTheEnergyInventoryStandsOnItsOwnTaxonomy) {
  const Ended ended =
      testing::regioscan("assess data/proposals/energiehub-groningen.toml data/energy-example --lang en");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out,
              AllOf(HasSubstr("Energiehub"), HasSubstr("Both offer Networking & coordination on energy hub")));
}

TEST(Assess, WritesAWholeFolderWithItsBannerEverywhere) {
  const Scratch scratch;
  const Ended ended =
      testing::regioscan("assess data/proposals/scan-overijssel.toml data/regioscan-2023 -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  EXPECT_THAT(ended.out, AllOf(HasSubstr("Vult een witte vlek: Scans & assessments × Overijssel."),
                               HasSubstr("Bij het lezen: 1 waarschuwing.")));
  const auto content = testing::folder_content(scratch / "out");
  EXPECT_EQ(content.size(), 10U);
  const auto manifest = base::parsed_json(content.at("manifest.json"));
  for (const auto& [name, bytes] : content) {
    const bool has_banner =
        bytes.find("Reconstructie: ") != std::string::npos || bytes.find("Reconstruction: ") != std::string::npos;
    EXPECT_TRUE(has_banner) << name;
    if (name != "manifest.json") {
      EXPECT_EQ((*manifest)["files"][name], base::sha256(bytes)) << name;
    }
  }
  EXPECT_EQ((*manifest)["inputs"][0]["name"], "scan-overijssel.toml");
}

TEST(Assess, OfNothingSaysWhatIsMissing) {
  const Ended none = testing::regioscan("assess");
  EXPECT_EQ(none.code, 3);
  EXPECT_THAT(none.err, HasSubstr("Noem een inventarisatie: regioscan assess [VOORSTEL.toml] INVENTARISATIE"));
}

TEST(Assess, OfWhatIsNoProposalSaysWhyInOneSentence) {
  const Ended folder = testing::regioscan("assess data/regioscan-2023 data/proposals/ketendata.toml");
  EXPECT_EQ(folder.code, 3);
  EXPECT_THAT(folder.err, HasSubstr("is een map en geen voorstel"));
  const Ended missing = testing::regioscan("assess nergens.toml data/regioscan-2023");
  EXPECT_EQ(missing.code, 4);
  EXPECT_THAT(missing.err, HasSubstr("nergens.toml"));
  EXPECT_EQ(std::count(missing.err.begin(), missing.err.end(), '\n'), 1);
  const Ended mapping = testing::regioscan("assess data/mappings/gr_nl.toml data/regioscan-2023");
  EXPECT_EQ(mapping.code, 2) << "a mapping is TOML and no proposal";
  EXPECT_EQ(testing::regioscan("assess data/proposals/ketendata.toml nergens").code, 4);
}

TEST(Assess, StopsAtAProposalWithErrorsAndNamesAll) {
  const Scratch scratch;
  base::write_file(scratch / "p.toml",
                   "name='x'\nregions='Drente'\n[[activity]]\nsecter='C'\narchetype='Scan'\n[[partner]]\nactor='TNO'"
                   "\nrole='baas'\n");
  const Ended ended =
      testing::regioscan("assess " + (scratch / "p.toml") + " data/regioscan-2023 -o " + (scratch / "out"));
  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, AllOf(HasSubstr("Het voorstel heeft 4 fouten"), HasSubstr("'Drenthe'"),
                               HasSubstr("activity.secter"), HasSubstr("'sector'"), HasSubstr("'baas'")));
  EXPECT_FALSE(std::filesystem::exists(scratch / "out"));
  base::write_file(scratch / "deep.toml", "a = " + std::string(200'000, '['));
  EXPECT_EQ(testing::regioscan("assess " + (scratch / "deep.toml") + " data/regioscan-2023").code, 2);
  base::write_file(scratch / "large.toml", std::string(100'000'000, '#'));
  EXPECT_EQ(testing::regioscan("assess " + (scratch / "large.toml") + " data/regioscan-2023").code, 2);
}

TEST(Assess, KeepsAHostileProposalInertEverywhere) {
  const Scratch scratch;
  const std::string long_name(300, 'n');
  base::write_file(scratch / "p.toml",
                   "name = \"=cmd()<script>x</script>\\u001b[31m\\u202e" + long_name +
                       "\"\ndescription = \"<img onerror=x>\"\n"
                       "regions = ['Zeeland']\n[[activity]]\nname = '@SUM(A1)'\narchetype = 'Kennisplatform'\n"
                       "[[partner]]\nactor = \"<b>\\u0007 &\"\nrole = 'funder'\n");
  const Ended ended =
      testing::regioscan("assess " + (scratch / "p.toml") + " data/regioscan-2023 -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  for (const std::string& text :
       {ended.out, base::file_bytes(scratch / "out/findings.txt"), base::file_bytes(scratch / "out/index.html")}) {
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.find('\a'), std::string::npos);
    EXPECT_THAT(text, Not(HasSubstr("\xE2\x80\xAE")));
  }
  const std::string html = base::file_bytes(scratch / "out/index.html");
  EXPECT_THAT(html,
              AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<img")), Not(HasSubstr("<b>")), HasSubstr(long_name)));
  EXPECT_TRUE(base::parsed_json(base::file_bytes(scratch / "out/assessment.json")).has_value());
  for (const char* table : {"nearest.csv", "invite.csv", "cells.csv", "problems.csv"}) {
    const std::string csv = base::file_bytes(scratch / "out/" + table);
    EXPECT_EQ(csv.find('\x1b'), std::string::npos) << table;
    EXPECT_THAT(csv, Not(HasSubstr("\n="))) << table;
    EXPECT_THAT(csv, Not(HasSubstr(",="))) << table;
  }
}

TEST(Assess, TakesWeightsAndRefusesWrongOnes) {
  const Scratch scratch;
  base::write_file(scratch / "w.toml",
                   "schema = 1\n[limits]\nduplication = 1\nduplication_activity = 1\nduplication_target = 1\n");
  const Ended ended = testing::regioscan(
      "assess data/proposals/ketendata.toml data/regioscan-2023 --format json --weights " + (scratch / "w.toml"));
  EXPECT_EQ(ended.code, 0) << ended.err;
  base::write_file(scratch / "bad.toml", "[limits]\noverlap = 7\n");
  const Ended bad = testing::regioscan("assess data/proposals/ketendata.toml data/regioscan-2023 --weights " +
                                       (scratch / "bad.toml"));
  EXPECT_EQ(bad.code, 2) << "as for overlap";
  EXPECT_THAT(bad.err, AllOf(HasSubstr("Het bestand met gewichten heeft 1 fout"), HasSubstr("limits.overlap")));
}

TEST(Assess, LooksAtASelectionAndSaysSo) {
  const Ended ended = testing::regioscan("assess data/proposals/ketendata.toml data/regioscan-2023 --region Limburg");
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Selectie: regio Limburg."));
  EXPECT_THAT(ended.out, HasSubstr("nieuw: Hanzehogeschool Groningen"));
}

TEST(Assess, DoesNotReplaceTheOutputOfAnotherCommand) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("coverage data/regioscan-2023 -q -o " + (scratch / "out")).code, 0);
  EXPECT_EQ(testing::regioscan("assess data/proposals/ketendata.toml data/regioscan-2023 -o " + (scratch / "out")).code,
            4);
}

}  // namespace
}  // namespace regioscan
