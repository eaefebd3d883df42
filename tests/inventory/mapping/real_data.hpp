#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/read.hpp"
#include "tests/real_data.hpp"

namespace regioscan::testing {

/// How often a problem of this code occurs, all of them taken together.
inline std::size_t times(const std::vector<base::Problem>& problems, std::string_view code) {
  std::size_t count = 0;
  for (const base::Problem& problem : problems) {
    if (problem.code == code) count += problem.times;
  }
  return count;
}

/// The problems as lines, for the message of a test that fails.
inline std::string listed(const std::vector<base::Problem>& problems) {
  std::string text;
  for (const base::Problem& p : problems) {
    text += p.code + "|" + p.file + "|" + std::to_string(p.row) + "|" + p.column + "|" + std::to_string(p.times) + "|" +
            p.what.en + "|" + p.mend.en + "\n";
  }
  return text;
}

}  // namespace regioscan::testing
