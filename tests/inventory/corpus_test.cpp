#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "inventory/problem_kinds.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> cases() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(testing::source_path("tests/corpus"))) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

Reading reading(const fs::path& folder) {
  const bool is_mapping = fs::exists(folder / "mapping.toml");
  return read_inventory({.path = is_mapping ? folder / "mapping.toml" : folder, .tables = {}});
}

std::vector<std::string> found_problems(const Reading& reading) {
  std::vector<std::string> lines;
  for (const base::Problem& p : reading.problems) {
    const char* const severity = p.severity == base::Severity::error ? "error" : "warning";
    lines.push_back(fmt::format("{}|{}|{}|{}|{}", severity, p.code, p.file, p.row, p.column));
  }
  return lines;
}

std::vector<std::string> expected_problems(const fs::path& folder) {
  std::istringstream text(base::file_bytes(folder / "expected.txt"));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

class Corpus : public ::testing::TestWithParam<fs::path> {};

TEST_P(Corpus, GivesExactlyItsProblems) {
  EXPECT_THAT(found_problems(reading(GetParam())), ::testing::UnorderedElementsAreArray(expected_problems(GetParam())));
}

TEST_P(Corpus, HasAnInventoryUnlessThereIsAnError) {
  const Reading read = reading(GetParam());
  EXPECT_EQ(read.inventory.has_value(), !base::has_errors(read.problems));
}

TEST_P(Corpus, IsToldInTwoLanguages) {
  for (const base::Problem& problem : reading(GetParam()).problems) {
    EXPECT_FALSE(problem.what.nl.empty() || problem.what.en.empty()) << problem.code;
    EXPECT_FALSE(problem.mend.nl.empty() || problem.mend.en.empty()) << problem.code;
    EXPECT_NE(problem.what.nl, problem.what.en);
    EXPECT_NE(problem.mend.nl, problem.mend.en);
    EXPECT_EQ((problem.what.nl + problem.mend.nl).find('{'), std::string::npos) << "a place was not filled";
  }
}

INSTANTIATE_TEST_SUITE_P(Every, Corpus, ::testing::ValuesIn(cases()), [](const auto& folder) {
  std::string name = folder.param.filename().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(CorpusAsAWhole, HoldsEveryKindOfProblem) {
  std::set<std::string> met;
  for (const fs::path& folder : cases()) {
    for (const std::string& code : testing::codes(reading(folder).problems)) met.insert(code);
  }
  for (const ProblemKind& kind : kProblemKinds) {
    EXPECT_TRUE(met.contains(std::string(kind.code))) << "no folder of tests/corpus shows " << kind.code;
  }
}

}  // namespace
}  // namespace regioscan::inventory
