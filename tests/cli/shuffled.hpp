#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "tests/cli/program.hpp"

namespace regioscan::testing {

/// A copy of an inventory with the rows of every table in another order. The shipped tables have no line breaks in
/// cells.
inline void copy_shuffled(const std::filesystem::path& from, const std::filesystem::path& to) {
  namespace fs = std::filesystem;
  fs::create_directories(to);
  for (const auto& entry : fs::directory_iterator(from)) {
    if (entry.path().extension() != ".csv") {
      fs::copy(entry.path(), to / entry.path().filename());
      continue;
    }
    std::istringstream in(base::file_bytes(entry.path()));
    std::string header, line;
    std::getline(in, header);
    std::vector<std::string> rows;
    while (std::getline(in, line)) rows.push_back(line);
    base::Stream draws = base::stream(20, entry.path().filename().string());
    draws.shuffle(std::span(rows));
    std::ofstream out(to / entry.path().filename());
    out << header << '\n';
    for (const std::string& row : rows) out << row << '\n';
  }
}

inline void expect_same_content(std::map<std::string, std::string> first, std::map<std::string, std::string> second) {
  for (const char* name : {"manifest.json", "problems.csv"}) {  // they name files and rows
    first.erase(name);
    second.erase(name);
  }
  ASSERT_EQ(first.size(), second.size());
  for (const auto& [name, bytes] : first) EXPECT_TRUE(bytes == second[name]) << name << " differs";
}

}  // namespace regioscan::testing
