// Over 300 lines because one command is tested as a user meets it: what it writes, refuses, remembers and keeps to
// itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "tests/cli/program.hpp"
#include "tests/html_tags.hpp"
#include "tests/real_data.hpp"

namespace regioscan {
namespace {

using ::testing::AllOf;
using testing::Ended;
using testing::folder_content;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Scratch;
using ::testing::StartsWith;

/// An inventory in which two initiatives offer the same scan in Drenthe by different parties, and a third another thing
/// elsewhere by a party of the first.
void write_two_scans(const Scratch& scratch, const std::string& first = "Scan Noord",
                     const std::string& second = "Doorlichting Nabij") {
  ASSERT_EQ(testing::regioscan("init " + (scratch / "in")).code, 0);
  const auto quoted = [](std::string text) {
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2)) text.insert(at, 1, '"');
    return "\"" + text + "\"";
  };
  base::write_file(scratch / "in/actors.csv",
                   "id,name,contact,note\naap,Aap,GEHEIM1,GEHEIM2\nmies,Mies,,\nbrug,Brug,,\n");
  base::write_file(scratch / "in/initiatives.csv", "id,name,regions,description,contact,note\na," + quoted(first) +
                                                       ",Drenthe,,GEHEIM3,GEHEIM4\nb," + quoted(second) +
                                                       ",Drenthe,,GEHEIM5,\nc,Lening,Zeeland,,,\n");
  base::write_file(
      scratch / "in/activities.csv",
      "id,initiative,name,province,scope,archetype,sector,note\n"
      "a1,a,x,Drenthe,Drenthe,Scans & assessments,F,GEHEIM6\nb1,b,y,Drenthe,Drenthe,Scans & assessments,F,\n"
      "c1,c,z,Zeeland,Zeeland,Subsidies & financiering,Q,\n");
  base::write_file(scratch / "in/participations.csv",
                   "actor,initiative,role,note\naap,a,uitvoerder,GEHEIM7\nbrug,a,financier,\nmies,b,uitvoerder,\nbrug,"
                   "c,financier,\n");
}

std::string overlap_of(const Scratch& scratch, const std::string& words = {}) {
  return "overlap " + (scratch / "in") + " -o " + (scratch / "out") + " " + words;
}

TEST(Overlap, OfEveryShippedInventoryRunsInBothLanguagesAndEveryFormat) {
  for (const std::string inventory : {"southern-women", "energy-example", "regioscan-2023"}) {
    for (const std::string language : {"nl", "en"}) {
      const std::string words = "overlap data/" + inventory + " --lang " + language;
      const Ended text = testing::regioscan(words);
      EXPECT_EQ(text.code, 0) << text.err;
      EXPECT_EQ(text.err, "");
      EXPECT_THAT(text.out, HasSubstr(language == "nl" ? "Selectie: de hele inventarisatie."
                                                       : "Selection: the whole inventory."));
      EXPECT_THAT(testing::regioscan(words + " --format csv").out, StartsWith("\xEF\xBB\xBF"
                                                                              "first,second,"));
      EXPECT_TRUE(base::parsed_json(testing::regioscan(words + " --format json").out).has_value());
    }
  }
}

