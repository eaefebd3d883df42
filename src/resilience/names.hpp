#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "resilience/departure.hpp"

namespace regioscan::resilience {

/// "A, B en 4 andere": at most so many of the texts, then the number of the others; where `most` is 0 the number alone.
[[nodiscard]] base::Words listed(const std::vector<base::Words>& all, std::size_t most);

/// The same for the names of records, in the order given.
[[nodiscard]] base::Words names(const inventory::Inventory& inventory, const std::vector<ActorId>& actors,
                                std::size_t most);
[[nodiscard]] base::Words names(const inventory::Inventory& inventory, const std::vector<InitiativeId>& initiatives,
                                std::size_t most);

/// "1 actor", "12 actoren"; the same of other things that resilience counts.
[[nodiscard]] base::Words actor_count(std::size_t count);
[[nodiscard]] base::Words initiative_count(std::size_t count);
[[nodiscard]] base::Words participation_count(std::size_t count);

}  // namespace regioscan::resilience
