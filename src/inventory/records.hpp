#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regioscan::inventory {

/// One record of a CSV text: cells as written, quotation marks resolved, nothing trimmed. Its cells are parts of the
/// text, or of the Records that cut it; the latter until the next record.
struct Record {
  std::vector<std::string_view> cells;
  std::vector<std::size_t> stray_quotes;  ///< cells with text behind their closing quotation mark, which is kept
  bool has_open_quote = false;            ///< the last cell opens a quotation mark that the text never closes
};

/// Cuts a text into records: cells in quotation marks may hold separators, line breaks and doubled marks (RFC 4180);
/// lines end in LF, CRLF or CR. A mark inside an unquoted cell is an ordinary character. Linear, never fails.
class Records {
 public:
  Records(std::string_view text, char separator) : rest_(text), separator_(separator) {}

  /// True if there is another record; the end of the last line is not one.
  [[nodiscard]] bool has_next() const { return !rest_.empty(); }
  /// The next record; it stays until the one after it is asked for.
  [[nodiscard]] Record& next();

 private:
  void read_cell();
  [[nodiscard]] std::string_view quoted_cell();
  /// Cells that are not part of the text as they stand, because marks in them are doubled, find a place here.
  [[nodiscard]] std::string_view kept(std::string cell) { return resolved_.emplace_back(std::move(cell)); }
  [[nodiscard]] std::string_view plain_cell();
  /// Takes the separator or the end of the line; true if another cell of this record follows.
  [[nodiscard]] bool goes_on();

  std::string_view rest_;
  char separator_;
  Record record_;  ///< one for all, as a million records of their own take a second
  std::deque<std::string> resolved_;
};

}  // namespace regioscan::inventory
