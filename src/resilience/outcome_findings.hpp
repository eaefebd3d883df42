#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "resilience/outcome.hpp"

namespace regioscan::resilience {

// What comes of a scenario, in words. Names stand as they are in the inventory.

/// The outcome as a title, without a full stop: what the departure costs, or for an open scenario who is missed most.
[[nodiscard]] base::Words headline(const Outcome& outcome);

/// All findings: first what ends in a period, then what is lost; for an open scenario how many actors hold others
/// together. At most `most` names in a list, then the number of the others.
[[nodiscard]] std::vector<base::Words> outcome_findings(const Outcome& outcome, std::size_t most);

/// What the ranking of actors shows, and what it does not.
[[nodiscard]] base::Words actors_ranked(const Outcome& outcome);

/// Which initiatives are ranked, and of how many no end is known; there must be such a ranking.
[[nodiscard]] base::Words initiatives_ranked(const Outcome& outcome);

}  // namespace regioscan::resilience
