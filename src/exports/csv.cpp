#include "exports/csv.hpp"

#include <algorithm>

#include "base/escape.hpp"
#include "base/numbers.hpp"

namespace regioscan::exports {
namespace {

constexpr char separator(CsvDialect dialect) { return dialect == CsvDialect::standard ? ',' : ';'; }

}  // namespace

CsvText::CsvText(const TableStyle& style, const std::vector<std::string>& header)
    : dialect_(style.dialect), out_("\xEF\xBB\xBF") {
  for (const std::string& cell : header) text(cell);
  if (!style.banner.empty()) text(style.banner);
  end_row();
  has_banner_ = !style.banner.empty();
}

void CsvText::begin_cell() {
  if (!is_row_start_) out_ += separator(dialect_);
  is_row_start_ = false;
}

void CsvText::text(std::string_view cell) {
  begin_cell();
  out_ += base::csv_text(base::shown(cell), separator(dialect_));
}

void CsvText::whole(std::uint64_t number) {
  begin_cell();
  out_ += std::to_string(number);
}

void CsvText::number(std::optional<double> number) {
  begin_cell();
  std::string digits = base::written(number);
  if (dialect_ == CsvDialect::excel_nl) std::replace(digits.begin(), digits.end(), '.', ',');
  out_ += digits;
}

void CsvText::end_row() {
  if (has_banner_) text({});
  out_ += "\r\n";
  is_row_start_ = true;
}

std::string table_csv(const base::Table& table, const TableStyle& style) {
  CsvText csv(style, table.header);
  for (const std::vector<base::Cell>& row : table.rows) {
    for (const base::Cell& cell : row) {
      if (const auto* const text = std::get_if<std::string>(&cell)) csv.text(*text);
      // Counts, which are never negative.
      if (const auto* const whole = std::get_if<std::int64_t>(&cell)) csv.whole(static_cast<std::uint64_t>(*whole));
      if (const auto* const number = std::get_if<std::optional<double>>(&cell)) csv.number(*number);
    }
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
