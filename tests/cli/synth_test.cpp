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
  for (const char* words : {"--mixing 1.5", "--mixing 0.1234", "--mixing veel", "--actors 0", "--actors -4",
                            "--participations 10", "--regions 900", "--published data/published --actors 30"}) {
    const testing::Ended ended = testing::regioscan("synth -o " + (scratch / "made") + " " + words);
    EXPECT_EQ(ended.code, 3) << words;
    EXPECT_FALSE(std::filesystem::exists(scratch / "made")) << words;
  }
  EXPECT_EQ(testing::regioscan("synth -o " + (scratch / "made") + " --published nergens").code, 4);
}

}  // namespace
}  // namespace regioscan
