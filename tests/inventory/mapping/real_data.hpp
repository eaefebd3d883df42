#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/read.hpp"

namespace regioscan::testing {

inline const std::filesystem::path kMappings = std::filesystem::path(REGIOSCAN_SOURCE_DIR) / "data/mappings";

/// Tests on public data that are not part of the project: skipped where the folder is not given, unless it must be.
class OnRealData : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::string(REGIOSCAN_REAL_DATA).empty()) return;
    if (std::getenv("REGIOSCAN_REQUIRE") != nullptr)
      FAIL() << "real data are required, and REGIOSCAN_REAL_DATA is empty";
    GTEST_SKIP() << "real data absent";
  }
  [[nodiscard]] static std::filesystem::path real(std::string_view path) {
    return std::filesystem::path(REGIOSCAN_REAL_DATA) / path;
  }
};

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
