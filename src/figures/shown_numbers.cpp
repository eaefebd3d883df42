#include "figures/shown_numbers.hpp"

#include <algorithm>
#include <cmath>

namespace regioscan::figures {

base::Words shown(std::size_t count) { return base::whole(static_cast<std::int64_t>(count)); }

base::Words percent(std::int64_t part, std::int64_t total) {
  const base::Words number = base::whole(base::whole_percent(part, total));
  return {number.nl + " %", number.en + "%"};
}

base::Words unparted_percent(std::int64_t part, std::int64_t total) {
  const base::Words number = base::whole(base::whole_percent(part, total));
  return {number.nl + "\u00a0%", number.en + "%"};
}

int decimals_for(std::span<const double> scores) {
  if (std::ranges::all_of(scores, [](double score) { return score == std::round(score); })) return 0;
  return std::ranges::all_of(scores, [](double score) { return score < 1; }) ? 3 : 1;
}

}  // namespace regioscan::figures
