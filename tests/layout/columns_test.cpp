#include "layout/columns.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "base/random.hpp"

namespace regioscan::layout {
namespace {

std::vector<std::size_t> in_order(std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

/// The judge: every pair of ties looked at.
std::size_t plainly_counted(const std::vector<ColumnTie>& ties, const std::vector<std::size_t>& left,
                            const std::vector<std::size_t>& right) {
  const auto row = [](const std::vector<std::size_t>& order, std::size_t node) {
    return std::find(order.begin(), order.end(), node) - order.begin();
  };
  std::size_t count = 0;
  for (std::size_t a = 0; a < ties.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) {
      const auto above = row(left, ties[a].first) - row(left, ties[b].first);
      const auto beside = row(right, ties[a].second) - row(right, ties[b].second);
      count += above * beside < 0 ? 1U : 0U;
    }
  }
  return count;
}

std::vector<ColumnTie> random_ties(std::uint64_t seed, std::size_t left, std::size_t right, std::size_t count) {
  base::Stream chance = base::stream(seed, "columns test");
  std::vector<ColumnTie> ties;
  for (std::size_t tie = 0; tie < count; ++tie) ties.emplace_back(chance.below(left), chance.below(right));
  std::sort(ties.begin(), ties.end());
  ties.erase(std::unique(ties.begin(), ties.end()), ties.end());
  return ties;
}

TEST(Crossings, AreAsManyAsAPlainCountFinds) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const std::vector<ColumnTie> ties = random_ties(seed, 9, 7, 25);
    std::vector<std::size_t> left = in_order(9), right = in_order(7);
    base::Stream chance = base::stream(seed, "columns orders");
    chance.shuffle(std::span(left));
    chance.shuffle(std::span(right));
    EXPECT_EQ(crossings(ties, left, right), plainly_counted(ties, left, right)) << "seed " << seed;
  }
  EXPECT_EQ(crossings({{0, 1}, {1, 0}}, {0, 1}, {0, 1}), 1U);
  EXPECT_EQ(crossings({}, {}, {}), 0U);
}

TEST(OrderedColumns, AreNeverWorseThanTheOrderGivenAndSayHowManyCross) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const std::vector<ColumnTie> ties = random_ties(seed, 12, 10, 40);
    const Columns found = ordered_columns(12, 10, ties);
    EXPECT_EQ(found.crossings, plainly_counted(ties, found.left, found.right));
    EXPECT_LT(found.crossings, crossings(ties, in_order(12), in_order(10))) << "seed " << seed;
    EXPECT_TRUE(std::is_permutation(found.left.begin(), found.left.end(), in_order(12).begin()));
    EXPECT_TRUE(std::is_permutation(found.right.begin(), found.right.end(), in_order(10).begin()));
  }
}

TEST(OrderedColumns, NoTwoNeighboursCanChangePlacesForTheBetter) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const std::vector<ColumnTie> ties = random_ties(seed, 8, 8, 24);
    const Columns found = ordered_columns(8, 8, ties);
    for (std::size_t row = 0; row + 1 < 8; ++row) {
      std::vector<std::size_t> left = found.left, right = found.right;
      std::swap(left[row], left[row + 1]);
      std::swap(right[row], right[row + 1]);
      EXPECT_GE(crossings(ties, left, found.right), found.crossings);
      EXPECT_GE(crossings(ties, found.left, right), found.crossings);
    }
  }
}

TEST(OrderedColumns, PutALadderInOrderWithoutAnyCrossing) {
  std::vector<ColumnTie> ladder;
  for (std::size_t rung = 0; rung < 20; ++rung) {
    ladder.emplace_back(rung * 7 % 20, rung * 3 % 20);
    if (rung > 0) ladder.emplace_back((rung - 1) * 7 % 20, rung * 3 % 20);
  }
  EXPECT_EQ(ordered_columns(20, 20, ladder).crossings, 0U);
}

TEST(OrderedColumns, PutNodesWithoutTiesAtTheFoot) {
  const Columns found = ordered_columns(3, 2, {{1, 1}, {2, 1}});
  EXPECT_EQ(found.left.back(), 0U);
  EXPECT_EQ(found.right.back(), 0U);
  EXPECT_TRUE(ordered_columns(0, 0, {}).left.empty());
}

}  // namespace
}  // namespace regioscan::layout
