#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "inventory/read.hpp"

namespace regioscan::testing {

/// A folder of its own for each test, taken away at its end.
class Folder {
 public:
  Folder() {
    const auto* const test = ::testing::UnitTest::GetInstance()->current_test_info();
    path_ = std::filesystem::path(::testing::TempDir()) /
            (std::string("regioscan-") + test->test_suite_name() + "-" + test->name());
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  void write(const std::string& name, const std::string& bytes) const { base::write_file(path_ / name, bytes); }

 private:
  std::filesystem::path path_;
};

/// The tables of a sound inventory with two actors and two initiatives, to be changed where a test needs it.
inline base::Files sound_files() {
  return {{"inventory.toml", "schema = 1\nname = \"Proef\"\n"},
          {"initiatives.csv", "id,name\ni1,Een\ni2,Twee\n"},
          {"participations.csv", "actor,initiative\na,i1\nb,i1\nb,i2\n"}};
}

/// Reads an inventory from files, some of which stand in for those of `sound_files`.
inline inventory::Reading read_files(const base::Files& changes) {
  const Folder folder;
  base::Files files = sound_files();
  for (const auto& [name, bytes] : changes) files[name] = bytes;
  for (const auto& [name, bytes] : files) folder.write(name, bytes);
  return inventory::read_inventory({.path = folder.path(), .tables = {}});
}

inline std::vector<std::string> codes(const std::vector<base::Problem>& problems) {
  std::vector<std::string> found;
  for (const base::Problem& problem : problems) found.push_back(problem.code);
  return found;
}

inline std::filesystem::path source_path(const std::string& name) {
  return std::filesystem::path(REGIOSCAN_SOURCE_DIR) / name;
}

}  // namespace regioscan::testing
