#include "inventory/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/escape.hpp"
#include "inventory/encoding.hpp"
#include "inventory/fold.hpp"
#include "inventory/problem_list.hpp"
#include "inventory/records.hpp"

namespace regioscan::inventory {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The separator of a first line `sep=;`, which is taken off the text; 0 if there is no such line.
char stated_separator(std::string_view& text) {
  const std::size_t end = text.find_first_of("\r\n");
  const std::string_view line = text.substr(0, end);
  const bool states = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP="));
  if (!states) return 0;
  const char separator = line[4];
  text.remove_prefix(line.size());
  if (text.starts_with('\r')) text.remove_prefix(1);
  if (text.starts_with('\n')) text.remove_prefix(1);
  return separator;
}

/// The separator that cuts the header into the most cells; a comma where none cuts it.
char sniffed_separator(std::string_view text) {
  char best = ',';
  std::size_t most = 1;
  for (const char candidate : {',', ';', '\t'}) {
    Records records(text, candidate);
    const std::size_t cells = records.has_next() ? records.next().cells.size() : 0;
    if (cells <= most) continue;
    most = cells;
    best = candidate;
  }
  return best;
}

base::Words separator_name(char separator) {
  if (separator == ';') return {"puntkomma", "semicolon"};
  if (separator == '\t') return {"tab", "tab"};
  return base::same(std::string(1, separator));
}

bool is_blank(const Record& record) {
  return std::all_of(record.cells.begin(), record.cells.end(), [](const auto& c) { return trimmed(c).empty(); });
}

/// Turns records into rows of a sheet, and tells what is wrong with them.
class SheetReader {
 public:
  SheetReader(const std::string& file_name, std::uint32_t file) : file_name_(file_name), file_(file) {}

  Sheet read(std::string_view bytes) {
    if (is_no_csv(bytes)) {
      sheet_.problems = problems_.problems();
      return std::move(sheet_);
    }
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    const std::string recoded = recoded_text(bytes);
    std::string_view text = recoded.empty() ? bytes : std::string_view(recoded);
    has_forbidden_ = is_decodable_ && base::has_forbidden_characters(text);
    read_records(text);
    sheet_.problems = problems_.problems();
    return std::move(sheet_);
  }

 private:
  [[nodiscard]] Place place(std::size_t column) const { return {file_name_, row_, sheet_.header[column]}; }

  /// True for files that are something else under the name of a table. Read as CSV, every cell would be wrong.
  bool is_no_csv(std::string_view bytes) {
    if (begins_as_workbook(bytes)) {
      problems_.add(kind("is-workbook"), {.file = file_name_});
    } else if (begins_as_utf16(bytes)) {
      problems_.add(kind("is-utf-16"), {.file = file_name_});
    }
    return problems_.has_errors();
  }

  /// The text as UTF-8 where its bytes are windows-1252; empty where they can be read as they are.
  std::string recoded_text(std::string_view bytes) {
    is_decodable_ = is_utf8(bytes);
    if (is_decodable_ || !looks_like_windows_1252(bytes)) return {};
    is_decodable_ = true;
    problems_.add(kind("guessed-encoding"), {.file = file_name_});
    return from_windows_1252(bytes);
  }

  char separator_of(std::string_view& text) {
    const char stated = stated_separator(text);
    if (stated != 0) return stated;
    const char guessed = sniffed_separator(text);
    if (guessed != ',') problems_.add(kind("guessed-separator"), {.file = file_name_}, {}, separator_name(guessed));
    return guessed;
  }

  void read_records(std::string_view text) {
    const char separator = separator_of(text);
    Records records(text, separator);
    if (trimmed(text).empty()) {
      problems_.add(kind("no-header"), {.file = file_name_});
      return;
    }
    row_ = 1;
    read_header(records.next());
    while (records.has_next()) {
      ++row_;
      read_row(records.next());
    }
    sheet_.rows.finish();
  }

  void read_header(Record& header) {
    for (const std::string_view name : header.cells) sheet_.header.push_back(base::shown(trimmed(name)));
    check_quotes(header);
    take_cells(header);
    sheet_.rows = Cells(sheet_.header.size());
  }

  void read_row(Record& record) {
    if (is_blank(record) && !record.has_open_quote) return;
    check_quotes(record);
    if (record.has_open_quote) return;
    if (record.cells.size() != sheet_.header.size()) {
      problems_.add(kind("ragged-row"), {.file = file_name_, .row = row_}, std::to_string(record.cells.size()),
                    base::same(std::to_string(sheet_.header.size())));
      return;
    }
    take_cells(record);
    sheet_.rows.add({.file = file_, .row = static_cast<std::uint32_t>(row_)}, record.cells);
  }

  void check_quotes(const Record& record) {
    if (record.has_open_quote) problems_.add(kind("open-quote"), {.file = file_name_, .row = row_});
    for (const std::size_t cell : record.stray_quotes) {
      if (cell < sheet_.header.size()) problems_.add(kind("stray-quote"), place(cell));
    }
  }

  /// Trims the cells of a record that is as long as the header, and looks at what they hold.
  void take_cells(Record& record) {
    for (std::size_t column = 0; column < record.cells.size(); ++column) {
      std::string_view& cell = record.cells[column];
      if (!is_decodable_ && !is_utf8(cell)) problems_.add(kind("undecodable"), place(column), cell);
      if (has_forbidden_ && base::has_forbidden_characters(cell)) {
        problems_.add(kind("forbidden-characters"), place(column));
      }
      const std::string_view inner = trimmed(cell);
      if (inner.size() < cell.size() && !inner.empty()) problems_.add(kind("trimmed-space"), place(column));
      cell = base::without_formula_guard(inner);
    }
  }

  const std::string& file_name_;
  std::uint32_t file_;
  std::size_t row_ = 0;
  bool is_decodable_ = true;
  bool has_forbidden_ = false;
  Sheet sheet_;
  ProblemList problems_;
};

}  // namespace

Sheet read_csv(std::string_view bytes, const std::string& file_name, std::uint32_t file) {
  return SheetReader(file_name, file).read(bytes);
}

}  // namespace regioscan::inventory
