#pragma once

#include <string>

#include "exports/csv.hpp"
#include "overlaps/findings.hpp"

namespace regioscan::exports {

// Tables of `regioscan overlap`. Headings are English and lasting; similarities are 0 … 1, an absent one is an empty
// cell.

/// One row for each pair that is something to each other, most alike first: kind, every part of the likeness, what both
/// have, the verdict, and the reason in a sentence.
[[nodiscard]] std::string pairs_csv(const overlaps::Overlaps& overlaps, const TableStyle& style);

/// The coordination gaps, the largest first.
[[nodiscard]] std::string gaps_csv(const overlaps::Overlaps& overlaps, const TableStyle& style);

/// One row for each member of each family, and of each circle.
[[nodiscard]] std::string families_csv(const overlaps::Overlaps& overlaps, const TableStyle& style);
[[nodiscard]] std::string circles_csv(const overlaps::Overlaps& overlaps, const TableStyle& style);

/// The pairs on which a person should decide, in the columns of a decision file: fill in the verdict, and add the rows
/// to overlap.decisions.csv.
[[nodiscard]] std::string to_decide_csv(const overlaps::Overlaps& overlaps, const TableStyle& style);

/// The verdicts that were read, and whether they still hold.
[[nodiscard]] std::string decided_csv(const overlaps::Overlaps& overlaps, const TableStyle& style);

}  // namespace regioscan::exports
