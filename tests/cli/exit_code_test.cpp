#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using ::testing::HasSubstr;
using testing::Scratch;

TEST(ExitCode, IsThreeForWrongWords) {
  for (const std::string words :
       {"", "fly", "check", "analyse data/southern-women", "check data/southern-women --format xml",
        "analyse data/southern-women -o /tmp/x --role chef", "list everything",
        "check data/southern-women --table x"}) {
    const testing::Ended ended = testing::regioscan(words);
    EXPECT_EQ(ended.code, 3) << words;
    EXPECT_THAT(ended.err, HasSubstr("regioscan: ")) << words;
    EXPECT_EQ(ended.out, "") << words;
  }
}

TEST(ExitCode, IsFourForWhatCannotBeReadOrWritten) {
  EXPECT_EQ(testing::regioscan("check /nonexistent").code, 4);
  EXPECT_EQ(testing::regioscan("analyse data/southern-women -o /proc/regioscan").code, 4);
}

TEST(ExitCode, IsTwoForAnInventoryWithErrorsAndNothingIsWritten) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("init " + (scratch / "bad")).code, 0);
  std::ofstream(scratch / "bad/participations.csv") << "actor,initiative,role\nA,onbekend,funder\n";
  EXPECT_EQ(testing::regioscan("check " + (scratch / "bad")).code, 2);
  const testing::Ended ended = testing::regioscan("analyse " + (scratch / "bad") + " -o " + (scratch / "out"));
  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, HasSubstr("onbekend"));
  EXPECT_FALSE(std::filesystem::exists(scratch / "out"));
}

TEST(ExitCode, IsOneForWarningsOnlyWithStrict) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("init " + (scratch / "doubtful")).code, 0);
  std::ofstream(scratch / "doubtful/initiatives.csv") << "id,name,regions\nI,Iets,Atlantis\n";
  std::ofstream(scratch / "doubtful/actors.csv") << "id,name\nA,Aap\n";
  std::ofstream(scratch / "doubtful/participations.csv") << "actor,initiative,role\nA,I,funder\n";
  EXPECT_EQ(testing::regioscan("check " + (scratch / "doubtful")).code, 0);
  const testing::Ended strict = testing::regioscan("check --strict " + (scratch / "doubtful"));
  EXPECT_EQ(strict.code, 1);
  EXPECT_THAT(strict.out, HasSubstr("Atlantis"));
}

TEST(Init, WritesRecipesThatFiguresTakeBack) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("init --recipes " + (scratch / "recipes")).code, 0);
  const auto files = testing::folder_content(scratch / "recipes");
  EXPECT_TRUE(files.contains("actor-network.toml") && files.contains("white-spots.toml"));
  EXPECT_EQ(testing::regioscan("figure white-spots data/regioscan-2023 --recipe " +
                               (scratch / "recipes/white-spots.toml") + " --rows maturity -o " + (scratch / "f.svg"))
                .code,
            0);
}

TEST(ExitCode, IsZeroForHelpInBothLanguages) {
  EXPECT_THAT(testing::regioscan("--help").out, HasSubstr("brengt ecosystemen"));
  EXPECT_THAT(testing::regioscan("--help --lang en").out, HasSubstr("maps ecosystems"));
  EXPECT_EQ(testing::regioscan("analyse --help").code, 0);
  EXPECT_THAT(testing::regioscan("--version").out, HasSubstr("regioscan 0.1.0"));
}

TEST(ExitCode, IsFourForAFolderOfSomebodyElseUnlessForced) {
  const Scratch scratch;
  std::filesystem::create_directories(scratch / "out");
  std::ofstream(scratch / "out/thesis.docx") << "mine";
  const std::string words = "analyse data/southern-women -o " + (scratch / "out");
  const testing::Ended refused = testing::regioscan(words);
  EXPECT_EQ(refused.code, 4);
  EXPECT_THAT(refused.err, HasSubstr("thesis.docx"));
  EXPECT_EQ(testing::regioscan(words + " --force").code, 0);
  EXPECT_EQ(base::file_bytes(scratch / "out/thesis.docx"), "mine");
}

}  // namespace
}  // namespace regioscan
