#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "coverage/spots.hpp"
#include "inventory/facets.hpp"
#include "proposals/with_proposal.hpp"

namespace regioscan::proposals {

/// A cell of the main table that the proposal would be in.
struct TouchedCell {
  std::string row, column;  ///< keys of the two values
  base::Words row_label, column_label;
  std::size_t proposed = 0;                          ///< activities of the proposal
  std::size_t activities = 0;                        ///< activities that are there already
  std::vector<inventory::InitiativeId> initiatives;  ///< with an activity there already, sorted
  double expected = 0;                               ///< activities to be expected there now
  std::optional<coverage::Verdict> verdict;          ///< of the cell now; absent where the table cannot be judged

  bool holds = false;  ///< a white or hot spot also if one considers how many cells there are

  [[nodiscard]] bool is_empty() const { return activities == 0; }
  [[nodiscard]] bool is_white_spot() const { return verdict == coverage::Verdict::surprisingly_empty; }
  [[nodiscard]] bool is_hot_spot() const { return verdict == coverage::Verdict::surprisingly_many; }
};

/// The main table of an inventory, as far as a proposal is in it.
struct TouchedCells {
  std::optional<inventory::Facet> rows, columns;  ///< without their values; absent where there is no main table
  std::vector<TouchedCell> cells;                 ///< by row, then column
  std::size_t nowhere = 0;  ///< activities of the proposal that are in no cell: what or where is unknown
};

/// Cost: that of the table, and of its spots.
[[nodiscard]] TouchedCells touched_cells(const inventory::Inventory& inventory, const WithProposal& after,
                                         const coverage::SpotSettings& settings);

/// "Kennisplatform × Drenthe".
[[nodiscard]] base::Words name_of(const TouchedCell& cell);

}  // namespace regioscan::proposals
