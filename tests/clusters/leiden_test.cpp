#include "clusters/leiden.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/as_igraph.hpp"
#include "tests/graph/examples.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::clusters {
namespace {

using graph::ActorId;
using graph::ClusterId;
using testing::ElementsAre;
using Labels = std::vector<std::optional<std::uint32_t>>;

graph::Network newman(const graph::Bipartite& graph) {
  return graph::projection(graph, graph::Side::actors, graph::Weighting::newman);
}

graph::Network random_network(std::uint64_t seed, std::uint32_t actors, std::uint32_t initiatives, std::size_t draws) {
  return newman(graph::examples::random(seed, actors, initiatives, draws));
}

/// Groups of five actors who share three initiatives; each group has one initiative with the next one.
graph::Bipartite planted(std::uint32_t groups) {
  std::vector<graph::examples::Pair> pairs;
  for (std::uint32_t group = 0; group < groups; ++group) {
    for (std::uint32_t member = 0; member < 5; ++member) {
      for (std::uint32_t shared = 0; shared < 3; ++shared) pairs.push_back({5 * group + member, 4 * group + shared});
    }
    pairs.push_back({5 * group, 4 * group + 3});
    pairs.push_back({5 * ((group + 1) % groups) + 1, 4 * group + 3});
  }
  return graph::examples::bipartite(5 * groups, 4 * groups, pairs);
}

/// The judge: Newman's double sum over all pairs of nodes, 1/2w Σ_ij (w_ij − s_i s_j/2w)[same group].
double by_definition(const graph::Network& network, const Labels& labels) {
  const std::size_t n = network.node_count();
  std::vector<std::vector<double>> w(n, std::vector<double>(n, 0.0));
  std::vector<double> strength(n, 0.0);
  double twice = 0;
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t at = 0; at < network.rows[a].size(); ++at) {
      w[a][network.rows[a][at]] = network.weights_of(a)[at];
      strength[a] += network.weights_of(a)[at];
    }
    twice += strength[a];
  }
  double sum = 0;
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = 0; b < n; ++b) {
      const bool is_together = a == b || (labels[a] && labels[a] == labels[b]);
      if (is_together && twice > 0) sum += (w[a][b] - strength[a] * strength[b] / twice) / twice;
    }
  }
  return sum;
}

Labels labels_of(const graph::Grouping& groups) {
  Labels labels;
  for (const auto& cluster : groups.of) labels.push_back(cluster ? std::optional(cluster->value) : std::nullopt);
  return labels;
}

TEST(Modularity, EqualsItsDefinitionAndIgraphs) {
  for (std::uint64_t seed = 1; seed < 8; ++seed) {
    SCOPED_TRACE(seed);
    const graph::Network network = random_network(seed, 40, 30, 80);
    base::Stream chance = base::stream(seed, "labels");
    Labels labels(40);
    std::vector<std::uint32_t> plain(40);
    for (std::size_t actor = 0; actor < 40; ++actor) {
      plain[actor] = static_cast<std::uint32_t>(chance.below(4));
      labels[actor] = plain[actor];
    }
    const double ours = modularity(network, graph::grouping(labels));
    EXPECT_NEAR(ours, by_definition(network, labels), 1e-13);
    const graph::IgraphTurn turn;
    const graph::IgraphGraph graph = graph::as_igraph(turn, network.rows);
    const graph::IgraphReals weights = graph::igraph_weights(turn, network);
    const graph::IgraphIntegers membership = graph::igraph_integers(turn, plain);
    igraph_real_t judged = 0;
    turn.check(igraph_modularity(graph.get(), membership.get(), weights.get(), 1, IGRAPH_UNDIRECTED, &judged),
               "modularity");
    EXPECT_NEAR(ours, judged, 1e-13);
  }
}

TEST(Modularity, CountsWhoIsInNoGroupAsAGroupAlone) {
  const graph::Network network = newman(graph::examples::path(3));
  EXPECT_NEAR(modularity(network, graph::grouping({0, 0, std::nullopt, std::nullopt})),
              modularity(network, graph::grouping({0, 0, 1, 2})), 1e-15);
}

TEST(Modularity, IsHalfForTwoEqualPartsAndNoughtForAllTogether) {
  const graph::Network pairs = newman(graph::examples::bipartite(4, 2, {{0, 0}, {1, 0}, {2, 1}, {3, 1}}));
  EXPECT_DOUBLE_EQ(modularity(pairs, graph::grouping({0, 0, 1, 1})), .5);
  EXPECT_DOUBLE_EQ(modularity(pairs, graph::grouping({0, 0, 0, 0})), 0);
  EXPECT_EQ(modularity(newman(graph::examples::empty()), graph::grouping({})), 0);
}

TEST(Leiden, FindsGroupsThatWerePlanted) {
  const Clustering found = leiden(newman(planted(6)), {});
  ASSERT_EQ(found.groups.members.size(), 6U);
  for (std::uint32_t group = 0; group < 6; ++group) {
    std::vector<ActorId> expected;
    for (std::uint32_t member = 0; member < 5; ++member) expected.push_back(ActorId{5 * group + member});
    EXPECT_EQ(found.groups.members[ClusterId{group}], expected);
  }
  EXPECT_EQ(found.starts_near_best, found.starts);
  EXPECT_NEAR(found.modularity, modularity(newman(planted(6)), found.groups), 1e-15);
}

TEST(Leiden, LeavesActorsWithoutTiesOut) {
  const Clustering found = leiden(newman(graph::examples::disconnected()), {});
  EXPECT_EQ(found.groups.members.size(), 1U);
  EXPECT_THAT(found.groups.members[ClusterId{0}], ElementsAre(ActorId{0}, ActorId{1}));
  EXPECT_EQ(found.groups.of[ActorId{2}], std::nullopt);
  EXPECT_EQ(found.groups.of[ActorId{3}], std::nullopt);
}

