#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/files.hpp"
#include "figures/figures.hpp"
#include "inventory/read.hpp"
#include "tests/scratch.hpp"

namespace regioscan::testing {

/// Tests of whole pictures as people get them: they use the regioscan-layout of this build, and programs that may be
/// absent. Then the test is skipped, or fails where REGIOSCAN_REQUIRE is 1.
class Pictures : public ::testing::Test {
 protected:
  explicit Pictures(std::vector<std::string> programs = {}) : programs_(std::move(programs)) {}
  void SetUp() override {
    setenv("REGIOSCAN_LAYOUT", REGIOSCAN_LAYOUT_PROGRAM, 1);
    const char* const required = std::getenv("REGIOSCAN_REQUIRE");
    for (const std::string& program : programs_) {
      if (std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0) continue;
      if (required != nullptr && std::string_view(required) == "1") FAIL() << program << " is absent";
      GTEST_SKIP() << program << " is absent";
    }
  }
  void TearDown() override { unsetenv("REGIOSCAN_LAYOUT"); }

 private:
  std::vector<std::string> programs_;
};

/// An inventory as it is read from files, analysed with seed 1. The test fails where it has errors.
inline analysis::Analysis analysis_of(const inventory::Source& source) {
  inventory::Reading reading = inventory::read_inventory(source);
  if (!reading.inventory) throw std::runtime_error("the inventory has errors: " + source.path.string());
  return analysis::analyse(*reading.inventory, std::move(reading.problems), {.seed = 1, .selection = {}});
}

/// One that ships in data/.
inline analysis::Analysis shipped(const std::string& name) {
  return analysis_of({.path = std::string(REGIOSCAN_SOURCE_DIR) + "/data/" + name, .tables = {}});
}

/// What a command of the shell prints; the test fails where it ends with another code than 0.
inline std::string printed_by(const std::string& command) {
  const Scratch scratch;
  const std::string out = scratch / "out";
  EXPECT_EQ(std::system((command + " >" + out + " 2>" + (scratch / "err")).c_str()), 0)
      << command << "\n"
      << base::file_bytes(scratch / "err");
  return base::file_bytes(out);
}

}  // namespace regioscan::testing
