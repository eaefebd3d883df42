#pragma once

#include <vector>

#include "overlaps/scan.hpp"

namespace regioscan::overlaps {

/// Initiatives that are alike, each in one family at most.
struct Family {
  std::vector<InitiativeId> members;     ///< at least two, sorted
  double mean_content = 0;               ///< mean likeness of content over all pairs inside, 0 … 1
  std::size_t without_common_party = 0;  ///< pairs inside of which no actor takes part in both
  std::size_t pairs = 0;                 ///< pairs inside
};

/// Families by average linkage: the two groups that are most alike on the average over all pairs between them are
/// joined, as long as that average is at least `limits.family` (Sokal & Michener 1958, UPGMA, cut at a height). Chains
/// do not form: everybody is on the average alike to everybody. Pairs that are not in the scan count as 0. Largest
/// first, ties by the smallest member. Cost: pairs of the scan, and for each join the groups alike to either, times a
/// logarithm; then the pairs inside families.
[[nodiscard]] std::vector<Family> families(const Profiles& profiles, const Scan& scan);

}  // namespace regioscan::overlaps
