#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

namespace regioscan::testing {

inline const std::filesystem::path kMappings = std::filesystem::path(REGIOSCAN_SOURCE_DIR) / "data/mappings";

/// Tests on public data that are not part of the project: skipped where their folder is not given, and a failure where
/// it must be. `Fixture` is the fixture that they have besides.
template <class Fixture>
class OnRealDataWith : public Fixture {
 protected:
  void SetUp() override {
    Fixture::SetUp();
    if (!std::string(REGIOSCAN_REAL_DATA).empty()) return;
    if (std::getenv("REGIOSCAN_REQUIRE") != nullptr)
      FAIL() << "REGIOSCAN_REAL_DATA names no folder of public data sets";
    GTEST_SKIP() << "the public data sets are not part of the project, and REGIOSCAN_REAL_DATA names no folder of them";
  }
  [[nodiscard]] static std::filesystem::path real(std::string_view path) {
    return std::filesystem::path(REGIOSCAN_REAL_DATA) / path;
  }
};
using OnRealData = OnRealDataWith<::testing::Test>;

}  // namespace regioscan::testing
