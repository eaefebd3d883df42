#pragma once

#include <cstdint>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::overlaps {

/// Two sets that have much in common, by their row numbers.
struct SimilarSets {
  std::uint32_t first;  ///< smaller than `second`
  std::uint32_t second;
  double jaccard;  ///< |A ∩ B| / |A ∪ B|, threshold … 1: of what either has, the share that both have
  friend bool operator==(const SimilarSets&, const SimilarSets&) = default;
};

/// All pairs of sets that share at least `threshold` of what either has: |A ∩ B| / |A ∪ B| ≥ threshold (Jaccard 1901).
/// None is missed and none is too many; sorted by (first, second).
///
/// A row of `sets` is a set: the numbers of its tokens, ascending and distinct; any numbers, any size. Empty sets are
/// like nothing, not even each other. The threshold, in (0, 1], is taken in whole millionths, rounded down (but at
/// least one), and compared in whole numbers: |A ∩ B| · 1,000,000 ≥ millionths · |A ∪ B|. So 7 of 10 reach 0.7, and
/// 2 of 3 reach 2.0 / 3.
///
/// The answer does not depend on `threads` (0: as many as the machine has). Time: that of comparing the pairs that
/// share two or three of their rarest tokens; where a low threshold and few kinds of token make these many, at worst
/// some four times that of comparing all pairs. Memory: the answer twice; 8 bytes for each key, of which a set has up
/// to 500 (or as many as tokens, if these are more); 12 bytes for each number up to the largest token. Keys of several
/// rare tokens: after Wang, Li & Feng, "Can we beat the prefix filtering?", SIGMOD 2012.
[[nodiscard]] std::vector<SimilarSets> similar_sets(const graph::Rows& sets, double threshold, unsigned threads = 0);

}  // namespace regioscan::overlaps
