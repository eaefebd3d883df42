#pragma once

#include <string>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::report {

/// Whether the clusters are there and how firm they are, which places of the rankings are firm, and what the unseen may
/// change; empty where that was not asked for. `figure` is the picture of the places as HTML, or empty.
[[nodiscard]] std::string certainty_section(const analysis::Analysis& analysis, const std::string& figure,
                                            base::Language language);

/// Its heading, for the navigation as well.
[[nodiscard]] base::Words certainty_heading();

}  // namespace regioscan::report
