#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regioscan::inventory {

/// One record of a CSV text: cells as written, quotation marks resolved, nothing trimmed.
struct Record {
  std::vector<std::string> cells;
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
  [[nodiscard]] Record next();

 private:
  void read_cell(Record& record);
  [[nodiscard]] std::string quoted_cell(Record& record);
  [[nodiscard]] std::string_view plain_cell();
  /// Takes the separator or the end of the line; true if another cell of this record follows.
  [[nodiscard]] bool goes_on();

  std::string_view rest_;
  char separator_;
};

}  // namespace regioscan::inventory
