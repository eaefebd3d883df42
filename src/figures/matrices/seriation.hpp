#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "figures/matrices/likenesses.hpp"
#include "figures/matrices/linkage.hpp"

namespace regioscan::figures {

// In which order rows and columns stand so that a matrix shows what there is. docs/decisions/seriation.md says what was
// measured.

/// The things in an order in which neighbours are alike: of all the orders in which each group of the tree stands
/// together, one with the greatest sum of likeness between neighbours (Bar-Joseph, Gifford & Jaakkola 2001, optimal
/// leaf ordering). Groups of more than 300 are not ordered anew: the orders of their two parts stand side by side,
/// turned so that they meet best. Of the two directions that in which the thing of lower number comes first. Cost 300²
/// · n at most, and n² numbers of memory.
[[nodiscard]] std::vector<std::size_t> leaf_order(const Likenesses& likenesses, const GroupTree& tree);

/// The same by the groups of average linkage, with the things of one block together. Nothing for nothing.
[[nodiscard]] std::vector<std::size_t> seriated(const Likenesses& likenesses, std::span<const std::size_t> blocks);

/// How often an order breaks the rule that likeness falls with distance: triples first < second < third of places of
/// which the outer two are more alike than the first two, and than the last two (anti-Robinson events; Robinson 1951,
/// Chen 2002). 0 for a matrix in perfect order. Cost O(n³).
[[nodiscard]] std::int64_t anti_robinson_events(const Likenesses& likenesses, std::span<const std::size_t> order);

}  // namespace regioscan::figures
