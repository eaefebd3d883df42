#include "inventory/problem_list.hpp"

#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

using Place = regioscan::inventory::Place;

TEST(ProblemList, TakesAlikeWarningsTogetherWithTheirNumberAndFirstRows) {
  ProblemList list;
  for (const std::size_t row : {9U, 3U, 5U, 7U, 11U, 13U})
    list.add(kind("unknown-region"), {"a.csv", row, "regio"}, "Mars");
  list.add(kind("unknown-region"), {"a.csv", 4, "regio"}, "Venus");
  const auto problems = list.problems();
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[0].row, 3U);
  EXPECT_EQ(problems[0].times, 6U);
  EXPECT_EQ(problems[0].what.nl, "gebied 'Mars' is onbekend en telt als onbekend (6 keer; rijen 3, 5, 7, 9, 11 …)");
  EXPECT_EQ(problems[1].what.en, "region 'Venus' is not in the tree and counts as unknown");
}

TEST(ProblemList, KeepsErrorsApart) {
  ProblemList list;
  list.add(kind("not-a-date"), {"a.csv", 2, "start"}, "x");
  list.add(kind("not-a-date"), {"a.csv", 3, "start"}, "x");
  EXPECT_EQ(list.problems().size(), 2U);
}

TEST(ProblemList, StaysReadableWhenEveryRowIsWrong) {
  ProblemList list;
  for (std::size_t row = 2; row < 5002; ++row) {
    list.add(kind("unknown-value"), {"a.csv", row, "form"}, "v" + std::to_string(row), base::same("vorm"));
    list.add(kind("ragged-row"), {"a.csv", row, {}}, "3", base::same("2"));
  }
  const auto problems = list.problems();
  EXPECT_EQ(problems.size(), 2 * (ProblemList::kMostAlike + 1));
  EXPECT_EQ(base::occurrences(problems, base::Severity::warning), 5000U) << "none is lost in the count";
  EXPECT_EQ(base::occurrences(problems, base::Severity::error), 5000U);
}

TEST(ProblemList, ComesSortedByPlace) {
  ProblemList list;
  list.add(kind("empty-name"), {"b.csv", 2, "name"});
  list.add(kind("empty-name"), {"a.csv", 10, "name"});
  list.add(kind("empty-name"), {"a.csv", 9, "name"});
  list.add(kind("empty-id"), {"a.csv", 9, "id"});
  const auto problems = list.problems();
  ASSERT_EQ(problems.size(), 4U);
  EXPECT_EQ(problems[0].column, "id");
  EXPECT_EQ(problems[1].row, 9U);
  EXPECT_EQ(problems[2].row, 10U);
  EXPECT_EQ(problems[3].file, "b.csv");
}

TEST(ProblemList, ShowsHostileAndLongValuesHarmlessly) {
  ProblemList list;
  list.add(kind("not-a-number"), {"a.csv", 2, "reach"}, std::string("\x1b[2J{other}") + std::string(500, 'x'));
  const auto problems = list.problems();
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].what.nl.find('\x1b'), std::string::npos);
  EXPECT_NE(problems[0].what.nl.find("{other}"), std::string::npos) << "a value is no phrase";
  EXPECT_LT(problems[0].what.nl.size(), 120U);
}

TEST(ProblemList, AsksForAGuessOnlyOncePerValue) {
  ProblemList list;
  int asked = 0;
  for (std::size_t row = 2; row < 6; ++row) {
    list.add(kind("unknown-region"), {"a.csv", row, "regio"}, "Drente", {}, [&] {
      ++asked;
      return std::string("Drenthe");
    });
  }
  EXPECT_EQ(asked, 1);
  EXPECT_NE(list.problems()[0].mend.nl.find("bedoelde u 'Drenthe'?"), std::string::npos);
  EXPECT_NE(list.problems()[0].mend.en.find("did you mean 'Drenthe'?"), std::string::npos);
}

}  // namespace
}  // namespace regioscan::inventory