TEST(Overlap, ShowsEachPairOnLinesOfItsOwn) {
  const Scratch scratch;
  write_two_scans(scratch);
  const Ended ended = testing::regioscan("overlap " + (scratch / "in"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("  1. 'Scan Noord' en 'Doorlichting Nabij' (mogelijk dubbel, inhoud "));
  EXPECT_THAT(
      ended.out,
      HasSubstr("\n     Beide bieden Scans & assessments voor Bouwnijverheid in Drenthe.\n     Samenwerking: geen "));
  EXPECT_EQ(testing::regioscan("overlap -q " + (scratch / "in")).out, "");
}

TEST(Overlap, ShowsAtMostAsManyAsAskedForAndSaysOfHowMany) {
  const Ended ended = testing::regioscan("overlap data/regioscan-2023 --top 2");
  EXPECT_THAT(ended.out, AllOf(HasSubstr("(de eerste 2 van "), HasSubstr("  2. "), Not(HasSubstr("  3. "))));
}

TEST(Overlap, WritesEverythingThatItsManifestLists) {
  const Scratch scratch;
  write_two_scans(scratch);
  const Ended ended = testing::regioscan(overlap_of(scratch));
  ASSERT_EQ(ended.code, 0) << ended.err;
  const auto content = folder_content(scratch / "out");
  for (const char* name : {"pairs.csv", "gaps.csv", "families.csv", "circles.csv", "to_decide.csv", "decided.csv",
                           "overlap.json", "problems.csv", "index.html", "index.nl.html", "index.en.html"}) {
    EXPECT_TRUE(content.contains(name)) << name;
  }
  const auto manifest = base::parsed_json(content.at("manifest.json"));
  ASSERT_TRUE(manifest.has_value());
  EXPECT_EQ((*manifest)["command"], "overlap");
  EXPECT_EQ((*manifest)["files"].size(), content.size());
  for (const auto& [name, bytes] : content) {
    if (name == "manifest.json") continue;
    EXPECT_EQ((*manifest)["files"][name], base::sha256(bytes)) << name;
  }
  EXPECT_THAT(ended.out, HasSubstr("Open eerst " + (scratch / "out") + "/index.html."));
}

TEST(Overlap, EveryFileNamedOnThePageIsThereAndThePageIsWellFormed) {
  const Scratch scratch;
  write_two_scans(scratch);
  ASSERT_EQ(testing::regioscan(overlap_of(scratch, "--lang en")).code, 0);
  const auto content = folder_content(scratch / "out");
  EXPECT_EQ(content.at("index.html"), content.at("index.en.html"));
  for (const char* page : {"index.nl.html", "index.en.html"}) {
    const std::string& html = content.at(page);
    EXPECT_EQ(testing::unbalanced(html), "") << page;
    for (std::size_t at = html.find("href=\""); at != std::string::npos; at = html.find("href=\"", at + 1)) {
      const std::string target = html.substr(at + 6, html.find('"', at + 6) - at - 6);
      EXPECT_TRUE(target[0] == '#' || content.contains(target)) << target;
    }
  }
}

TEST(Overlap, OfAReconstructionSaysSoInEveryOutput) {
  const Scratch scratch;
  const std::string words = "overlap data/regioscan-2023 --region Drenthe";
  const Ended text = testing::regioscan(words + " -o " + (scratch / "out"));
  ASSERT_EQ(text.code, 0) << text.err;
  const std::string banner = "Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen";
  EXPECT_THAT(text.out, StartsWith(banner));
  EXPECT_THAT(testing::regioscan(words + " --format csv").out, HasSubstr(banner));
  EXPECT_THAT(testing::regioscan(words + " --format json").out, HasSubstr(banner));
  for (const auto& [name, bytes] : folder_content(scratch / "out")) {
    EXPECT_THAT(bytes, HasSubstr(name == "index.en.html" ? "Reconstruction: " : banner)) << name;
  }
}

TEST(Overlap, OfInventoriesWithHardlyAnythingIsWhole) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("init " + (scratch / "in")).code, 0);
  for (const char* initiatives : {"id,name\n", "id,name\na,Eén\n", "id,name\na,Scan Noord\nb,Scan Noord\nc,Lening\n"}) {
    base::write_file(scratch / "in/initiatives.csv", initiatives);
    const Ended ended = testing::regioscan(overlap_of(scratch));
    EXPECT_EQ(ended.code, 0) << initiatives << ended.err;
    EXPECT_EQ(testing::unbalanced(base::file_bytes(scratch / "out/index.html")), "") << initiatives;
  }
  EXPECT_THAT(testing::regioscan(overlap_of(scratch)).out,
              HasSubstr("1 paar initiatieven overlapt; wie eraan deelneemt is niet bekend.\n"));
  EXPECT_THAT(base::file_bytes(scratch / "out/pairs.csv"), HasSubstr("geen partijen bekend"))
      << "two of one name, nobody known";
}

TEST(Overlap, WritesTablesThatADutchExcelOpens) {
  const Scratch scratch;
  write_two_scans(scratch);
  ASSERT_EQ(testing::regioscan(overlap_of(scratch, "--csv excel-nl")).code, 0);
  EXPECT_THAT(base::file_bytes(scratch / "out/pairs.csv"), AllOf(HasSubstr("first;second;"), HasSubstr(";0,")));
}

TEST(Overlap, KeepsToTheSelectionAndSaysIt) {
  const std::string words = "overlap data/regioscan-2023 --format json ";
  for (const auto& [selection, sentence] :
       {std::pair{"--region Drenthe", "Drenthe"}, std::pair{"--role funder", "financier"},
        std::pair{"--where 'archetype=Scans & assessments'", "Activiteit: Scans & assessments"}}) {
    const auto json = base::parsed_json(testing::regioscan(words + selection).out);
    ASSERT_TRUE(json.has_value()) << selection;
    EXPECT_THAT((*json)["selection"]["nl"].get<std::string>(), HasSubstr(sentence));
    EXPECT_LE((*json)["candidates"]["scored"], 24090) << selection;
  }
  EXPECT_EQ(testing::regioscan("overlap data/regioscan-2023 --region Nergenshuizen").code, 3);
}

