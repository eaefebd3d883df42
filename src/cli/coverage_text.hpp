#pragma once

#include <string>
#include <vector>

#include "exports/coverage_json.hpp"
#include "exports/coverage_tables.hpp"

namespace regioscan::cli {

/// A table for a terminal: aligned, long names cut (then named in full below), empty and full cells marked by a sign
/// that a last line explains: `0!` surprisingly empty, `0` chance would do, `0?` unknown, `7+` surprisingly many, `1-`
/// few.
[[nodiscard]] std::vector<std::string> table_lines(const exports::CoverageResult& result, exports::Share share,
                                                   base::Language language);

}  // namespace regioscan::cli
