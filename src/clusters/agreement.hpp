#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace regioscan::clusters {

/// How many are in each pair of groups of two groupings: a row for each group of the first, as long as the second has
/// groups.
using Contingency = std::vector<std::vector<std::int64_t>>;

/// How often one is right who knows the group in the first grouping and guesses the group in the second: always the one
/// that most of its row are in. And how often without knowing it: the largest column. Both of `all`.
struct Guess {
  std::int64_t right = 0, right_without = 0, all = 0;
};
[[nodiscard]] Guess guess_of_second(const Contingency& counts);

/// Adjusted mutual information of two groupings: (MI − E[MI]) / ((H₁ + H₂)/2 − E[MI]), with E over all ways to fill a
/// table with these totals (Vinh, Epps & Bailey 2010, JMLR 11, eq. 24a): 1 the same groups, about 0 as by chance, below
/// 0 less than that. Absent where a grouping has one group only, or nothing is grouped. Cost: rows · columns · the
/// smaller totals.
[[nodiscard]] std::optional<double> adjusted_mutual_information(const Contingency& counts);

}  // namespace regioscan::clusters
