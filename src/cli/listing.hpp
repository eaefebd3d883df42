#pragma once

#include <string>
#include <vector>

#include "base/words.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::cli {

/// What `list` shows: a table of texts, whose first column is the key, and the lines in which a terminal shows it;
/// without lines each row is its key with the other cells below.
struct Listing {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> lines;
  std::string json;    ///< what stands for the table in JSON; empty: the table itself
  std::string banner;  ///< of a reconstruction
};

/// The dimensions of an inventory, after the selection that a sentence states: a row for each value with the number of
/// records that have it, and one for the unknown.
[[nodiscard]] Listing dimensions_listed(const inventory::Inventory& inventory, const base::Words& selection,
                                        base::Language language);

}  // namespace regioscan::cli
