#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "overlaps/findings.hpp"

namespace regioscan::cli {

/// What a terminal shows of overlaps, line by line: the headline and the summary, then the coordination gaps, families,
/// learning circles and verdicts, `most` of each at most and of families and circles 3.
[[nodiscard]] std::vector<std::string> overlap_text(const overlaps::Overlaps& overlaps, std::size_t most,
                                                    base::Language language);

}  // namespace regioscan::cli
