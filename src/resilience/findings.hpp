#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "resilience/loss.hpp"
#include "resilience/ranking.hpp"

namespace regioscan::resilience {

// What is lost, in sentences for somebody who knows regions and not networks. Names stand as they are in the inventory:
// whoever writes a page escapes them, and says it where the inventory is a reconstruction.

/// All that a loss tells, and what the inventory cannot tell about it; at most `most` names in a list, then the number
/// of the others. What is not lost is not told, apart from connection and offer. One sentence for an empty departure.
[[nodiscard]] std::vector<base::Words> findings(const Situation& situation, const Departure& departure,
                                                const Loss& loss, std::size_t most);

/// What a harm comes to, in one sentence as for a ranking, behind words like "Zonder A en B".
[[nodiscard]] base::Words sentence(const base::Words& without, const Harm& harm);

/// One line of a ranking: "Zonder Provincie Drenthe: 2 actoren los van de rest (784 paren niet meer verbonden) en 1
/// initiatief zonder actor."
[[nodiscard]] base::Words sentence(const inventory::Inventory& inventory, const Ranked<ActorId>& ranked);
[[nodiscard]] base::Words sentence(const inventory::Inventory& inventory, const Ranked<InitiativeId>& ranked);

}  // namespace regioscan::resilience