TEST(Overlap, StopsAtWrongWeightsOrVerdictsAndLeavesTheEarlierOutputWhole) {
  const Scratch scratch;
  write_two_scans(scratch);
  ASSERT_EQ(testing::regioscan(overlap_of(scratch)).code, 0);
  const auto before = folder_content(scratch / "out");
  base::write_file(scratch / "w.toml", "schema = 1\n[limits]\nfamily = 7\n[parts]\ncolour = 1\n");
  base::write_file(scratch / "d.csv", "first,second,verdict,date\na,b,misschien,gisteren\nb,b,overlap,\n");
  const Ended weights = testing::regioscan(overlap_of(scratch, "--weights " + (scratch / "w.toml")));
  EXPECT_EQ(weights.code, 2);
  EXPECT_THAT(weights.err,
              AllOf(HasSubstr("Het bestand met gewichten heeft "), HasSubstr("w.toml"), HasSubstr("family")));
  const Ended verdicts = testing::regioscan(overlap_of(scratch, "--decisions " + (scratch / "d.csv")));
  EXPECT_EQ(verdicts.code, 2);
  EXPECT_THAT(verdicts.err,
              AllOf(HasSubstr("Het bestand met oordelen heeft 3 fouten"), HasSubstr("'misschien' is geen oordeel"),
                    HasSubstr("gisteren"), HasSubstr("met zichzelf vergeleken")));
  EXPECT_EQ(folder_content(scratch / "out"), before);
}

TEST(Overlap, RefusesWhatCannotBeReadOrWritten) {
  const Scratch scratch;
  write_two_scans(scratch);
  for (const std::string option : {"--weights", "--decisions"}) {
    for (const std::string& file : {std::string("/nonexistent"), scratch / "in"}) {
      const Ended ended = testing::regioscan(overlap_of(scratch, option + " " + file));
      EXPECT_EQ(ended.code, 4) << option << " " << file;
      EXPECT_THAT(ended.err, HasSubstr(file));
    }
  }
  std::filesystem::create_directories(scratch / "in/overlap.decisions.csv");
  EXPECT_EQ(testing::regioscan(overlap_of(scratch)).code, 4) << "a folder in the place of the verdicts";
  EXPECT_FALSE(std::filesystem::exists(scratch / "out"));
}

TEST(Overlap, RefusesWrongWordsAndAFolderOfSomebodyElse) {
  const Scratch scratch;
  write_two_scans(scratch);
  for (const char* words : {"--top 0", "--top veel", "--threads -1", "--csv word", "--decisions"}) {
    const Ended ended = testing::regioscan(overlap_of(scratch, words));
    EXPECT_EQ(ended.code, 3) << words;
    EXPECT_FALSE(ended.err.empty()) << words;
  }
  std::filesystem::create_directories(scratch / "out");
  base::write_file(scratch / "out/thesis.docx", "mine");
  EXPECT_EQ(testing::regioscan(overlap_of(scratch)).code, 4);
  EXPECT_EQ(testing::regioscan(overlap_of(scratch, "--force")).code, 0);
  EXPECT_EQ(base::file_bytes(scratch / "out/thesis.docx"), "mine");
  EXPECT_EQ(testing::regioscan("analyse " + (scratch / "in") + " -o " + (scratch / "out")).code, 4)
      << "of another command";
}

/// Takes the first row of to_decide.csv, fills in a verdict, and saves it with the inventory.
void decide(const Scratch& scratch, const std::string& verdict) {
  std::string csv = base::file_bytes(scratch / "out/to_decide.csv");
  const std::size_t row = csv.find("\r\n") + 2;
  const std::size_t at = csv.find(",,,,", row);
  ASSERT_NE(at, std::string::npos);
  csv.replace(at, 4, "," + verdict + ",Samen op pad,J. Jansen,2024-05-01");
  base::write_file(scratch / "in/overlap.decisions.csv", csv);
}

