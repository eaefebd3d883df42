#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace regioscan::certainty {

/// Adjusted mutual information of two groupings of the same things (Vinh, Epps & Bailey 2010, JMLR 11:2837), with the
/// arithmetic mean of the two entropies: 0 where they agree as much as chance would make them, 1 where they are the
/// same. Things without a label in either are left out. Absent where nothing is left, or where both groupings hold all
/// in one group, or each alone: there is nothing to agree on. Cost O(things + groups · groups · largest group).
struct Agreement {
  std::optional<double> adjusted;  ///< at most 1; below 0: less than chance
  std::size_t compared = 0;        ///< things with both labels
};
using OptionalLabels = std::vector<std::optional<std::uint32_t>>;
[[nodiscard]] Agreement agreement(const OptionalLabels& first, const OptionalLabels& second);

}  // namespace regioscan::certainty
