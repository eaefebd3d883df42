#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/csv.hpp"
#include "inventory/mapping/mapping_file.hpp"
#include "inventory/problem_list.hpp"

namespace regioscan::inventory {

/// A foreign table as it was read, with the name of its file.
struct ForeignSheet {
  std::string file;
  std::uint32_t number = 0;  ///< of the file, as in SourceRow
  Sheet sheet;
};

using ForeignSheets = std::map<std::string, ForeignSheet, std::less<>>;

/// A row that is being reshaped.
struct Row {
  SourceRow source;
  std::vector<std::string> cells;
};

/// Rows of one foreign table, with those of other tables beside them; each keeps the row it came from.
struct ForeignRows {
  std::string file;          ///< of the first table
  std::uint32_t number = 0;  ///< of that file
  std::vector<std::string> header;
  std::vector<Row> rows;
};

/// Where a heading stands in a header; nothing if it does not.
[[nodiscard]] std::optional<std::size_t> position(const std::vector<std::string>& header, std::string_view heading);

/// The rows that a reshape begins with: joined, filtered and split as it says. A heading that a table lacks is an error
/// that points into the mapping (then no rows are given); a row without its partner, two partners for one row, and
/// filters that leave nothing are warnings. Cost: linear in the rows of all tables named.
[[nodiscard]] ForeignRows foreign_rows(const Reshape& reshape, const ForeignSheets& sheets,
                                       std::string_view mapping_file, ProblemList& problems);

}  // namespace regioscan::inventory
