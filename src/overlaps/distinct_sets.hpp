#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::overlaps {

/// The tokens of a set as 256 bits: all of it if there are no more kinds of token, else an impression.
struct Sketch {
  static constexpr std::uint32_t kBits = 256;
  std::array<std::uint64_t, kBits / 64> words{};
  std::uint32_t size = 0;    ///< tokens of the set
  std::uint32_t hidden = 0;  ///< of these, tokens whose bit was another's before
};

/// Sets prepared for comparing: none empty and each once; by size, then token by token, so that neighbours have their
/// rarest tokens in common and what one of them needs is still in the processor's cache for the next.
struct DistinctSets {
  std::uint64_t kinds = 0;  ///< of token: the largest number and one
  graph::Rows tokens;       ///< called 0, 1, 2 … from the rarest to the most common
  graph::Rows copies;       ///< the rows of the input that hold the set, ascending
  std::vector<Sketch> sketches;
  std::vector<std::uint32_t> first_of_size;  ///< the first set of so many tokens or more: for 0 … the largest size + 1

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(sketches.size()); }
  [[nodiscard]] std::uint64_t largest() const { return sketches.empty() ? 0 : sketches.back().size; }
  /// The first set of more tokens than that; size() if there is none.
  [[nodiscard]] std::uint32_t first_above(std::uint64_t count) const {
    return first_of_size[std::min(count, largest()) + 1];
  }
};

/// Rows are sets of ascending, distinct tokens. Memory: 12 bytes for each number up to the largest token, and the input
/// twice. `threads`: 0 for as many as the machine has.
[[nodiscard]] DistinctSets distinct_sets(const graph::Rows& sets, unsigned threads);

}  // namespace regioscan::overlaps
