#include "graph/network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "graph/as_igraph.hpp"
#include "tests/graph/examples.hpp"

namespace regioscan::graph {
namespace {

using testing::ElementsAre;

struct Tie {
  std::uint32_t shared = 0;
  double weight = 0;
};

Tie tie(const Network& network, std::uint32_t a, std::uint32_t b) {
  const auto others = network.rows[a];
  const auto at = std::lower_bound(others.begin(), others.end(), b);
  if (at == others.end() || *at != b) return {};
  const auto place = static_cast<std::size_t>(at - others.begin());
  return {network.shared_of(a)[place], network.weights_of(a)[place]};
}

/// The judge: the definitions over a dense 0/1 matrix, pair by pair.
class Definitions {
 public:
  Definitions(const Bipartite& graph, Side side)
      : rows_(side == Side::actors ? graph.by_actor() : graph.by_initiative()),
        links_(side == Side::actors ? graph.initiative_count() : graph.actor_count()),
        cells_(rows_.size(), std::vector<int>(links_)) {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      for (const std::uint32_t link : rows_[row]) cells_[row][link] = 1;
    }
  }

  [[nodiscard]] double weight(std::size_t a, std::size_t b, Weighting weighting) const {
    double shared = 0;
    double newman = 0;
    double in_use = 0;
    for (std::size_t link = 0; link < links_; ++link) {
      double size = 0;
      for (const auto& row : cells_) size += row[link];
      if (size > 0) ++in_use;
      if (cells_[a][link] * cells_[b][link] == 0) continue;
      ++shared;
      newman += 1 / (size - 1);
    }
    const double total_a = total(a), total_b = total(b);
    switch (weighting) {
      case Weighting::count:
        return shared;
      case Weighting::newman:
        return newman;
      case Weighting::jaccard:
        return shared / (total_a + total_b - shared);
      case Weighting::cosine:
        return shared / std::sqrt(total_a * total_b);
      case Weighting::association:
        return in_use * shared / (total_a * total_b);
    }
    return 0;
  }
  [[nodiscard]] double total(std::size_t row) const {
    return std::accumulate(cells_[row].begin(), cells_[row].end(), 0.0);
  }

