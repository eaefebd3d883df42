#pragma once

#include <string>

#include "base/words.hpp"
#include "overlaps/findings.hpp"

namespace regioscan::report {

/// What the page of overlaps shows.
struct OverlapPage {
  const overlaps::Overlaps& overlaps;
  base::Words selection;  ///< in a sentence
  base::Words banner;     ///< of a reconstruction; empty otherwise
  std::string settings;   ///< how it was made: "name=value"
  std::size_t most = 10;  ///< so many of each list are in sight; the rest of them behind one click, up to 100
};

/// Who overlaps whom as one self-contained page in one language: findings in words, the coordination gaps, pairs by
/// kind, families, circles, verdicts, how it was made. No script, as `page`.
[[nodiscard]] std::string overlap_page(const OverlapPage& parts, base::Language language);

}  // namespace regioscan::report
