#include "inventory/problem_kinds.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

/// The row of the table in data/README.md.
std::string row_of(const ProblemKind& kind) {
  const char* const severity = kind.severity == base::Severity::error ? "error" : "warning";
  return fmt::format("| `{}` | {} |", kind.code, severity);
}

TEST(ProblemKinds, HaveACodeOfTheirOwn) {
  std::set<std::string_view> codes;
  for (const ProblemKind& kind : kProblemKinds) EXPECT_TRUE(codes.insert(kind.code).second) << kind.code;
}

TEST(ProblemKinds, SayWhatIsWrongAndHowToMendItInTwoLanguages) {
  for (const ProblemKind& kind : kProblemKinds) {
    for (const Phrase& phrase : {kind.what, kind.mend}) {
      EXPECT_FALSE(phrase.nl.empty() || phrase.en.empty()) << kind.code;
      EXPECT_NE(phrase.nl, phrase.en) << kind.code;
    }
  }
}

TEST(ProblemKinds, StandInTheManualWithTheirSeverity) {
  const std::string manual = base::file_bytes(testing::source_path("data/README.md"));
  std::size_t rows = 0;
  for (const ProblemKind& kind : kProblemKinds) {
    EXPECT_NE(manual.find(row_of(kind)), std::string::npos) << "data/README.md lacks the row " << row_of(kind);
    ++rows;
  }
  std::size_t listed = 0;
  for (std::size_t at = manual.find("\n| `"); at != std::string::npos; at = manual.find("\n| `", at + 1)) {
    const std::string line = manual.substr(at + 1, manual.find('\n', at + 1) - at - 1);
    if (line.find("| error |") != std::string::npos || line.find("| warning |") != std::string::npos) ++listed;
  }
  EXPECT_EQ(listed, rows) << "data/README.md lists a code that no longer exists";
}

}  // namespace
}  // namespace regioscan::inventory
