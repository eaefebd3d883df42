#pragma once

#include <cstddef>
#include <functional>

namespace regioscan::base {

/// Work is cut into this many blocks at most, whatever the number of threads: each block has its own accumulator,
/// and callers add the accumulators in block order, so that sums do not depend on the threads.
inline constexpr std::size_t kBlocks = 64;

struct Block {
  std::size_t number;  ///< 0 … block_count(items)−1
  std::size_t first;   ///< first item
  std::size_t last;    ///< one past the last item
};

/// How many blocks `items` are cut into: the smaller of kBlocks and items.
[[nodiscard]] std::size_t block_count(std::size_t items);

/// Does `work` once per block on at most `threads` threads (0: as many as the machine has). An exception of any
/// block is thrown again in the caller after all threads have ended: that of the first block in order.
void for_blocks(std::size_t items, unsigned threads, const std::function<void(const Block&)>& work);

}  // namespace regioscan::base
