#pragma once

#include <span>
#include <string>
#include <string_view>

namespace regioscan::synth {

/// The text of one table of an inventory, row by row; the first is the header.
class CsvRows {
 public:
  CsvRows() : text_("\xEF\xBB\xBF") {}  // spreadsheets take a CSV for UTF-8 only if it begins with the mark

  void add(std::span<const std::string> cells);
  void add(std::initializer_list<std::string_view> cells);

  [[nodiscard]] std::string finished() && { return std::move(text_); }

 private:
  void cell(std::string_view text, bool is_first);

  std::string text_;
};

}  // namespace regioscan::synth
