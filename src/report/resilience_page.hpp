#pragma once

#include <cstddef>
#include <string>

#include "exports/resilience_tables.hpp"

namespace regioscan::report {

/// What the page of a departure shows.
struct ResiliencePage {
  const exports::ResilienceResult& result;
  std::string settings;      ///< how it was made: "name=value"
  std::size_t most = 10;     ///< so many of each ranking are in sight; the rest of them behind one click, up to 500
  std::size_t problems = 0;  ///< that stood out while reading
};

/// What falls apart, as one self-contained page in one language, fit to print: findings in words, the rankings of
/// actors and initiatives, what goes white, how it was made. No script.
[[nodiscard]] std::string resilience_page(const ResiliencePage& parts, base::Language language);

}  // namespace regioscan::report
