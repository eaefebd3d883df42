#pragma once

#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::analysis {

/// The main finding as a title, such as "Rabobank en Ministerie van EZK verbinden 12 regionale clusters".
[[nodiscard]] base::Words headline(const Analysis& analysis);

}  // namespace regioscan::analysis
