#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace regioscan::base {

std::size_t block_count(std::size_t items) { return std::min(items, kBlocks); }

void for_blocks(std::size_t items, unsigned threads, const std::function<void(const Block&)>& work) {
  const std::size_t blocks = block_count(items);
  if (blocks == 0) return;
  std::vector<std::exception_ptr> failures(blocks);
  std::atomic<std::size_t> next_block{0};
  const auto take_blocks = [&] {
    for (std::size_t number = next_block++; number < blocks; number = next_block++) {
      // Integer division is wanted: blocks differ by one item at most.
      const Block block{.number = number, .first = items * number / blocks, .last = items * (number + 1) / blocks};
      try {
        work(block);
      } catch (...) {
        failures[number] = std::current_exception();
      }
    }
  };
  const std::size_t wanted = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < std::min(wanted, blocks); ++i) helpers.emplace_back(take_blocks);
  take_blocks();
  helpers.clear();  // joins
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

}  // namespace regioscan::base
