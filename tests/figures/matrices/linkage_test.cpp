#include "figures/matrices/linkage.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "base/random.hpp"

namespace regioscan::figures {
namespace {

using Group = std::vector<std::size_t>;

/// The groups of a tree, each sorted, in the order in which they were joined.
std::vector<Group> groups_of(const GroupTree& tree) {
  std::vector<Group> nodes;
  for (std::size_t leaf = 0; leaf < tree.leaves; ++leaf) nodes.push_back({leaf});
  for (const auto& [left, right] : tree.joins) {
    Group both = nodes[left];
    both.insert(both.end(), nodes[right].begin(), nodes[right].end());
    std::sort(both.begin(), both.end());
    nodes.push_back(both);
  }
  nodes.erase(nodes.begin(), nodes.begin() + static_cast<std::ptrdiff_t>(tree.leaves));
  return nodes;
}

/// The same by the definition: the mean over all pairs between any two groups, anew at each step.
std::vector<Group> by_definition(const Likenesses& likenesses) {
  std::vector<Group> groups, joined;
  for (std::size_t at = 0; at < likenesses.size(); ++at) groups.push_back({at});
  while (groups.size() > 1) {
    double best = -1;
    std::size_t first = 0, second = 0;
    for (std::size_t a = 0; a < groups.size(); ++a) {
      for (std::size_t b = a + 1; b < groups.size(); ++b) {
        double sum = 0;
        for (const std::size_t i : groups[a]) {
          for (const std::size_t j : groups[b]) sum += likenesses(i, j);
        }
        const double mean = sum / static_cast<double>(groups[a].size() * groups[b].size());
        if (mean > best) best = mean, first = a, second = b;
      }
    }
    groups[first].insert(groups[first].end(), groups[second].begin(), groups[second].end());
    std::sort(groups[first].begin(), groups[first].end());
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(second));
    joined.push_back(groups[first]);
  }
  return joined;
}

Likenesses random_likenesses(std::size_t size, std::uint64_t seed) {
  base::Stream chance = base::stream(seed, "linkage test");
  Likenesses likenesses(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < i; ++j) likenesses.set(i, j, static_cast<double>(chance.below(6)));
  }
  return likenesses;
}

TEST(GroupTree, JoinsTheTwoGroupsThatAreMostAlikeOnTheAverage) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const Likenesses likenesses = random_likenesses(3 + seed % 12, seed);
    const std::vector<std::size_t> blocks(likenesses.size(), 0);
    EXPECT_EQ(groups_of(group_tree(likenesses, blocks)), by_definition(likenesses)) << "seed " << seed;
  }
}

TEST(GroupTree, HoldsEachBlockAsAGroup) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const Likenesses likenesses = random_likenesses(12, seed);
    std::vector<std::size_t> blocks;
    std::map<std::size_t, Group> members;
    for (std::size_t at = 0; at < 12; ++at) {
      blocks.push_back(at * 7 % 3);
      members[blocks.back()].push_back(at);
    }
    const std::vector<Group> groups = groups_of(group_tree(likenesses, blocks));
    for (const auto& [block, all] : members) EXPECT_NE(std::find(groups.begin(), groups.end(), all), groups.end());
  }
}

TEST(GroupTree, OfOneOrNothingHasNoJoins) {
  EXPECT_TRUE(group_tree(Likenesses(0), {}).joins.empty());
  const std::vector<std::size_t> one{5};
  EXPECT_EQ(group_tree(Likenesses(1), one), (GroupTree{.leaves = 1, .joins = {}}));
}

}  // namespace
}  // namespace regioscan::figures
