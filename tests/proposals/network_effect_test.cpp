#include "proposals/network_effect.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <set>

#include "base/random.hpp"
#include "proposals/with_proposal.hpp"
#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::proposals {
namespace {

using inventory::ActorId;
using inventory::Inventory;
using ::testing::ElementsAre;

Proposal with_partners(const Inventory& inventory, const std::vector<std::string>& names) {
  std::string text = "name='x'\n[[activity]]\n";
  for (const std::string& name : names) text += "[[partner]]\nactor='" + name + "'\n";
  return testing::sound_proposal(text, inventory);
}

NetworkEffect effect_of(const Inventory& inventory, const std::vector<std::string>& names, unsigned threads = 0) {
  return network_effect(inventory, with_partners(inventory, names).partners, 1, threads);
}

graph::Network projection_of(const Inventory& inventory) {
  return graph::projection(graph::Bipartite(inventory), graph::Side::actors, graph::Weighting::count);
}

/// All distances by Floyd and Warshall, between actors by text id; absent where there is no way.
std::map<std::pair<std::string, std::string>, std::size_t> all_distances(const Inventory& inventory) {
  const graph::Network network = projection_of(inventory);
  constexpr std::size_t kNone = 1000;
  const std::size_t n = network.node_count();
  std::vector<std::vector<std::size_t>> d(n, std::vector<std::size_t>(n, kNone));
  for (std::size_t i = 0; i < n; ++i) {
    for (const std::uint32_t j : network.rows[i]) d[i][j] = 1;
  }
  for (std::size_t k = 0; k < n; ++k) {
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
    }
  }
  std::map<std::pair<std::string, std::string>, std::size_t> result;
  const auto key = [&](std::size_t at) { return inventory.actors[ActorId{static_cast<std::uint32_t>(at)}].key; };
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      if (d[i][j] < kNone) result[{key(i), key(j)}] = d[i][j];
    }
  }
  return result;
}

/// What the network becomes, computed from the two inventories as wholes.
Distances judge(const Inventory& old, const Inventory& made) {
  const auto was = all_distances(old), is = all_distances(made);
  std::set<std::string> known;
  for (const inventory::Actor& actor : old.actors) known.insert(actor.key);
  Distances sums;
  for (const auto& [pair, distance] : is) {
    if (!known.contains(pair.first) || !known.contains(pair.second)) continue;
    const auto before = was.find(pair);
    if (before == was.end()) {
      ++sums.newly_reachable;
      continue;
    }
    ++sums.pairs;
    sums.sum_before += before->second;
    sums.sum_after += distance;
    sums.nearer += distance < before->second ? 1U : 0U;
  }
  return sums;
}

TEST(NetworkEffect, EqualsTheDifferenceOfTheNetworksBeforeAndAfter) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    SCOPED_TRACE(seed);
    base::Stream draws = base::stream(seed, "network-effect");
    std::vector<std::pair<std::string, std::string>> pairs;
    for (int at = 0; at < 26; ++at) {
      pairs.emplace_back("a" + std::to_string(100 + draws.below(18)), "i" + std::to_string(100 + draws.below(14)));
    }
    const Inventory old = testing::small_inventory(pairs);
    std::vector<std::string> partners;
    for (std::uint64_t at = draws.below(5); at > 0; --at)
      partners.push_back("a" + std::to_string(100 + draws.below(22)));
    const NetworkEffect effect = effect_of(old, partners);
    const Inventory made = with_proposal(old, with_partners(old, partners)).inventory;
    const Distances expected = judge(old, made);
    EXPECT_EQ(effect.distances.pairs, expected.pairs);
    EXPECT_EQ(effect.distances.sum_before, expected.sum_before);
    EXPECT_EQ(effect.distances.sum_after, expected.sum_after);
    EXPECT_EQ(effect.distances.nearer, expected.nearer);
    EXPECT_EQ(effect.distances.newly_reachable, expected.newly_reachable);
    EXPECT_EQ(effect.parts_before, graph::components(projection_of(old).rows).sizes.size());
    EXPECT_EQ(effect.parts_after, graph::components(projection_of(made).rows).sizes.size());
    const std::size_t fresh = effect.new_actors.size(), all = fresh + effect.known.size();
    const std::size_t among_new =
        all * (all - std::min<std::size_t>(all, 1)) / 2 -
        effect.known.size() * (effect.known.size() - std::min<std::size_t>(effect.known.size(), 1)) / 2;
    EXPECT_EQ(projection_of(made).tie_count() - projection_of(old).tie_count(), effect.new_ties.size() + among_new);
  }
}

TEST(NetworkEffect, NamesTheClustersThatItBringsTogether) {
  const Inventory inventory = testing::two_groups();
  const NetworkEffect effect = effect_of(inventory, {"Anna", "Xan", "Nieuw"});
  EXPECT_THAT(effect.new_actors, ElementsAre("Nieuw"));
  ASSERT_EQ(effect.new_ties.size(), 1U);
  EXPECT_EQ(inventory.actors[effect.new_ties[0].first].key, "Anna");
  EXPECT_EQ(inventory.actors[effect.new_ties[0].second].key, "Xan");
  ASSERT_EQ(effect.clusters.size(), 2U);
  ASSERT_EQ(effect.cluster_pairs.size(), 1U);
  EXPECT_EQ(effect.cluster_pairs[0].ties, 3U) << "Brug is in one of the two and tied to all three of the other";
  EXPECT_THAT(effect.joined_parts, ElementsAre(7U));
}

TEST(NetworkEffect, OfNobodyIsNothing) {
  const NetworkEffect effect = effect_of(testing::two_groups(), {});
  EXPECT_TRUE(effect.known.empty());
  EXPECT_EQ(effect.parts_before, effect.parts_after);
  EXPECT_EQ(effect.distances.sum_before, effect.distances.sum_after);
}

TEST(NetworkEffect, OfAnEmptyInventoryHasNoMeans) {
  const NetworkEffect effect = effect_of(testing::small_inventory({}), {"Nieuw", "Ook"});
  EXPECT_FALSE(effect.distances.mean_before().has_value());
  EXPECT_EQ(effect.parts_after, 1U);
}

TEST(NetworkEffect, DoesNotDependOnTheThreads) {
  const Inventory inventory = testing::two_groups();
  const NetworkEffect one = effect_of(inventory, {"Anna", "Xan"}, 1), five = effect_of(inventory, {"Anna", "Xan"}, 5);
  EXPECT_EQ(one.distances.sum_after, five.distances.sum_after);
  EXPECT_EQ(one.clusters[0].name, five.clusters[0].name);
}

}  // namespace
}  // namespace regioscan::proposals
