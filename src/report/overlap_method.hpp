#pragma once

#include <string>

#include "report/overlap_page.hpp"

namespace regioscan::report {

/// The section that says how overlaps were found: method, weights, source, settings, and the files beside the page.
[[nodiscard]] std::string overlap_method(const OverlapPage& parts, base::Language language);

}  // namespace regioscan::report
