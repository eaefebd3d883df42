#pragma once

#include <string>

#include "coverage/cross_table.hpp"
#include "coverage/demand.hpp"
#include "coverage/reach.hpp"
#include "coverage/spots.hpp"
#include "coverage/triples.hpp"
#include "exports/tables.hpp"

namespace regioscan::exports {

/// What the cells of a table are divided by.
enum class Share { none, row, column };

/// A cell as it is shown: its count, or its whole percent of the row or column; empty where that has nothing.
[[nodiscard]] std::string shown_cell(const coverage::CrossTable& table, Share share, std::size_t row,
                                     std::size_t column);

/// What stands before a row or above a column of it: the divisor of a share is called a number, not a total.
[[nodiscard]] base::Words shown_name(const coverage::CrossTable& table, Share share, const inventory::Facet& facet,
                                     std::size_t place);

/// The table as people read it: a row for each value, then the unknown if there are any, then the total; with a share
/// the total of what is divided by stays a count. Totals count everything once, so that cells may add up to more.
[[nodiscard]] std::string cross_table_csv(const coverage::CrossTable& table, Share share, const TableStyle& style);

/// One row per cell with all that was computed of it.
[[nodiscard]] std::string cells_csv(const coverage::CrossTable& table, const coverage::Spots& spots,
                                    const TableStyle& style);

/// Registered against classed reach, a row per value.
[[nodiscard]] std::string reach_csv(const coverage::ReachComparison& comparison, const TableStyle& style);

[[nodiscard]] std::string triples_csv(const coverage::MissingTriples& triples, const TableStyle& style);

[[nodiscard]] std::string demand_csv(const inventory::Inventory& inventory, const coverage::SupplyTable& table,
                                     const TableStyle& style);

}  // namespace regioscan::exports
