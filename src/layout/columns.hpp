#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace regioscan::layout {

/// A tie between node `first` of the left column and node `second` of the right one.
using ColumnTie = std::pair<std::size_t, std::size_t>;

/// The order of both columns from above, and how many pairs of ties cross in it.
struct Columns {
  std::vector<std::size_t> left, right;
  std::size_t crossings = 0;
};

/// Pairs of ties that cross when the columns stand in these orders. Ties that share a node do not cross.
/// Cost O(ties · log nodes): inversions with a Fenwick tree (Barth, Jünger & Mutzel 2002).
[[nodiscard]] std::size_t crossings(const std::vector<ColumnTie>& ties, const std::vector<std::size_t>& left,
                                    const std::vector<std::size_t>& right);

/// Orders with few crossings. From the order of numbers and from one that follows ties from a far end of each connected
/// part, by turns each column by the mean place of its partners (Sugiyama, Tagawa & Toda 1981),
/// the best order kept; then neighbours change places wherever that takes a crossing away, until none does. Not the
/// fewest possible, which is NP-hard. Nodes without ties stand at the foot. The same input gives the same order. Cost
/// O(rounds · (ties · log nodes)) and, for the swaps, O(sweeps · Σ degree of neighbours).
[[nodiscard]] Columns ordered_columns(std::size_t left, std::size_t right, const std::vector<ColumnTie>& ties);

}  // namespace regioscan::layout
