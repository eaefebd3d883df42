#pragma once

#include <string>

#include "base/words.hpp"
#include "proposals/assessment.hpp"

namespace regioscan::report {

// The parts of the page of an assessment: sentences, then a table.

[[nodiscard]] std::string near_section(const proposals::Assessment& assessment, base::Language language);
[[nodiscard]] std::string invite_section(const proposals::Assessment& assessment, base::Language language);
[[nodiscard]] std::string cells_section(const proposals::Assessment& assessment, base::Language language);
[[nodiscard]] std::string network_section(const proposals::Assessment& assessment, base::Language language);

}  // namespace regioscan::report
