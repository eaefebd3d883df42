#pragma once

#include <string>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::report {

/// All actors by degree: the first in sight, the rest behind one click.
[[nodiscard]] std::string actor_table(const analysis::Analysis& analysis, base::Language language);

/// One row per cluster.
[[nodiscard]] std::string cluster_table(const analysis::Analysis& analysis, base::Language language);

/// What each measure means, its formula and source.
[[nodiscard]] std::string measure_table(base::Language language);

}  // namespace regioscan::report
