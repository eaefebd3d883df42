#pragma once

#include <cstdint>
#include <span>

#include "base/words.hpp"

namespace regioscan::figures {

/// A count with the unsigned type of sizes, as readers write it.
[[nodiscard]] base::Words shown(std::size_t count);

/// A share as a whole percent, "15 %" and "15%"; `total` must be positive.
[[nodiscard]] base::Words percent(std::int64_t part, std::int64_t total);

/// The same, never parted at the end of a line: for titles.
[[nodiscard]] base::Words unparted_percent(std::int64_t part, std::int64_t total);

/// With how many decimals scores are shown: none where all are whole, three where all are below 1, else one.
[[nodiscard]] int decimals_for(std::span<const double> scores);

}  // namespace regioscan::figures