 private:
  const Rows& rows_;
  std::size_t links_;
  std::vector<std::vector<int>> cells_;
};

TEST(Projection, OfAPathWithABranchHasNewmansWeights) {
  // The path 0-1-2-3-4 and 1-5: nodes 0, 2, 4, 5 are actors 0 … 3, nodes 1 and 3 initiatives 0 and 1.
  const Bipartite graph = examples::bipartite(4, 2, {{0, 0}, {1, 0}, {3, 0}, {1, 1}, {2, 1}});
  const Network network = projection(graph, Side::actors, Weighting::newman);
  EXPECT_EQ(network.tie_count(), 4U);
  EXPECT_EQ(tie(network, 0, 1).weight, 0.5);
  EXPECT_EQ(tie(network, 0, 3).weight, 0.5);
  EXPECT_EQ(tie(network, 1, 2).weight, 1);
  EXPECT_EQ(tie(network, 1, 3).weight, 0.5);
}

TEST(Projection, EqualsTheDefinitionsForAllWeightingsAndBothSides) {
  for (std::uint64_t seed = 0; seed < 6; ++seed) {
    const Bipartite graph = examples::random(seed, 30, 24, 90);
    for (const Side side : {Side::actors, Side::initiatives}) {
      const Definitions definitions(graph, side);
      for (const Weighting weighting : kWeightings) {
        SCOPED_TRACE(testing::Message() << seed << " " << key(weighting));
        const Network network = projection(graph, side, weighting);
        for (std::uint32_t a = 0; a < network.node_count(); ++a) {
          for (std::uint32_t b = 0; b < network.node_count(); ++b) {
            const double shared = a == b ? 0 : definitions.weight(a, b, Weighting::count);
            EXPECT_EQ(tie(network, a, b).shared, shared);
            const double weight = shared > 0 ? definitions.weight(a, b, weighting) : 0;
            EXPECT_NEAR(tie(network, a, b).weight, weight, 1e-14);
          }
        }
      }
    }
  }
}

TEST(Projection, IsSymmetricToTheLastBitAndSorted) {
  const Network network = projection(examples::random(5, 80, 40, 400), Side::actors, Weighting::newman);
  for (std::uint32_t a = 0; a < network.node_count(); ++a) {
    EXPECT_TRUE(std::is_sorted(network.rows[a].begin(), network.rows[a].end()));
    for (const std::uint32_t b : network.rows[a]) {
      EXPECT_NE(a, b);
      EXPECT_EQ(tie(network, a, b).weight, tie(network, b, a).weight);
      EXPECT_EQ(tie(network, a, b).shared, tie(network, b, a).shared);
    }
  }
}

TEST(Projection, AgreesWithIgraph) {
  const Bipartite graph = examples::random(11, 50, 35, 160);
  const Network network = projection(graph, Side::actors, Weighting::count);
  const IgraphTurn turn;
  const IgraphGraph two_mode = as_igraph(turn, one_index_space(graph));
  igraph_vector_bool_t is_initiative;
  turn.check(igraph_vector_bool_init(&is_initiative, 85), "making a vector");
  const IgraphOwner<igraph_vector_bool_t, igraph_vector_bool_destroy> owner(is_initiative);
  for (int node = 50; node < 85; ++node) VECTOR(is_initiative)[node] = 1;
  igraph_t raw;
  IgraphIntegers shared = igraph_integers(turn);
  turn.check(igraph_bipartite_projection(two_mode.get(), &is_initiative, &raw, nullptr, shared.get(), nullptr, -1),
             "projecting");
  const IgraphGraph projected(raw);
  ASSERT_EQ(static_cast<std::size_t>(igraph_ecount(&raw)), network.tie_count());
  for (igraph_integer_t edge = 0; edge < igraph_ecount(&raw); ++edge) {
    const auto from = static_cast<std::uint32_t>(IGRAPH_FROM(&raw, edge));
    const auto to = static_cast<std::uint32_t>(IGRAPH_TO(&raw, edge));
    EXPECT_EQ(tie(network, from, to).shared, numbers(shared)[static_cast<std::size_t>(edge)]);
  }
}

TEST(Projection, GivesEachActorANewmanStrengthOfItsInitiativesWithCompany) {
  const Bipartite graph = examples::random(2, 40, 40, 100);
  const Network network = projection(graph, Side::actors, Weighting::newman);
  for (std::size_t actor = 0; actor < graph.actor_count(); ++actor) {
    double with_company = 0;
    for (const std::uint32_t initiative : graph.by_actor()[actor]) {
      if (graph.by_initiative()[initiative].size() > 1) ++with_company;
    }
    const auto weights = network.weights_of(actor);
    EXPECT_NEAR(std::accumulate(weights.begin(), weights.end(), 0.0), with_company, 1e-12);
  }
}

TEST(Projection, OnInitiativesTiesThoseThatShareActors) {
  const Network network = projection(examples::path(3), Side::initiatives, Weighting::count);
  EXPECT_THAT(network.rows[0], ElementsAre(1));
  EXPECT_THAT(network.rows[1], ElementsAre(0, 2));
  EXPECT_THAT(network.rows[2], ElementsAre(1));
}

TEST(Projection, OfAloneEmptyAndIsolatedHasNoTies) {
  for (const Weighting weighting : kWeightings) {
    EXPECT_EQ(projection(examples::empty(), Side::actors, weighting).node_count(), 0U);
    const Network alone = projection(examples::bipartite(1, 2, {{0, 0}}), Side::actors, weighting);
    EXPECT_EQ(alone.node_count(), 1U);
    EXPECT_EQ(alone.tie_count(), 0U);
    EXPECT_EQ(projection(examples::disconnected(), Side::actors, weighting).tie_count(), 1U);
  }
}

TEST(Projection, ScalesItsCountsAndNewmanWeightsWithRepeatedInitiatives) {
  const auto pairs = examples::random_pairs(4, 25, 20, 70);
  auto twice = pairs;
  for (const auto& [actor, initiative] : pairs) twice.push_back({actor, initiative + 20});
  const Bipartite once = examples::bipartite(25, 20, pairs);
  const Bipartite doubled = examples::bipartite(25, 40, twice);
  for (const Weighting weighting : kWeightings) {
    const double factor = weighting == Weighting::count || weighting == Weighting::newman ? 2 : 1;
    const Network network = projection(once, Side::actors, weighting);
    const Network larger = projection(doubled, Side::actors, weighting);
    ASSERT_EQ(network.rows, larger.rows);
    for (std::size_t at = 0; at < network.weight.size(); ++at) {
      EXPECT_NEAR(larger.weight[at], factor * network.weight[at], 1e-13) << key(weighting);
    }
  }
}

TEST(Reweighted, EqualsProjectingAgain) {
  const Bipartite graph = examples::random(9, 40, 30, 140);
  for (const Side side : {Side::actors, Side::initiatives}) {
    const Network counts = projection(graph, side, Weighting::count);
    for (const Weighting weighting : kWeightings) {
      const Network again = reweighted(counts, graph, side, weighting);
      const Network direct = projection(graph, side, weighting);
      EXPECT_EQ(again.rows, direct.rows);
      EXPECT_EQ(again.shared, direct.shared);
      EXPECT_EQ(again.weight, direct.weight);
      EXPECT_EQ(again.weighting, weighting);
    }
  }
}

TEST(Weighting, HasAKeyAndALabelOfItsOwn) {
  std::set<std::string> keys, nl, en;
  for (const Weighting weighting : kWeightings) {
    keys.emplace(key(weighting));
    nl.insert(label(weighting).nl);
    en.insert(label(weighting).en);
  }
  EXPECT_EQ(keys.size(), std::size(kWeightings));
  EXPECT_EQ(nl.size(), std::size(kWeightings));
  EXPECT_EQ(en.size(), std::size(kWeightings));
}

}  // namespace
}  // namespace regioscan::graph
