#include "cli/coverage_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace regioscan::cli {
namespace {

using base::Words;
using coverage::Verdict;

constexpr std::size_t kColumnWidth = 10;
constexpr std::size_t kRowWidth = 30;

/// Letters of a UTF-8 text: bytes that do not continue one.
std::size_t letters(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// At most so many letters, cut ones end in a point.
std::string cut(const std::string& text, std::size_t width) {
  if (letters(text) <= width) return text;
  std::string kept;
  std::size_t count = 0;
  for (const char byte : text) {
    const bool begins = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    if (begins && ++count == width) break;
    kept += byte;
  }
  return kept + ".";
}

std::string padded(const std::string& text, std::size_t width, bool is_right) {
  const std::string space(width - std::min(width, letters(text)), ' ');
  return is_right ? space + text : text + space;
}

std::string sign(Verdict verdict) {
  switch (verdict) {
    case Verdict::surprisingly_empty:
      return "!";
    case Verdict::empty_unknown:
      return "?";
    case Verdict::surprisingly_many:
      return "+";
    case Verdict::surprisingly_few:
      return "-";
    case Verdict::as_expected:
    case Verdict::empty_by_chance:
    case Verdict::too_small:
    case Verdict::not_applicable:
      return " ";
  }
  return " ";
}

}  // namespace

std::vector<std::string> table_lines(const exports::CoverageResult& result, exports::Share share,
                                     base::Language language) {
  const coverage::CrossTable& table = result.table;
  const std::vector<std::size_t> columns = table.shown_columns();
  std::string header = padded(cut(table.rows().title.in(language), kRowWidth), kRowWidth, false);
  std::string full_names;
  for (const std::size_t column : columns) {
    std::string own = exports::shown_name(table, share, table.columns(), column).in(language);
    if (letters(own) > kColumnWidth - 2) {
      // Cut names may be alike; their numbers are not.
      const std::string number = fmt::format("({})", column + 1);
      full_names += fmt::format("{}{} {}", full_names.empty() ? "" : ", ", number, own);
      own = cut(own, kColumnWidth - 1 - number.size()) + number;
    }
    header += padded(own + " ", kColumnWidth, true);
  }
  std::vector<std::string> lines{header};
  bool has_sign = false;
  for (const std::size_t row : table.shown_rows()) {
    std::string line =
        padded(cut(exports::shown_name(table, share, table.rows(), row).in(language), kRowWidth), kRowWidth, false);
    for (const std::size_t column : columns) {
      const bool is_cell = result.spots && row < table.row_count() && column < table.column_count();
      const std::string mark =
          is_cell ? sign(result.spots->cells[row * table.column_count() + column].verdict) : std::string(" ");
      has_sign = has_sign || mark != " ";
      line += padded(exports::shown_cell(table, share, row, column) + mark, kColumnWidth, true);
    }
    lines.push_back(line);
  }
  if (!full_names.empty())
    lines.push_back((language == base::Language::nl ? "Voluit: " : "In full: ") + full_names + ".");
  if (has_sign) {
    lines.push_back(Words{"! opvallend leeg · ? leeg of onbekend · + opvallend veel · - opvallend weinig",
                          "! surprisingly empty · ? empty or unknown · + surprisingly many · - surprisingly few"}
                        .in(language));
  }
  return lines;
}

}  // namespace regioscan::cli
