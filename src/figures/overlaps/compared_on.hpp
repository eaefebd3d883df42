#pragma once

#include <utility>
#include <vector>

#include "base/words.hpp"
#include "overlaps/profiles.hpp"

namespace regioscan::figures {

/// On what the likeness of some pairs rests, a sentence for a caption: "Vergeleken op: alleen woorden (naam en
/// beschrijving).", or how many of all dimensions are known of both on the average, with their names where few are
/// ever, and how many of the pairs have words only. Empty without pairs. Cost: a likeness for each pair.
[[nodiscard]] base::Words compared_on(
    const overlaps::Profiles& profiles,
    const std::vector<std::pair<inventory::InitiativeId, inventory::InitiativeId>>& pairs);

}  // namespace regioscan::figures
