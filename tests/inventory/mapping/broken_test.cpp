#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "base/files.hpp"
#include "inventory/mapping/mapping_file.hpp"
#include "tests/inventory/mapping/real_data.hpp"

namespace regioscan::inventory {
namespace {

namespace fs = std::filesystem;

const fs::path kBroken = fs::path(REGIOSCAN_SOURCE_DIR) / "tests/inventory/mapping/broken";

/// One line at the top of a broken mapping: # severity|code|file|row|column|words in what is said of it
struct Expected {
  std::string place;  ///< all but the words
  std::string words;
};

std::vector<Expected> expectations(const std::string& text) {
  std::vector<Expected> found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line) && line.find('|') != std::string::npos;) {
    const std::size_t words = line.rfind('|');
    found.push_back({.place = line.substr(2, words - 2), .words = line.substr(words + 1)});
  }
  return found;
}

std::string place_of(const base::Problem& problem) {
  const std::string severity = problem.severity == base::Severity::error ? "error" : "warning";
  return severity + "|" + problem.code + "|" + problem.file + "|" + std::to_string(problem.row) + "|" + problem.column;
}

bool is_expected(const base::Problem& problem, const std::vector<Expected>& expected) {
  const std::string said = problem.what.en + " " + problem.mend.en;
  return std::any_of(expected.begin(), expected.end(), [&](const Expected& e) {
    return e.place == place_of(problem) && said.find(e.words) != std::string::npos;
  });
}

std::vector<std::string> broken_mappings() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kBroken)) {
    if (entry.path().extension() == ".toml") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class BrokenMapping : public ::testing::TestWithParam<std::string> {};

TEST_P(BrokenMapping, GivesItsProblemsAndNoOthers) {
  const fs::path path = kBroken / (GetParam() + ".toml");
  const std::vector<Expected> expected = expectations(base::file_bytes(path));
  const Reading read = read_inventory({.path = path, .tables = {}});
  EXPECT_EQ(read.problems.size(), expected.size()) << testing::listed(read.problems);
  for (const base::Problem& problem : read.problems) {
    EXPECT_TRUE(is_expected(problem, expected)) << testing::listed({problem});
    EXPECT_FALSE(problem.what.nl.empty() || problem.mend.nl.empty());
  }
  EXPECT_EQ(read.inventory.has_value(), !base::has_errors(read.problems));
}

INSTANTIATE_TEST_SUITE_P(Corpus, BrokenMapping, ::testing::ValuesIn(broken_mappings()),
                         [](const auto& test) { return test.param; });

/// The corpus shows every kind of problem that only mappings have.
TEST(BrokenMappings, ShowEveryKindOfProblemOfMappings) {
  std::set<std::string> codes;
  for (const std::string& name : broken_mappings()) {
    for (const base::Problem& problem : read_inventory({.path = kBroken / (name + ".toml"), .tables = {}}).problems) {
      codes.insert(problem.code);
    }
  }
  for (const std::string code : {"unknown-key", "missing-key", "unknown-foreign-table", "missing-foreign-column",
                                 "unlisted-type", "no-partner", "two-partners", "nothing-kept", "mixed-values"}) {
    EXPECT_TRUE(codes.contains(code)) << code;
  }
}

}  // namespace
}  // namespace regioscan::inventory
