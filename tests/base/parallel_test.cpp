#include "base/parallel.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace regioscan::base {
namespace {

double sum_of_reciprocals(std::size_t items, unsigned threads) {
  std::vector<double> sums(block_count(items));
  for_blocks(items, threads, [&](const Block& block) {
    for (std::size_t i = block.first; i < block.last; ++i) sums[block.number] += 1.0 / static_cast<double>(i + 1);
  });
  double total = 0;
  for (const double sum : sums) total += sum;
  return total;
}

TEST(Parallel, GivesTheSameSumForAnyNumberOfThreads) {
  const double alone = sum_of_reciprocals(100003, 1);
  for (const unsigned threads : {2U, 3U, 7U, 64U, 200U}) EXPECT_EQ(sum_of_reciprocals(100003, threads), alone);
}

TEST(Parallel, CoversEachItemOnce) {
  for (const std::size_t items :
       {std::size_t{0}, std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65}, std::size_t{1000}}) {
    std::vector<std::atomic<int>> seen(items);
    for_blocks(items, 4, [&](const Block& block) {
      for (std::size_t i = block.first; i < block.last; ++i) ++seen[i];
    });
    for (const auto& count : seen) EXPECT_EQ(count, 1);
  }
}

TEST(Parallel, ThrowsTheFirstBlocksFailure) {
  const auto fail_late = [](const Block& block) {
    if (block.number == 5 || block.number == 40) throw std::runtime_error(std::to_string(block.number));
  };
  try {
    for_blocks(64, 4, fail_late);
    FAIL() << "expected a failure";
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "5");
  }
}

}  // namespace
}  // namespace regioscan::base