TEST(Decisions, BesideTheInventoryAreReadAndNotAskedAgainUntilSomethingChanges) {
  const Scratch scratch;
  write_two_scans(scratch);
  ASSERT_EQ(testing::regioscan(overlap_of(scratch)).code, 0);
  ASSERT_THAT(base::file_bytes(scratch / "out/to_decide.csv"), HasSubstr("\r\na,b,,,,,"));
  decide(scratch, "overlap");
  const Ended decided = testing::regioscan(overlap_of(scratch));
  ASSERT_EQ(decided.code, 0) << decided.err;
  EXPECT_THAT(decided.out, AllOf(HasSubstr("1 oordeel is ingelezen."), HasSubstr("Door J. Jansen, 2024-05-01."),
                                 HasSubstr("Bij het lezen: geen problemen.")));
  EXPECT_THAT(base::file_bytes(scratch / "out/to_decide.csv"), Not(HasSubstr("\r\na,b,")));
  EXPECT_THAT(base::file_bytes(scratch / "out/gaps.csv"), Not(HasSubstr(",a,b,")));
  EXPECT_THAT(base::file_bytes(scratch / "out/decided.csv"), HasSubstr("overlap,Samen op pad,J. Jansen,2024-05-01,"));
  std::string changed = base::file_bytes(scratch / "in/initiatives.csv");
  changed.insert(changed.find("Drenthe,,") + 8, "nu ook voor de bouw");
  base::write_file(scratch / "in/initiatives.csv", changed);
  ASSERT_EQ(testing::regioscan(overlap_of(scratch)).code, 0);
  EXPECT_THAT(base::file_bytes(scratch / "out/to_decide.csv"), HasSubstr("\r\na,b,"));
  EXPECT_THAT(base::file_bytes(scratch / "out/decided.csv"), HasSubstr(",yes,"));
  EXPECT_THAT(base::file_bytes(scratch / "out/index.nl.html"),
              HasSubstr("Verouderd: een van beide is sindsdien veranderd"));
}

TEST(Decisions, DoNotDisturbTheOtherCommands) {
  const Scratch scratch;
  write_two_scans(scratch);
  ASSERT_EQ(testing::regioscan(overlap_of(scratch)).code, 0);
  decide(scratch, "afgestemd");
  const Ended checked = testing::regioscan("check --strict " + (scratch / "in"));
  EXPECT_EQ(checked.code, 0) << checked.out;
}

TEST(Decisions, SavedFromADutchExcelAreRead) {
  const Scratch scratch;
  write_two_scans(scratch);
  base::write_file(scratch / "in/overlap.decisions.csv",
                   "first;second;verdict;reason;who\nb;a;Verschillend;anders;Jansen\n");
  const Ended ended = testing::regioscan(overlap_of(scratch));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Geen twee initiatieven overlappen elkaar."));
  EXPECT_THAT(base::file_bytes(scratch / "out/decided.csv"), HasSubstr(",different,anders,Jansen,,,unknown,"));
}

TEST(Decisions, OnOtherInitiativesWaitAndAreToldInTheProblems) {
  const Scratch scratch;
  write_two_scans(scratch);
  base::write_file(scratch / "d.csv", "first,second,verdict,reason,who\na,weg,overlap,r,w\n");
  const Ended ended = testing::regioscan(overlap_of(scratch, "--decisions " + (scratch / "d.csv")));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(base::file_bytes(scratch / "out/problems.csv"),
              AllOf(HasSubstr("d.csv"), HasSubstr("unknown-initiative")));
}

TEST(Overlap, KeepsContactsAndNotesToItself) {
  const Scratch scratch;
  write_two_scans(scratch);
  const Ended ended = testing::regioscan(overlap_of(scratch));
  ASSERT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, Not(HasSubstr("GEHEIM")));
  for (const char* format : {"csv", "json"}) {
    EXPECT_THAT(testing::regioscan("overlap " + (scratch / "in") + " --format " + format).out,
                Not(HasSubstr("GEHEIM")));
  }
  for (const auto& [name, bytes] : folder_content(scratch / "out"))
    EXPECT_THAT(bytes, Not(HasSubstr("GEHEIM"))) << name;
  EXPECT_THAT(base::file_bytes(scratch / "in/initiatives.csv"), HasSubstr("GEHEIM")) << "or nothing was tested";
}

class Hostile : public ::testing::TestWithParam<std::string> {};

