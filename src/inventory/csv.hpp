#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "inventory/table.hpp"

namespace regioscan::inventory {

/// A CSV file cut into cells. Reads UTF-8 with or without BOM, LF and CRLF, quoted cells with line breaks, a first line
/// `sep=;`; the separator (comma, semicolon or tab) is sniffed from the header and, unless it is a comma, reported as a
/// warning; bytes that are no UTF-8 are read as windows-1252 when that explains the whole file, with a warning, else an
/// error names row and column; a workbook or UTF-16 is one error and has no header. White space around cells is trimmed
/// (one warning a column, with the number and the first rows). The apostrophe with which our own output guards formulas
/// is taken off.
struct Sheet {
  std::vector<std::string> header;
  Cells rows;  ///< rows of another length than the header are errors and left out; blank lines are skipped
  std::vector<base::Problem> problems;
};
[[nodiscard]] Sheet read_csv(std::string_view bytes, const std::string& file_name, std::uint32_t file);

}  // namespace regioscan::inventory
