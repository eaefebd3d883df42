#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"

namespace regioscan::base {

/// An error stops the run (exit 2, nothing is written); a warning is listed, counted and the run goes on.
enum class Severity { error, warning };

/// Something wrong in the data, as a value: all problems of an inventory are collected and shown at once.
struct Problem {
  Severity severity = Severity::error;
  std::string code;       ///< lasting key of the kind of problem, such as "unknown-region"
  std::string file;       ///< as the user named it
  std::size_t row = 0;    ///< row of the table as a spreadsheet counts them, header = 1; 0: the file as a whole
  std::string column;     ///< heading of the column; empty: the row as a whole
  Words what;             ///< what is wrong, naming the value
  Words mend;             ///< how to mend it
  std::size_t times = 1;  ///< how often it occurs, when alike problems were taken together; `row` is the first

  friend auto operator<=>(const Problem&, const Problem&) = default;
};

[[nodiscard]] bool has_errors(const std::vector<Problem>& problems);

/// How many problems of one severity, each counted as often as it occurs.
[[nodiscard]] std::size_t occurrences(const std::vector<Problem>& problems, Severity severity);

}  // namespace regioscan::base
