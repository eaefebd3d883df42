#pragma once

#include <string>

#include "exports/csv.hpp"
#include "proposals/assessment.hpp"

namespace regioscan::exports {

/// The nearest initiatives of an assessment, with each part of their likeness; one that is not known is an empty cell.
[[nodiscard]] std::string nearest_csv(const proposals::Assessment& assessment, const TableStyle& style);

/// Whom to invite: a row for each actor and near initiative in which it takes part.
[[nodiscard]] std::string invite_csv(const proposals::Assessment& assessment, const TableStyle& style);

/// The cells of the main table that the proposal would be in; only the heading where there is no such table.
[[nodiscard]] std::string touched_cells_csv(const proposals::Assessment& assessment, const TableStyle& style);

}  // namespace regioscan::exports
