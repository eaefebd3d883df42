#include "figures/regions/block_order.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "base/random.hpp"

namespace regioscan::figures {
namespace {

using clusters::Contingency;

Contingency random_flows(base::Stream& chance, std::size_t rows, std::size_t columns) {
  Contingency flows(rows, std::vector<std::int64_t>(columns));
  for (auto& row : flows) {
    for (std::int64_t& flow : row) flow = static_cast<std::int64_t>(chance.below(3) == 0 ? chance.below(9) : 0);
  }
  return flows;
}

/// Every two flows, one by one.
double by_pairs(const Contingency& flows, const BlockOrder& order) {
  double sum = 0;
  for (std::size_t a = 0; a < order.rows.size(); ++a) {
    for (std::size_t b = 0; b < order.columns.size(); ++b) {
      for (std::size_t c = a + 1; c < order.rows.size(); ++c) {
        for (std::size_t d = 0; d < b; ++d) {
          sum += static_cast<double>(flows[order.rows[a]][order.columns[b]] * flows[order.rows[c]][order.columns[d]]);
        }
      }
    }
  }
  return sum;
}

double best_of_all(const Contingency& flows) {
  BlockOrder order{.rows = std::vector<std::size_t>(flows.size()), .columns = {}};
  std::iota(order.rows.begin(), order.rows.end(), std::size_t{0});
  double best = 1e300;
  do {
    order.columns.resize(flows.front().size());
    std::iota(order.columns.begin(), order.columns.end(), std::size_t{0});
    do best = std::min(best, by_pairs(flows, order));
    while (std::next_permutation(order.columns.begin(), order.columns.end()));
  } while (std::next_permutation(order.rows.begin(), order.rows.end()));
  return best;
}

TEST(BlockOrder, CountsWhatTwoFlowsCross) {
  base::Stream chance = base::stream(3, "block order test");
  for (int time = 0; time < 20; ++time) {
    const Contingency flows = random_flows(chance, 5, 4);
    const BlockOrder order{.rows = {3, 1, 4, 0, 2}, .columns = {2, 0, 3, 1}};
    EXPECT_DOUBLE_EQ(crossings(flows, order), by_pairs(flows, order));
  }
}

TEST(BlockOrder, OfFewBlocksIsTheBestThereIs) {
  base::Stream chance = base::stream(4, "block order test");
  for (int time = 0; time < 20; ++time) {
    const Contingency flows = random_flows(chance, time % 2 == 0 ? 5 : 3, time % 2 == 0 ? 4 : 5);
    EXPECT_DOUBLE_EQ(crossings(flows, fewest_crossings(flows)), best_of_all(flows)) << time;
  }
}

TEST(BlockOrder, OfManyBlocksHoldsEachOnceAndUndoesAShuffle) {
  constexpr std::size_t kBlocks = 20;
  Contingency flows(kBlocks, std::vector<std::int64_t>(kBlocks));
  for (std::size_t row = 0; row < kBlocks; ++row) flows[row][row * 7 % kBlocks] = 5;
  BlockOrder order = fewest_crossings(flows);
  EXPECT_DOUBLE_EQ(crossings(flows, order), 0);
  std::sort(order.rows.begin(), order.rows.end());
  std::sort(order.columns.begin(), order.columns.end());
  for (std::size_t at = 0; at < kBlocks; ++at) {
    EXPECT_EQ(order.rows[at], at);
    EXPECT_EQ(order.columns[at], at);
  }
  EXPECT_TRUE(fewest_crossings({}).rows.empty());
}

}  // namespace
}  // namespace regioscan::figures
