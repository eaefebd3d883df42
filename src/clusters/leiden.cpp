#include "clusters/leiden.hpp"

#include <algorithm>

#include "base/random.hpp"
#include "graph/as_igraph.hpp"

namespace regioscan::clusters {
namespace {

struct Weights {
  std::vector<double> strength;  ///< per node
  double total = 0;              ///< Σ over unordered pairs
};

Weights weights_of(const graph::Network& network) {
  Weights weights{.strength = std::vector<double>(network.node_count(), 0.0), .total = 0};
  for (std::size_t node = 0; node < network.node_count(); ++node) {
    for (const double weight : network.weights_of(node)) weights.strength[node] += weight;
    weights.total += weights.strength[node] / 2;
  }
  return weights;
}

/// Labels per node from one start: igraph goes on from its own result until a round changes nothing. (Asked for rounds
/// without end, igraph 0.10.2 returns after one.)
std::vector<std::uint32_t> one_start(const graph::IgraphTurn& turn, const graph::IgraphGraph& graph,
                                     const graph::IgraphReals& tie_weights, const graph::IgraphReals& node_weights,
                                     double resolution, base::Stream chance) {
  constexpr int kMostRounds = 50;  // a handful is usual
  constexpr double kRandomness = 0.01;
  graph::IgraphIntegers membership = graph::igraph_integers(turn);
  turn.seed(chance);
  double best = -2;
  for (int round = 0; round < kMostRounds; ++round) {
    igraph_integer_t clusters = 0;
    igraph_real_t quality = 0;
    turn.check(igraph_community_leiden(graph.get(), tie_weights.get(), node_weights.get(), resolution, kRandomness,
                                       round > 0, 2, membership.get(), &clusters, &quality),
               "finding clusters");
    if (quality <= best + 1e-12) break;
    best = quality;
  }
  return graph::numbers(membership);
}

/// Nodes without ties belong to no group.
graph::Grouping tied_only(const graph::Network& network, const std::vector<std::uint32_t>& labels) {
  std::vector<std::optional<std::uint32_t>> kept(labels.size());
  for (std::size_t node = 0; node < labels.size(); ++node) {
    if (!network.rows[node].empty()) kept[node] = labels[node];
  }
  return graph::grouping(kept);
}

}  // namespace

double modularity(const graph::Network& network, const graph::Grouping& groups) {
  const Weights weights = weights_of(network);
  if (weights.total == 0) return 0;  // without ties there is nothing to divide by
  double inside = 0;                 // twice the weight inside groups
  std::vector<double> strength(groups.members.size(), 0.0);
  double expected = 0;
  for (const auto actor : base::ids<graph::ActorId>(network.node_count())) {
    const auto group = groups.of[actor];
    if (!group) {
      expected += weights.strength[actor.index()] * weights.strength[actor.index()];
      continue;
    }
    strength[group->index()] += weights.strength[actor.index()];
    const auto others = network.rows[actor.index()];
    for (std::size_t at = 0; at < others.size(); ++at) {
      if (groups.of[graph::ActorId{others[at]}] == group) inside += network.weights_of(actor.index())[at];
    }
  }
  for (const double sum : strength) expected += sum * sum;
  const double twice = 2 * weights.total;
  return inside / twice - expected / (twice * twice);
}

Clustering leiden(const graph::Network& actors, const LeidenSettings& settings) {
  Clustering best{.groups = tied_only(actors, std::vector<std::uint32_t>(actors.node_count(), 0)),
                  .modularity = 0,
                  .starts_near_best = 0,
                  .starts = settings.starts};
  if (actors.tie_count() == 0) return best;
  const Weights weights = weights_of(actors);
  const graph::IgraphTurn turn;
  const graph::IgraphGraph graph = graph::as_igraph(turn, actors.rows);
  const graph::IgraphReals tie_weights = graph::igraph_weights(turn, actors);
  const graph::IgraphReals node_weights = graph::igraph_reals(turn, weights.strength);
  std::vector<double> qualities;
  for (unsigned start = 0; start < settings.starts; ++start) {
    const auto labels = one_start(turn, graph, tie_weights, node_weights, 1 / (2 * weights.total),
                                  base::stream(settings.seed, "leiden", start));
    graph::Grouping groups = tied_only(actors, labels);
    qualities.push_back(modularity(actors, groups));
    if (start == 0 || qualities.back() > best.modularity + 1e-12) {  // the first of equal ones stays
      best.groups = std::move(groups);
      best.modularity = qualities.back();
    }
  }
  const double near = best.modularity - 0.01 * std::abs(best.modularity);
  best.starts_near_best = static_cast<unsigned>(
      std::count_if(qualities.begin(), qualities.end(), [&](double quality) { return quality >= near; }));
  return best;
}

}  // namespace regioscan::clusters
