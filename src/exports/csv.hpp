#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/table.hpp"
#include "base/words.hpp"

namespace regioscan::exports {

/// How CSV files are written. `standard`: comma and decimal point (RFC 4180). `excel_nl`: semicolon and decimal comma,
/// what a Dutch Excel opens by a double click. Both UTF-8 with BOM.
enum class CsvDialect { standard, excel_nl };

/// How tables are written: headings are English and lasting; names of regions, types and clusters are in `language`.
struct TableStyle {
  base::Language language = base::Language::nl;
  CsvDialect dialect = CsvDialect::standard;
  std::string banner;  ///< of a reconstruction: the heading of a last, empty column, so that no table goes without it
};

/// Builds the text of one CSV file, cell by cell. Text is escaped and guarded against formulas; an absent value is an
/// empty cell.
class CsvText {
 public:
  CsvText(const TableStyle& style, const std::vector<std::string>& header);

  void text(std::string_view cell);
  void whole(std::uint64_t number);
  void number(std::optional<double> number);
  void end_row();

  [[nodiscard]] std::string finished() && { return std::move(out_); }

 private:
  void begin_cell();

  CsvDialect dialect_;
  std::string out_;
  bool is_row_start_ = true;
  bool has_banner_ = false;
};

/// A whole table as CSV.
[[nodiscard]] std::string table_csv(const base::Table& table, const TableStyle& style);

}  // namespace regioscan::exports
