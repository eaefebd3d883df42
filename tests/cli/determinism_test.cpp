#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "base/random.hpp"
#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

namespace fs = std::filesystem;
using testing::folder_content;
using testing::Scratch;

/// A copy of an inventory with the rows of every table in another order. The shipped tables have no line breaks in
/// cells.
void copy_shuffled(const fs::path& from, const fs::path& to) {
  fs::create_directories(to);
  for (const auto& entry : fs::directory_iterator(from)) {
    if (entry.path().extension() != ".csv") {
      fs::copy(entry.path(), to / entry.path().filename());
      continue;
    }
    std::istringstream in(base::file_bytes(entry.path()));
    std::string header, line;
    std::getline(in, header);
    std::vector<std::string> rows;
    while (std::getline(in, line)) rows.push_back(line);
    base::Stream draws = base::stream(20, entry.path().filename().string());
    draws.shuffle(std::span(rows));
    std::ofstream out(to / entry.path().filename());
    out << header << '\n';
    for (const std::string& row : rows) out << row << '\n';
  }
}

void expect_same_content(std::map<std::string, std::string> first, std::map<std::string, std::string> second) {
  for (const char* name : {"manifest.json", "problems.csv"}) {  // they name files and rows
    first.erase(name);
    second.erase(name);
  }
  ASSERT_EQ(first.size(), second.size());
  for (const auto& [name, bytes] : first) EXPECT_TRUE(bytes == second[name]) << name << " differs";
}

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

INSTANTIATE_TEST_SUITE_P(Shipped, Determinism, ::testing::Values("southern-women", "energy-example"));

}  // namespace
}  // namespace regioscan
