#pragma once

#include <string>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::report {

/// Who connects: who is indispensable, which new tie would bring most others nearer, who brings which two clusters
/// together.
[[nodiscard]] std::string bridges_section(const analysis::Analysis& analysis, base::Language language);

}  // namespace regioscan::report