TEST_P(Hostile, NamesStayInertEverywhere) {
  const Scratch scratch;
  write_two_scans(scratch, GetParam(), "Scan </strong><img src=x onerror=alert(1)>");
  const Ended ended = testing::regioscan(overlap_of(scratch));
  ASSERT_EQ(ended.code, 0) << ended.err;
  const std::string json = testing::regioscan("overlap " + (scratch / "in") + " --format json").out;
  EXPECT_TRUE(base::parsed_json(json).has_value());
  for (const std::string& shown :
       {ended.out, json, base::file_bytes(scratch / "out/index.html"), base::file_bytes(scratch / "out/pairs.csv"),
        base::file_bytes(scratch / "out/to_decide.csv")}) {
    EXPECT_THAT(shown, AllOf(Not(HasSubstr("\x1b")), Not(HasSubstr("\u202E"))));
  }
  const std::string html = base::file_bytes(scratch / "out/index.html");
  EXPECT_THAT(html, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<img"))));
  EXPECT_EQ(testing::unbalanced(html), "");
  for (const char* table : {"pairs.csv", "gaps.csv", "families.csv", "to_decide.csv"}) {
    const std::string csv = base::file_bytes(scratch / (std::string("out/") + table));
    EXPECT_THAT(csv, AllOf(Not(HasSubstr(",=")), Not(HasSubstr(",\"=")), Not(HasSubstr("\n=")))) << table;
  }
}

INSTANTIATE_TEST_SUITE_P(Names, Hostile,
                         ::testing::Values("<script>alert(1)</script>", "=cmd()|' /C calc'!A0", "\x1b[31mrood\x1b[0m",
                                           "om\u202Egekeerd", std::string(300, 'w'), "\U0001F469\u200D\U0001F33E boer",
                                           "\"quote\" & 'tick'"));

TEST(InitRecipes, WritesTheWeightsThatOverlapTakesBackWithoutADifference) {
  const Scratch scratch;
  write_two_scans(scratch);
  ASSERT_EQ(testing::regioscan("init --recipes " + (scratch / "recipes")).code, 0);
  const std::string words = "overlap " + (scratch / "in") + " --format json";
  const Ended given = testing::regioscan(words + " --weights " + (scratch / "recipes/overlap-weights.toml"));
  ASSERT_EQ(given.code, 0) << given.err;
  EXPECT_EQ(given.out, testing::regioscan(words).out);
  base::write_file(scratch / "w.toml", "schema = 1\n[limits]\nduplication = 0.99\n");
  EXPECT_THAT(testing::regioscan(words + " --weights " + (scratch / "w.toml")).out,
              Not(HasSubstr("\"kind\": \"duplication\"")))
      << "a limit counts";
}

TEST(ListKinds, SaysWhatEachKindIs) {
  const Ended text = testing::regioscan("list kinds");
  ASSERT_EQ(text.code, 0) << text.err;
  EXPECT_THAT(text.out, AllOf(HasSubstr("duplication\n    mogelijk dubbel\n    hetzelfde voor dezelfde doelgroep"),
                              Not(HasSubstr("none"))));
  const auto json = base::parsed_json(testing::regioscan("list kinds --lang en --format json").out);
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ(json->size(), 6U);
  EXPECT_EQ((*json)[2]["title"], "same content elsewhere [A]");
}

class RealDataOverlap : public testing::OnRealDataWith<::testing::TestWithParam<const char*>> {};

TEST_P(RealDataOverlap, RunsWholeAndTheSameForAnyNumberOfThreads) {
  const Scratch scratch;
  const std::string words = std::string("overlap ") + GetParam();
  const Ended one = testing::regioscan(words + " --threads 1 -o " + (scratch / "one"));
  ASSERT_EQ(one.code, 0) << one.err;
  ASSERT_EQ(testing::regioscan(words + " --threads 5 -o " + (scratch / "two")).code, 0);
  EXPECT_EQ(folder_content(scratch / "one"), folder_content(scratch / "two"));
  EXPECT_EQ(testing::unbalanced(base::file_bytes(scratch / "one/index.html")), "");
  EXPECT_THAT(base::file_bytes(scratch / "one/gaps.csv"), HasSubstr("\r\n1,")) << "there is somebody who should talk";
}

INSTANTIATE_TEST_SUITE_P(Sets, RealDataOverlap,
                         ::testing::Values("data/mappings/gr_nl.toml --table rows=" REGIOSCAN_REAL_DATA
                                           "/gr_nl/opengr_provincies.fixed.csv",
                                           "data/mappings/h2020_nl.toml --table participations=" REGIOSCAN_REAL_DATA
                                           "/h2020_nl/participations.csv --table projects=" REGIOSCAN_REAL_DATA
                                           "/h2020_nl/projects.csv"));

}  // namespace
}  // namespace regioscan
