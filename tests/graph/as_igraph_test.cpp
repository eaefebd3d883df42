#include "graph/as_igraph.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "base/failure.hpp"
#include "tests/graph/examples.hpp"

namespace regioscan::graph {
namespace {

TEST(AsIgraph, GivesBackTheNumbersThatItTook) {
  const IgraphTurn turn;
  EXPECT_THAT(numbers(igraph_reals(turn, std::vector<double>{1.5, -2})), testing::ElementsAre(1.5, -2));
  EXPECT_THAT(numbers(igraph_integers(turn, std::vector<std::uint32_t>{3, 0})), testing::ElementsAre(3, 0));
  EXPECT_THAT(numbers(igraph_reals(turn)), testing::IsEmpty());
}

TEST(AsIgraph, HasTheSameNodesTiesAndWeights) {
  const Network network = projection(examples::random(3, 20, 15, 50), Side::actors, Weighting::newman);
  const IgraphTurn turn;
  const IgraphGraph graph = as_igraph(turn, network.rows);
  const IgraphReals weights = igraph_weights(turn, network);
  ASSERT_EQ(static_cast<std::size_t>(igraph_vcount(graph.get())), network.node_count());
  ASSERT_EQ(static_cast<std::size_t>(igraph_ecount(graph.get())), network.tie_count());
  for (std::uint32_t node = 0; node < network.node_count(); ++node) {
    for (std::size_t at = 0; at < network.rows[node].size(); ++at) {
      igraph_integer_t edge = -1;
      turn.check(igraph_get_eid(graph.get(), &edge, node, network.rows[node][at], IGRAPH_UNDIRECTED, 1), "finding");
      EXPECT_EQ(VECTOR(*weights.get())[edge], network.weights_of(node)[at]);
    }
  }
}

TEST(AsIgraph, TurnsAForeignFailureIntoOurOwnAndNamesWhatWeDid) {
  const IgraphTurn turn;
  const IgraphGraph graph = as_igraph(turn, examples::rows(2, {{0, 1}}));
  igraph_integer_t edge = 0;
  try {
    turn.check(igraph_get_eid(graph.get(), &edge, 0, 7, IGRAPH_UNDIRECTED, 1), "looking for nobody");
    FAIL() << "igraph should have failed";
  } catch (const base::OwnFault& fault) {
    EXPECT_THAT(fault.why().en, testing::HasSubstr("looking for nobody"));
  }
}

TEST(AsIgraph, DrawsTheSameAfterTheSameSeed) {
  const IgraphTurn turn;
  const auto draw = [&](std::uint64_t seed) {
    base::Stream chance = base::stream(seed, "test");
    turn.seed(chance);
    return igraph_rng_get_integer(igraph_rng_default(), 0, 1'000'000'000);
  };
  EXPECT_EQ(draw(1), draw(1));
  EXPECT_NE(draw(1), draw(2));
}

TEST(AsIgraph, LetsOneThreadInAtATime) {
  int inside = 0;
  int most = 0;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int again = 0; again < 50; ++again) {
        const IgraphTurn turn;
        most = std::max(most, ++inside);
        std::this_thread::yield();
        --inside;
      }
    });
  }
  threads.clear();  // joins
  EXPECT_EQ(most, 1);
}

}  // namespace
}  // namespace regioscan::graph
