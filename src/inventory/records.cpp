#include "inventory/records.hpp"

#include "inventory/fold.hpp"

namespace regioscan::inventory {

Record& Records::next() {
  record_.cells.clear();
  record_.stray_quotes.clear();
  record_.has_open_quote = false;
  if (!resolved_.empty()) resolved_.clear();
  do {
    read_cell();
  } while (goes_on());
  return record_;
}

void Records::read_cell() {
  std::size_t blanks = 0;
  while (blanks < rest_.size() && rest_[blanks] == ' ') ++blanks;
  const bool is_quoted = blanks < rest_.size() && rest_[blanks] == '"';
  if (is_quoted) rest_.remove_prefix(blanks + 1);
  record_.cells.push_back(is_quoted ? quoted_cell() : plain_cell());
}

std::string_view Records::quoted_cell() {
  std::string before;  // what stands before the last doubled mark
  bool is_whole = true;
  std::string_view part;
  for (;;) {
    const std::size_t mark = rest_.find('"');
    record_.has_open_quote = mark == std::string_view::npos;
    part = rest_.substr(0, mark);
    rest_.remove_prefix(record_.has_open_quote ? rest_.size() : mark + 1);
    if (record_.has_open_quote || !rest_.starts_with('"')) break;
    before.append(part).append(1, '"');
    is_whole = false;
    rest_.remove_prefix(1);
  }
  const std::string_view behind = record_.has_open_quote ? std::string_view() : plain_cell();
  const bool is_stray = !trimmed(behind).empty();
  if (is_stray) record_.stray_quotes.push_back(record_.cells.size());
  if (is_whole && !is_stray) return part;
  return kept(before.append(part).append(is_stray ? behind : std::string_view()));
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
