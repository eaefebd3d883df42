#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "inventory/csv.hpp"

namespace regioscan::testing {

/// A table as texts: row word → column word → cell, and the order of both.
struct Sheet {
  std::vector<std::string> rows, columns;
  std::map<std::string, std::map<std::string, std::string>> cells;

  [[nodiscard]] const std::string& at(const std::string& row, const std::string& column) const {
    static const std::string none = "absent";
    const auto found = cells.find(row);
    if (found == cells.end()) return none;
    const auto cell = found->second.find(column);
    return cell == found->second.end() ? none : cell->second;
  }
};

inline Sheet sheet(const std::string& path) {
  const inventory::Sheet read = inventory::read_csv(base::file_bytes(path), path, 0);
  Sheet result;
  result.columns.assign(read.header.begin() + 1, read.header.end());
  for (const inventory::RowId row : read.rows.rows()) {
    const std::string word(read.rows.text(row, 0));
    result.rows.push_back(word);
    for (std::size_t column = 1; column < read.header.size(); ++column) {
      result.cells[word][read.header[column]] = std::string(read.rows.text(row, column));
    }
  }
  EXPECT_FALSE(result.rows.empty()) << path;
  return result;
}

/// A printed table of the report, as this folder keeps it.
inline Sheet printed(const std::string& name) {
  return sheet(std::string(REGIOSCAN_SOURCE_DIR) + "/tests/published/" + name + ".csv");
}

}  // namespace regioscan::testing
