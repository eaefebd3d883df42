#include <gtest/gtest.h>

#include "tests/cli/shuffled.hpp"

namespace regioscan {
namespace {

namespace fs = std::filesystem;
using testing::copy_shuffled;
using testing::expect_same_content;
using testing::folder_content;
using testing::Scratch;

class Determinism : public ::testing::TestWithParam<const char*> {};

TEST_P(Determinism, TheOrderOfRowsAndTheThreadsChangeNoByte) {
  const Scratch scratch;
  const std::string inventory = std::string("data/") + GetParam();
  copy_shuffled(fs::path(REGIOSCAN_SOURCE_DIR) / inventory, scratch / "shuffled");
  ASSERT_EQ(testing::regioscan("analyse " + inventory + " --threads 1 -o " + (scratch / "one")).code, 0);
  ASSERT_EQ(testing::regioscan("analyse " + (scratch / "shuffled") + " --threads 5 -o " + (scratch / "two")).code, 0);
  expect_same_content(folder_content(scratch / "one"), folder_content(scratch / "two"));
}

TEST(DeterminismOfAssess, TheOrderOfRowsAndTheThreadsChangeNoByte) {
  const Scratch scratch;
  const std::string proposal = "assess data/proposals/ketendata.toml ";
  copy_shuffled(fs::path(REGIOSCAN_SOURCE_DIR) / "data/regioscan-2023", scratch / "shuffled");
  ASSERT_EQ(testing::regioscan(proposal + "data/regioscan-2023 --threads 1 -o " + (scratch / "one")).code, 0);
  ASSERT_EQ(testing::regioscan(proposal + (scratch / "shuffled") + " --threads 5 -o " + (scratch / "two")).code, 0);
  expect_same_content(folder_content(scratch / "one"), folder_content(scratch / "two"));
}

TEST_P(Determinism, ASecondRunChangesNoByteAtAll) {
  const Scratch scratch;
  const std::string words = std::string("analyse data/") + GetParam() + " -o ";
  ASSERT_EQ(testing::regioscan(words + (scratch / "one")).code, 0);
  ASSERT_EQ(testing::regioscan(words + (scratch / "two")).code, 0);
  EXPECT_EQ(folder_content(scratch / "one"), folder_content(scratch / "two"));
}

TEST_P(Determinism, NorDoTheyInOverlap) {
  const Scratch scratch;
  const std::string inventory = std::string("data/") + GetParam();
  copy_shuffled(fs::path(REGIOSCAN_SOURCE_DIR) / inventory, scratch / "shuffled");
  ASSERT_EQ(testing::regioscan("overlap " + inventory + " --threads 1 -o " + (scratch / "one")).code, 0);
  ASSERT_EQ(testing::regioscan("overlap " + (scratch / "shuffled") + " --threads 5 -o " + (scratch / "two")).code, 0);
  expect_same_content(folder_content(scratch / "one"), folder_content(scratch / "two"));
}

TEST(DeterminismOfOverlap, HoldsForTheRegioscanWithItsTextsAndPeriods) {
  const Scratch scratch;
  copy_shuffled(fs::path(REGIOSCAN_SOURCE_DIR) / "data/regioscan-2023", scratch / "shuffled");
  ASSERT_EQ(testing::regioscan("overlap data/regioscan-2023 --threads 1 -o " + (scratch / "one")).code, 0);
  ASSERT_EQ(testing::regioscan("overlap " + (scratch / "shuffled") + " --threads 5 -o " + (scratch / "two")).code, 0);
  expect_same_content(folder_content(scratch / "one"), folder_content(scratch / "two"));
}

INSTANTIATE_TEST_SUITE_P(Shipped, Determinism, ::testing::Values("southern-women", "energy-example"));

}  // namespace
}  // namespace regioscan
