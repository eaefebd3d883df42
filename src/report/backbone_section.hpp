#pragma once

#include <string>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::report {

/// Which ties are more than chance, by which correction, and who meets less than chance; empty where the ties were not
/// tested.
[[nodiscard]] std::string backbone_section(const analysis::Analysis& analysis, base::Language language);

/// Its heading, for the navigation as well.
[[nodiscard]] base::Words backbone_heading();

}  // namespace regioscan::report
