#include "inventory/records.hpp"

#include <utility>

#include "inventory/fold.hpp"

namespace regioscan::inventory {

Record Records::next() {
  Record record;
  do {
    read_cell(record);
  } while (goes_on());
  return record;
}

void Records::read_cell(Record& record) {
  std::size_t blanks = 0;
  while (blanks < rest_.size() && rest_[blanks] == ' ') ++blanks;
  const bool is_quoted = blanks < rest_.size() && rest_[blanks] == '"';
  if (!is_quoted) {
    record.cells.emplace_back(plain_cell());
    return;
  }
  rest_.remove_prefix(blanks + 1);
  record.cells.push_back(quoted_cell(record));
}

std::string Records::quoted_cell(Record& record) {
  std::string cell;
  for (;;) {
    const std::size_t mark = rest_.find('"');
    if (mark == std::string_view::npos) {
      record.has_open_quote = true;
      cell += std::exchange(rest_, {});
      return cell;
    }
    cell += rest_.substr(0, mark);
    rest_.remove_prefix(mark + 1);
    if (!rest_.starts_with('"')) break;
    cell += '"';
    rest_.remove_prefix(1);
  }
  const std::string_view behind = plain_cell();
  if (!trimmed(behind).empty()) {
    record.stray_quotes.push_back(record.cells.size());
    cell += behind;
  }
  return cell;
}

std::string_view Records::plain_cell() {
  std::size_t end = 0;
  while (end < rest_.size() && rest_[end] != separator_ && rest_[end] != '\n' && rest_[end] != '\r') ++end;
  const std::string_view cell = rest_.substr(0, end);
  rest_.remove_prefix(end);
  return cell;
}

bool Records::goes_on() {
  if (rest_.empty()) return false;
  const char next = rest_.front();
  rest_.remove_prefix(1);
  if (next == separator_) return true;
  if (next == '\r' && rest_.starts_with('\n')) rest_.remove_prefix(1);
  return false;
}

}  // namespace regioscan::inventory
