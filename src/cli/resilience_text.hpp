#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "exports/resilience_tables.hpp"

namespace regioscan::cli {

/// What a terminal shows of a departure, line by line: banner, selection, findings, then the first `most` of each
/// ranking.
[[nodiscard]] std::vector<std::string> resilience_text(const exports::ResilienceResult& result, std::size_t most,
                                                       base::Language language);

}  // namespace regioscan::cli
