#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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

/// A column of a table that is found by its name once, for all rows. A column that the table does not have is empty.
/// Refers to the table and files.
class ColumnView {
 public:
  ColumnView(const Table& table, const std::vector<InputFile>& files, std::string_view native,
             std::optional<std::size_t> column)
      : table_(table),
        files_(files),
        name_(column ? std::string_view(table.shown[*column]) : native),
        column_(column) {}

  [[nodiscard]] std::string_view text(RowId row) const { return text(text_id(row)); }
  /// The same for the same text in this column.
  [[nodiscard]] TextId text_id(RowId row) const { return column_ ? table_.rows.text_id(row, *column_) : TextId{}; }
  [[nodiscard]] Cell operator[](RowId row) const {
    const SourceRow source = table_.rows.source(row);
    return {.text = text(row), .place = {.file = files_[source.file].name, .row = source.row, .column = name_}};
  }
  [[nodiscard]] base::ids<TextId> text_ids() const { return base::ids<TextId>(text_count()); }
  [[nodiscard]] std::size_t text_count() const { return column_ ? table_.rows.texts(*column_).size() : 1; }
  [[nodiscard]] std::string_view text(TextId id) const {
    return column_ ? table_.rows.texts(*column_)[id] : std::string_view();
  }

 private:
  const Table& table_;
  const std::vector<InputFile>& files_;
  std::string_view name_;
  std::optional<std::size_t> column_;
};

/// What the cells of a column mean. A text is worked out once, however many rows hold it; one that gives a problem in
/// every row, because each of them is told. Refers to the problems.
template <class Meaning>
class Meanings {
 public:
  using WorkOut = std::function<Meaning(const Cell&)>;
  /// `work_out` must add what is wrong to `problems`, and depend on nothing but the text of the cell.
  Meanings(const ColumnView& column, ProblemList& problems, WorkOut work_out)
      : column_(column),
        problems_(problems),
        work_out_(std::move(work_out)),
        meanings_(column.text_count()),
        is_sound_(column.text_count()) {}

  /// Works out what the cell of a row means and tells what is wrong with it. Rows must come in their order.
  void work_out(RowId row) {
    const TextId id = column_.text_id(row);
    if (is_sound_[id] != 0) return;
    const std::size_t before = problems_.occurrences();
    meanings_[id] = work_out_(column_[row]);
    is_sound_[id] = problems_.occurrences() == before ? 1 : 0;
  }
  /// What the cell of a row means that was worked out before; by several threads if need be.
  [[nodiscard]] const Meaning& known(RowId row) const { return meanings_[column_.text_id(row)]; }
  /// Both at once.
  [[nodiscard]] const Meaning& operator[](RowId row) {
    work_out(row);
    return known(row);
  }

 private:
  ColumnView column_;
  ProblemList& problems_;
  WorkOut work_out_;
  base::Column<TextId, Meaning> meanings_;
  base::Column<TextId, char> is_sound_;
};

/// A table seen through its native columns: finds columns by name, and has told what is wrong with the header
/// (a required column that is missing, one that occurs twice, one that nobody reads). Refers to the table and files.
class TableView {
 public:
  TableView(const Table& table, std::span<const std::string_view> dimensions, const std::vector<InputFile>& files,
            ProblemList& problems);

  /// True if no required column is missing.
  [[nodiscard]] bool is_complete() const { return is_complete_; }
  [[nodiscard]] bool has(std::string_view column) const { return columns_.contains(column); }
  [[nodiscard]] std::size_t size() const { return table_.rows.size(); }
  [[nodiscard]] base::ids<RowId> rows() const { return table_.rows.rows(); }
  [[nodiscard]] SourceRow source(RowId row) const { return table_.rows.source(row); }
  /// The column of that name; an empty one, with the native name, where the table has no such column.
  [[nodiscard]] ColumnView column(std::string_view name) const;
  /// Name of the file in which the header stands.
  [[nodiscard]] std::string_view file_name() const;

 private:
  [[nodiscard]] bool is_empty_column(std::size_t column) const;
  void check_known(std::size_t column, const std::vector<std::string_view>& known, ProblemList& problems);

  const Table& table_;
  const std::vector<InputFile>& files_;
  std::unordered_map<std::string_view, std::size_t> columns_;
  bool is_complete_ = true;
};

}  // namespace regioscan::inventory
