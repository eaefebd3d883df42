#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "resilience/loss.hpp"

namespace regioscan::resilience {

/// What entrepreneurs lose, in sentences: activities with their reach, combinations of the main table and regions
/// without any offer; or why that cannot be said. At most `most` names in a list, then the number of the others. One
/// sentence at least: that nothing is lost, where nothing ends.
[[nodiscard]] std::vector<base::Words> offer_findings(const Situation& situation, const Departure& departure,
                                                      const Loss& loss, std::size_t most);

}  // namespace regioscan::resilience
