#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/column.hpp"
#include "base/id.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

using RowId = base::Id<struct RowKind>;    ///< a row of one table, in the order of its file
using TextId = base::Id<struct TextKind>;  ///< a text among the different ones of one column

/// The different texts of a column, each kept once and numbered in the order in which they were met. Most columns of
/// an inventory repeat a few texts in many rows: a table of a million activities takes a third of its file.
class Texts {
 public:
  /// The id of this text, which is kept if it is new. Cost: constant on average.
  TextId add(std::string_view text);
  /// Gives back the memory that only adding needs: no text comes any more.
  void finish() { slots_ = {}; }

  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  [[nodiscard]] std::string_view operator[](TextId id) const {
    const std::size_t begin = id.index() == 0 ? 0 : ends_[id.index() - 1];
    return std::string_view(bytes_).substr(begin, ends_[id.index()] - begin);
  }

 private:
  /// A place of the hash table; half of them at least are free.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  ///< of the text, counted from 1; 0: free
  };
  [[nodiscard]] std::size_t place_of(std::string_view text, std::uint32_t hash) const;
  void make_room();

  std::string bytes_;  ///< all texts, one behind the other
  std::vector<std::size_t> ends_;
  std::vector<Slot> slots_;  ///< open addressing; their number is a power of two
};

/// The rows of a table as text, before anything is made of them: cells are trimmed and UTF-8, and every row has as many
/// as the table has columns. Kept by column, each different text once.
class Cells {
 public:
  Cells() = default;
  explicit Cells(std::size_t columns) : columns_(columns) {}

  /// `cells` must be as many as there are columns.
  void add(SourceRow source, std::span<const std::string_view> cells);
  void add(SourceRow source, const std::vector<std::string>& cells);
  /// No more rows come. Must be called before cells are asked for.
  void finish();

  [[nodiscard]] std::size_t size() const { return sources_.size(); }
  [[nodiscard]] bool empty() const { return sources_.empty(); }
  [[nodiscard]] base::ids<RowId> rows() const { return base::ids<RowId>(size()); }
  [[nodiscard]] SourceRow source(RowId row) const { return sources_[row]; }
  [[nodiscard]] std::string_view text(RowId row, std::size_t column) const {
    return columns_[column].texts[text_id(row, column)];
  }
  [[nodiscard]] TextId text_id(RowId row, std::size_t column) const { return columns_[column].text_of[row]; }
  /// The different texts of a column.
  [[nodiscard]] const Texts& texts(std::size_t column) const { return columns_[column].texts; }
  /// All cells of a row.
  [[nodiscard]] std::vector<std::string> row(RowId row) const;

 private:
  struct CellColumn {
    Texts texts;
    base::Column<RowId, TextId> text_of;
  };
  void take_gathered();
  void take_gathered(std::size_t column);

  std::vector<CellColumn> columns_;
  base::Column<RowId, SourceRow> sources_;
  /// Cells of the last rows, row by row. Some thousand rows are gathered before they go to their columns: one column
  /// after the other then finds its texts in the processor's cache, and several can be done at once.
  std::string gathered_;
  std::vector<std::size_t> gathered_ends_;
};

}  // namespace regioscan::inventory
