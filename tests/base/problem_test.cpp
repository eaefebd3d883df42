#include "base/problem.hpp"

#include <gtest/gtest.h>

namespace regioscan::base {
namespace {

Problem problem(Severity severity, std::size_t times = 1) {
  Problem problem;
  problem.severity = severity;
  problem.times = times;
  return problem;
}

TEST(Problem, OnlyErrorsAreErrors) {
  EXPECT_FALSE(has_errors({}));
  EXPECT_FALSE(has_errors({problem(Severity::warning), problem(Severity::warning)}));
  EXPECT_TRUE(has_errors({problem(Severity::warning), problem(Severity::error)}));
}

TEST(Problem, AlikeOnesCountAsOftenAsTheyOccur) {
  const std::vector<Problem> problems{problem(Severity::warning, 3), problem(Severity::error),
                                      problem(Severity::warning)};
  EXPECT_EQ(occurrences(problems, Severity::warning), 4U);
  EXPECT_EQ(occurrences(problems, Severity::error), 1U);
  EXPECT_EQ(occurrences({}, Severity::error), 0U);
}

}  // namespace
}  // namespace regioscan::base
