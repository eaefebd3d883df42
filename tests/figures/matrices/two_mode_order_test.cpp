#include "figures/matrices/two_mode_order.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "base/random.hpp"

namespace regioscan::figures {
namespace {

using Order = std::vector<std::size_t>;
using graph::ActorId;
using graph::InitiativeId;

Order shuffled(std::size_t size, base::Stream& chance) {
  Order order(size);
  std::iota(order.begin(), order.end(), 0);
  for (std::size_t at = size; at > 1; --at) std::swap(order[at - 1], order[chance.below(at)]);
  return order;
}

/// Actor number i takes part in the initiatives i … i + 3, under shuffled numbers.
struct Staircase {
  Order actors, initiatives;
  graph::Bipartite graph;
};

Staircase staircase(std::size_t steps, std::uint64_t seed) {
  base::Stream chance = base::stream(seed, "staircase");
  const Order actors = shuffled(steps, chance), initiatives = shuffled(steps + 3, chance);
  std::vector<std::pair<ActorId, InitiativeId>> pairs;
  for (std::size_t step = 0; step < steps; ++step) {
    for (std::size_t at = step; at < step + 4; ++at) {
      pairs.emplace_back(static_cast<std::uint32_t>(actors[step]), static_cast<std::uint32_t>(initiatives[at]));
    }
  }
  return {actors, initiatives, graph::Bipartite(steps, steps + 3, pairs)};
}

TEST(TwoModeOrder, FindsAShuffledStaircaseBack) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Staircase truth = staircase(6 + seed * 3, seed);
    TwoModeOrder found = two_mode_order(truth.graph, Order(truth.actors.size(), 0));
    if (found.actors.front() != truth.actors.front()) {
      std::reverse(found.actors.begin(), found.actors.end());
      std::reverse(found.initiatives.begin(), found.initiatives.end());
    }
    EXPECT_EQ(found.actors, truth.actors) << "seed " << seed;
    EXPECT_EQ(found.initiatives, truth.initiatives) << "seed " << seed;
  }
}

TEST(TwoModeOrder, PutsBlocksAndThoseWhoDoTheSameTogetherAndEmptyInitiativesLast) {
  base::Stream chance = base::stream(1, "two modes");
  std::vector<std::pair<ActorId, InitiativeId>> pairs;
  Order blocks;
  for (std::uint32_t actor = 0; actor < 60; ++actor) {
    blocks.push_back(actor % 3);
    for (int times = 0; times < 3; ++times) {
      pairs.emplace_back(actor, static_cast<std::uint32_t>(actor % 3 * 10 + chance.below(10)));
    }
  }
  const graph::Bipartite graph(60, 32, pairs);
  const TwoModeOrder found = two_mode_order(graph, blocks);
  EXPECT_EQ(std::set<std::size_t>(found.actors.begin(), found.actors.end()).size(), 60U);
  EXPECT_EQ(std::set<std::size_t>(found.initiatives.begin(), found.initiatives.end()).size(), 32U);
  for (std::size_t at = 0; at + 1 < 60; ++at) {
    const bool is_last_of_block = (at + 1) % 20 == 0;
    EXPECT_EQ(blocks[found.actors[at]] != blocks[found.actors[at + 1]], is_last_of_block) << at;
  }
  EXPECT_GE(found.initiatives[30], 30U);
  EXPECT_GE(found.initiatives[31], 30U);
}

TEST(TwoModeOrder, OfActorsInTheSameInitiativesKeepsThemSideBySide) {
  const graph::Bipartite graph(5, 3,
                               {{ActorId{0}, InitiativeId{0}},
                                {ActorId{1}, InitiativeId{1}},
                                {ActorId{2}, InitiativeId{0}},
                                {ActorId{3}, InitiativeId{1}},
                                {ActorId{3}, InitiativeId{2}},
                                {ActorId{4}, InitiativeId{0}}});
  const Order order = two_mode_order(graph, Order(5, 0)).actors;
  const auto place = [&](std::size_t actor) { return std::find(order.begin(), order.end(), actor) - order.begin(); };
  EXPECT_EQ(place(2) - place(0), 1);
  EXPECT_EQ(place(4) - place(2), 1);
  EXPECT_TRUE(two_mode_order(graph::Bipartite(0, 0, {}), {}).actors.empty());
}

}  // namespace
}  // namespace regioscan::figures
