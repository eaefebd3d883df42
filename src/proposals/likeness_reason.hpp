#pragma once

#include "base/words.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::proposals {

/// What two initiatives have in common, in a sentence: "Gemeen: Activiteit (Signaleren), Sector (Industrie) en gebied."
/// At most four dimensions, those that count most first, and two values of each; words alone where no value is shared.
[[nodiscard]] base::Words likeness_reason(const overlaps::Profiles& profiles, const overlaps::Pair& pair);

}  // namespace regioscan::proposals
