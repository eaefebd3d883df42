#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "resilience/ends.hpp"

namespace regioscan::resilience {

/// In sentences: what ends in the period, by funding or by itself, what another initiative continues, and of how many
/// initiatives no day is known. At most `most` names in a list, then the number of the others; names stand as they are
/// in the inventory.
[[nodiscard]] std::vector<base::Words> ending_findings(const inventory::Inventory& inventory, const Ending& ending,
                                                       std::size_t most);

/// "1 januari 2025", "1 January 2025".
[[nodiscard]] base::Words in_words(Date date);

}  // namespace regioscan::resilience
