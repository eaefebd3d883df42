#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inventory/native_tables.hpp"
#include "inventory/problem_list.hpp"
#include "inventory/table.hpp"

namespace regioscan::inventory {

/// One cell with the place where it stands, for problems.
struct Cell {
  std::string_view text;
  Place place;
};

/// A table seen through its native columns: finds cells by column name, and has told what is wrong with the header
/// (a required column that is missing, one that occurs twice, one that nobody reads). Refers to the table and files.
class TableView {
 public:
  TableView(const Table& table, std::span<const std::string_view> dimensions, const std::vector<InputFile>& files,
            ProblemList& problems);

  /// True if no required column is missing.
  [[nodiscard]] bool is_complete() const { return is_complete_; }
  [[nodiscard]] bool has(std::string_view column) const { return columns_.contains(column); }
  [[nodiscard]] std::span<const Row> rows() const { return table_.rows; }
  /// The cell of a row; empty, with the native name as its column, where the table has no such column.
  [[nodiscard]] Cell cell(const Row& row, std::string_view column) const;
  /// Name of the file in which the header stands.
  [[nodiscard]] std::string_view file_name() const;
  [[nodiscard]] std::string_view file_of(const Row& row) const { return files_[row.source.file].name; }

 private:
  [[nodiscard]] bool is_empty_column(std::size_t column) const;
  void check_known(std::size_t column, const std::vector<std::string_view>& known, ProblemList& problems);

  const Table& table_;
  const std::vector<InputFile>& files_;
  std::unordered_map<std::string_view, std::size_t> columns_;
  bool is_complete_ = true;
};

}  // namespace regioscan::inventory
