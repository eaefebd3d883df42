#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "inventory/inventory.hpp"
#include "inventory/table_view.hpp"

namespace regioscan::inventory {

/// Which day an inexact date means: 2023 begins on 1 January and ends on 31 December.
enum class Edge { first_day, last_day };

/// A date written as 2023-06-30, 30-06-2023, 2023-06 or 2023 (also with slashes or points); nothing if it is none.
[[nodiscard]] std::optional<Date> parsed_date(std::string_view text, Edge edge);

/// ja, nee, yes, no, true, false, 1, 0, in any case.
[[nodiscard]] std::optional<bool> parsed_yes_or_no(std::string_view text);

/// The role that a word names, in Dutch or English.
[[nodiscard]] std::optional<Role> parsed_role(std::string_view text);

/// "laag", "middel" or "hoog" for a class in Dutch or English; empty text if it is none.
[[nodiscard]] std::string_view parsed_class(std::string_view text);

// The same for cells: an empty cell is unknown; one that cannot be read is a problem and counts as unknown.
[[nodiscard]] std::optional<Date> date_in(const Cell& cell, Edge edge, ProblemList& problems);
[[nodiscard]] std::optional<bool> yes_or_no_in(const Cell& cell, ProblemList& problems);
[[nodiscard]] std::string_view class_in(const Cell& cell, ProblemList& problems);
/// A number from −limit to limit.
[[nodiscard]] std::optional<double> degrees_in(const Cell& cell, double limit, ProblemList& problems);
/// A whole number from 0 to `most`.
[[nodiscard]] std::optional<std::int64_t> count_in(const Cell& cell, std::int64_t most, ProblemList& problems);

}  // namespace regioscan::inventory
