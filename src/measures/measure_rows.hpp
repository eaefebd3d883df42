#pragma once

#include <vector>

#include "measures/measures.hpp"

namespace regioscan::measures {

// The parts of the list of measures, one for each question; `all_measures` puts them behind each other.

[[nodiscard]] std::vector<Measure> centrality_rows();
[[nodiscard]] std::vector<Measure> structure_rows();
[[nodiscard]] std::vector<Measure> spread_rows();
[[nodiscard]] std::vector<Measure> brokerage_rows();
[[nodiscard]] std::vector<Measure> role_rows();

}  // namespace regioscan::measures
