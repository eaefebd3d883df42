#include "synth/csv_rows.hpp"

#include "base/escape.hpp"

namespace regioscan::synth {

void CsvRows::cell(std::string_view text, bool is_first) {
  if (!is_first) text_ += ',';
  text_ += base::csv_text(text);
}

void CsvRows::add(std::span<const std::string> cells) {
  for (const std::string& text : cells) cell(text, &text == cells.data());
  text_ += "\r\n";
}

void CsvRows::add(std::initializer_list<std::string_view> cells) {
  for (const std::string_view& text : cells) cell(text, &text == cells.begin());
  text_ += "\r\n";
}

}  // namespace regioscan::synth
