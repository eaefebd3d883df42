#include "base/problem.hpp"

#include <algorithm>

namespace regioscan::base {

bool has_errors(const std::vector<Problem>& problems) {
  return std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::error; });
}

std::size_t occurrences(const std::vector<Problem>& problems, Severity severity) {
  std::size_t count = 0;
  for (const Problem& problem : problems) {
    if (problem.severity == severity) count += problem.times;
  }
  return count;
}

}  // namespace regioscan::base
