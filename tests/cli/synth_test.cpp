#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using ::testing::HasSubstr;
using testing::Scratch;

TEST(Synth, InventsAnInventoryThatCanBeAnalysed) {
  const Scratch scratch;
  const std::string words = "synth --actors 60 --initiatives 30 --participations 120 --regions 4 --mixing 0.1 -o ";
  ASSERT_EQ(testing::regioscan(words + (scratch / "made")).code, 0);
  ASSERT_EQ(testing::regioscan(words + (scratch / "again")).code, 0);
  EXPECT_EQ(testing::folder_content(scratch / "made"), testing::folder_content(scratch / "again"));
  EXPECT_TRUE(std::filesystem::exists(scratch / "made/truth/clusters.csv"));
  const testing::Ended ended = testing::regioscan("analyse " + (scratch / "made") + " -o " + (scratch / "out"));
  EXPECT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.out, HasSubstr("Verzonnen ecosysteem"));
}

TEST(Synth, HidesMoreAndNoisierLikenessesWhereAsked) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("synth --likenesses 100 --noise 20 --unknown 20 -o " + (scratch / "made")).code, 0);
  const std::string truth = base::file_bytes(scratch / "made/truth/settings.csv");
  EXPECT_THAT(truth, HasSubstr("likenesses_permille,100\r\nnoise_percent,20\r\nunknown_percent,20\r\n"));
  const testing::Ended ended = testing::regioscan("synth --help --lang en");
  for (const char* option : {"--likenesses", "--noise", "--unknown"}) EXPECT_THAT(ended.out, HasSubstr(option));
}

TEST(Synth, DoesNotWriteOverAnythingUnlessForced) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("synth -o " + (scratch / "made")).code, 0);
  const testing::Ended ended = testing::regioscan("synth --seed 2 -o " + (scratch / "made"));
  EXPECT_EQ(ended.code, 4);
  EXPECT_THAT(ended.err, HasSubstr("niet leeg"));
  EXPECT_EQ(testing::regioscan("synth --seed 2 --force -o " + (scratch / "made")).code, 0);
}

TEST(Synth, SaysWhatCannotBeInOneSentence) {
  const Scratch scratch;
  for (const char* words :
       {"--mixing 1.5", "--mixing 0.1234", "--mixing veel", "--actors 0", "--actors -4", "--participations 10",
        "--regions 900", "--published data/published --actors 30", "--noise 101", "--unknown -1", "--likenesses 101",
        "--published data/published --noise 20"}) {
    const testing::Ended ended = testing::regioscan("synth -o " + (scratch / "made") + " " + words);
    EXPECT_EQ(ended.code, 3) << words;
    EXPECT_FALSE(std::filesystem::exists(scratch / "made")) << words;
  }
  EXPECT_EQ(testing::regioscan("synth -o " + (scratch / "made") + " --published nergens").code, 4);
}

}  // namespace
}  // namespace regioscan
