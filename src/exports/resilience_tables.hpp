#pragma once

#include <string>
#include <vector>

#include "exports/csv.hpp"
#include "resilience/outcome.hpp"

namespace regioscan::exports {

/// An outcome, and what is said of the run beside it.
struct ResilienceResult {
  const resilience::Outcome& outcome;
  base::Words selection;              ///< in a sentence
  base::Words banner;                 ///< of a reconstruction; empty otherwise
  base::Words headline;               ///< the outcome as a title
  std::vector<base::Words> findings;  ///< in sentences; the first says so where the inventory is a reconstruction
  std::size_t most_named = 0;         ///< names in a list of a sentence
};

/// The result of an outcome; lists in its sentences hold at most so many names.
[[nodiscard]] ResilienceResult resilience_result(const resilience::Outcome& outcome, base::Words selection,
                                                 std::size_t most_named);

/// Who leaves and what ends by name, as words that name them again: "actor:a12|initiative:i3".
[[nodiscard]] std::string keys_of(const inventory::Inventory& inventory, const resilience::Departure& departure);

/// A day as 2024-12-31; empty for none.
[[nodiscard]] std::string written_date(const std::optional<inventory::Date>& date);

/// A ranking as it stands, a row for each. The second holds its heading alone where no initiatives are ranked.
[[nodiscard]] std::string actor_losses_csv(const resilience::Outcome& outcome, const TableStyle& style);
[[nodiscard]] std::string initiative_losses_csv(const resilience::Outcome& outcome, const TableStyle& style);

/// A row for each combination of the main table that is left without offer, with what stood in it.
[[nodiscard]] std::string white_cells_csv(const resilience::Outcome& outcome, const TableStyle& style);

}  // namespace regioscan::exports
