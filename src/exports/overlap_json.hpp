#pragma once

#include <string>

#include "base/words.hpp"
#include "overlaps/findings.hpp"

namespace regioscan::exports {

/// All that `regioscan overlap` finds, with its settings, as JSON. Keys are English and lasting. `selection` and
/// `banner` in words; an empty banner is left out.
[[nodiscard]] std::string overlap_json(const overlaps::Overlaps& overlaps, const base::Words& selection,
                                       const base::Words& banner);

}  // namespace regioscan::exports
