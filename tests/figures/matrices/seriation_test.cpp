#include "figures/matrices/seriation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "base/random.hpp"

namespace regioscan::figures {
namespace {

using Order = std::vector<std::size_t>;

Order shuffled(std::size_t size, base::Stream& chance) {
  Order order(size);
  std::iota(order.begin(), order.end(), 0);
  for (std::size_t at = size; at > 1; --at) std::swap(order[at - 1], order[chance.below(at)]);
  return order;
}

double between_neighbours(const Likenesses& likenesses, const Order& order) {
  double sum = 0;
  for (std::size_t at = 0; at + 1 < order.size(); ++at) sum += likenesses(order[at], order[at + 1]);
  return sum;
}

/// All orders that the tree allows, by turning each of its joins or not.
std::set<Order> allowed(const GroupTree& tree) {
  std::set<Order> orders;
  for (std::size_t turns = 0; turns < (std::size_t{1} << tree.joins.size()); ++turns) {
    std::vector<Order> nodes;
    for (std::size_t leaf = 0; leaf < tree.leaves; ++leaf) nodes.push_back({leaf});
    for (std::size_t at = 0; at < tree.joins.size(); ++at) {
      auto [left, right] = tree.joins[at];
      if ((turns >> at & 1U) != 0) std::swap(left, right);
      Order both = nodes[left];
      both.insert(both.end(), nodes[right].begin(), nodes[right].end());
      nodes.push_back(both);
    }
    orders.insert(nodes.back());
  }
  return orders;
}

Likenesses random_likenesses(std::size_t size, base::Stream& chance) {
  Likenesses likenesses(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < i; ++j) likenesses.set(i, j, static_cast<double>(chance.below(9)));
  }
  return likenesses;
}

TEST(LeafOrder, IsTheBestOfAllOrdersThatTheTreeAllows) {
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    base::Stream chance = base::stream(seed, "seriation test");
    const Likenesses likenesses = random_likenesses(2 + seed % 8, chance);
    const GroupTree tree = group_tree(likenesses, Order(likenesses.size(), 0));
    const std::set<Order> orders = allowed(tree);
    double best = 0;
    for (const Order& order : orders) best = std::max(best, between_neighbours(likenesses, order));
    const Order found = leaf_order(likenesses, tree);
    EXPECT_TRUE(orders.contains(found)) << "seed " << seed;
    EXPECT_EQ(between_neighbours(likenesses, found), best) << "seed " << seed;
    EXPECT_LT(found.front(), found.back());
  }
}

TEST(Seriation, FindsAShuffledPerfectOrderBack) {
  for (const std::size_t size : {2U, 3U, 17U, 40U, 120U}) {
    base::Stream chance = base::stream(size, "robinson");
    const Order truth = shuffled(size, chance);
    Likenesses likenesses(size);  // falls with distance, at another pace for each pair of neighbours
    std::vector<double> place(size);
    for (std::size_t at = 1; at < size; ++at)
      place[at] = place[at - 1] + 1 + static_cast<double>(chance.below(50)) / 10;
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < i; ++j) likenesses.set(truth[i], truth[j], 1000 - (place[i] - place[j]));
    }
    Order found = seriated(likenesses, Order(size, 0));
    EXPECT_EQ(anti_robinson_events(likenesses, found), 0);
    if (found.front() != truth.front()) std::reverse(found.begin(), found.end());
    EXPECT_EQ(found, truth) << size;
  }
}

TEST(Seriation, KeepsBlocksTogetherAndBreaksTheRuleLessThanChance) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    base::Stream chance = base::stream(seed, "blocks");
    Likenesses likenesses = random_likenesses(30, chance);
    Order blocks;
    for (std::size_t at = 0; at < 30; ++at) blocks.push_back(chance.below(4));
    for (std::size_t i = 0; i < 30; ++i) {
      for (std::size_t j = 0; j < i; ++j) likenesses.set(i, j, likenesses(i, j) + (blocks[i] == blocks[j] ? 4.0 : 0.0));
    }
    const Order found = seriated(likenesses, blocks);
    EXPECT_EQ(std::set<std::size_t>(found.begin(), found.end()).size(), 30U);
    std::size_t changes = 0;
    for (std::size_t at = 0; at + 1 < found.size(); ++at)
      changes += blocks[found[at]] != blocks[found[at + 1]] ? 1U : 0U;
    EXPECT_EQ(changes + 1, std::set<std::size_t>(blocks.begin(), blocks.end()).size());
    EXPECT_LT(anti_robinson_events(likenesses, found), anti_robinson_events(likenesses, shuffled(30, chance)));
  }
}

TEST(Seriation, OfMoreThanCanBeOrderedExactlyHoldsEachOnceAndGroupsTogether) {
  constexpr std::size_t kSize = 700;
  base::Stream chance = base::stream(1, "many");
  const Order truth = shuffled(kSize, chance);
  Likenesses likenesses(kSize);
  for (std::size_t i = 0; i < kSize; ++i) {
    for (std::size_t j = 0; j < i; ++j)
      likenesses.set(truth[i], truth[j], 1000 - static_cast<double>(i - j) * (1 + static_cast<double>(i) / 1000));
  }
  const Order found = seriated(likenesses, Order(kSize, 0));
  EXPECT_EQ(std::set<std::size_t>(found.begin(), found.end()).size(), kSize);
  EXPECT_GE(between_neighbours(likenesses, found), 0.99 * between_neighbours(likenesses, truth));
}

TEST(Seriation, OfNothingIsNothingAndOfOneIsIt) {
  EXPECT_TRUE(seriated(Likenesses(0), {}).empty());
  EXPECT_EQ(seriated(Likenesses(1), Order{3}), Order{0});
}

TEST(AntiRobinsonEvents, CountTriplesWhoseOuterTwoAreMoreAlike) {
  Likenesses likenesses(3);
  likenesses.set(0, 1, 2);
  likenesses.set(1, 2, 3);
  likenesses.set(0, 2, 1);
  EXPECT_EQ(anti_robinson_events(likenesses, Order{0, 1, 2}), 0);
  EXPECT_EQ(anti_robinson_events(likenesses, Order{1, 0, 2}), 2);  // 3 over 2 and over 1
}

}  // namespace
}  // namespace regioscan::figures
