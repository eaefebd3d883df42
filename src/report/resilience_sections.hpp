#pragma once

#include <string>

#include "report/resilience_page.hpp"

namespace regioscan::report {

/// The findings, and every name of the lists that these cut short, each behind one click.
[[nodiscard]] std::string found_section(const ResiliencePage& parts, base::Language language);

/// The rankings: the first in sight, the rest behind one click. That of initiatives is empty where there is none.
[[nodiscard]] std::string actor_ranking_section(const ResiliencePage& parts, base::Language language);
[[nodiscard]] std::string initiative_ranking_section(const ResiliencePage& parts, base::Language language);

/// The combinations that are left without offer, with who made it; empty for an open scenario.
[[nodiscard]] std::string white_section(const ResiliencePage& parts, base::Language language);

}  // namespace regioscan::report