TEST(Leiden, OfANetworkWithoutTiesHasNoGroups) {
  for (const auto& graph : {graph::examples::empty(), graph::examples::bipartite(1, 1, {{0, 0}}),
                            graph::examples::bipartite(3, 3, {{0, 0}, {1, 1}, {2, 2}})}) {
    const Clustering found = leiden(newman(graph), {});
    EXPECT_EQ(found.groups.members.size(), 0U);
    EXPECT_EQ(found.groups.of.size(), graph.actor_count());
    EXPECT_EQ(found.modularity, 0);
  }
}

TEST(Leiden, GivesTheSameForTheSameSeedWhateverWasDrawnBefore) {
  const graph::Network network = random_network(3, 150, 120, 400);
  const Clustering first = leiden(network, {.seed = 7, .starts = 4});
  (void)leiden(random_network(4, 60, 50, 200), {.seed = 99, .starts = 3});
  const Clustering again = leiden(network, {.seed = 7, .starts = 4});
  EXPECT_EQ(first.groups.of, again.groups.of);
  EXPECT_EQ(first.modularity, again.modularity);
  EXPECT_EQ(first.starts_near_best, again.starts_near_best);
}

TEST(Leiden, DoesNotDependOnTheOrderInWhichParticipationsWereRead) {
  auto pairs = graph::examples::random_pairs(5, 80, 60, 250);
  const Clustering first = leiden(newman(graph::examples::bipartite(80, 60, pairs)), {});
  base::stream(1, "order").shuffle(std::span(pairs));
  const Clustering again = leiden(newman(graph::examples::bipartite(80, 60, pairs)), {});
  EXPECT_EQ(first.groups.of, again.groups.of);
}

TEST(Leiden, IsNeverWorseWithMoreStarts) {
  for (std::uint64_t seed = 1; seed < 6; ++seed) {
    const graph::Network network = random_network(seed, 120, 90, 300);
    double before = -1;
    for (const unsigned starts : {1U, 3U, 10U}) {
      const Clustering found = leiden(network, {.seed = 1, .starts = starts});
      EXPECT_GE(found.modularity, before);
      EXPECT_GE(found.starts_near_best, 1U);
      EXPECT_LE(found.starts_near_best, starts);
      before = found.modularity;
    }
  }
}

double best_of_igraphs_other_methods(const graph::Network& network) {
  const graph::IgraphTurn turn;
  const graph::IgraphGraph graph = graph::as_igraph(turn, network.rows);
  const graph::IgraphReals weights = graph::igraph_weights(turn, network);
  graph::IgraphIntegers greedy = graph::igraph_integers(turn);
  graph::IgraphIntegers louvain = graph::igraph_integers(turn);
  turn.check(igraph_community_fastgreedy(graph.get(), weights.get(), nullptr, nullptr, greedy.get()), "fast greedy");
  base::Stream chance = base::stream(1, "louvain");
  turn.seed(chance);
  turn.check(igraph_community_multilevel(graph.get(), weights.get(), 1, louvain.get(), nullptr, nullptr), "Louvain");
  double best = -1;
  for (const auto& membership : {graph::numbers(greedy), graph::numbers(louvain)}) {
    best = std::max(best, modularity(network, graph::grouping({membership.begin(), membership.end()})));
  }
  return best;
}

TEST(Leiden, IsAtLeastAsGoodAsFastGreedyAndLouvain) {
  for (std::uint64_t seed = 1; seed < 11; ++seed) {
    const graph::Network network = random_network(seed, 120, 90, 250);
    EXPECT_GE(leiden(network, {}).modularity, best_of_igraphs_other_methods(network) - 1e-9) << seed;
  }
}

/// The highest modularity over all ways to group the nodes: labels that never skip a number count each way once.
double best_of_all_groupings(const graph::Network& network) {
  const std::size_t n = network.node_count();
  Labels labels(n, 0U);
  double best = -1;
  const auto extend = [&](const auto& self, std::size_t node, std::uint32_t used) -> void {
    if (node == n) {
      best = std::max(best, modularity(network, graph::grouping(labels)));
      return;
    }
    for (std::uint32_t label = 0; label <= used; ++label) {
      labels[node] = label;
      self(self, node + 1, std::max(used, label + 1));
    }
  };
  extend(extend, 0, 0);
  return best;
}

TEST(Leiden, FindsTheBestOfAllGroupingsOfASmallNetwork) {
  for (std::uint64_t seed = 1; seed < 16; ++seed) {
    const graph::Network network = random_network(seed, 8, 10, 18);
    if (network.tie_count() == 0) continue;
    EXPECT_NEAR(leiden(network, {}).modularity, best_of_all_groupings(network), 1e-12) << seed;
  }
}

TEST(Leiden, SplitsTheSouthernWomenIntoTheirTwoCircles) {
  const Clustering found = leiden(newman(measures::examples::southern_women()), {});
  ASSERT_GE(found.groups.members.size(), 2U);
  const auto together = [&](std::string_view a, std::string_view b) {
    return found.groups.of[measures::examples::woman(a)] == found.groups.of[measures::examples::woman(b)];
  };
  EXPECT_TRUE(together("Evelyn", "Laura"));
  EXPECT_TRUE(together("Evelyn", "Theresa"));
  EXPECT_TRUE(together("Sylvia", "Katherina"));
  EXPECT_FALSE(together("Laura", "Katherina"));
  EXPECT_NEAR(found.modularity, by_definition(newman(measures::examples::southern_women()), labels_of(found.groups)),
              1e-13);
}

}  // namespace
}  // namespace regioscan::clusters
