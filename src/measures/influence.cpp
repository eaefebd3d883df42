#include "measures/influence.hpp"

#include <algorithm>
#include <cmath>

#include "graph/components.hpp"

namespace regioscan::measures {
namespace {

/// The largest connected part as a network of its own, with the actor behind each of its nodes.
struct LargestPart {
  graph::Network network;
  std::vector<graph::ActorId> actors;
};

LargestPart largest_part(const graph::Network& network) {
  const graph::Components parts = graph::components(network.rows);
  LargestPart part;
  std::vector<std::uint32_t> place(network.node_count(), 0);
  for (std::uint32_t node = 0; node < network.node_count(); ++node) {
    if (parts.of[node] != 0) continue;  // parts are numbered by size
    place[node] = static_cast<std::uint32_t>(part.actors.size());
    part.actors.push_back(graph::ActorId{node});
  }
  for (const graph::ActorId actor : part.actors) {
    for (const std::uint32_t other : network.rows[actor.index()]) part.network.rows.targets.push_back(place[other]);
    for (const double weight : network.weights_of(actor.index())) part.network.weight.push_back(weight);
    part.network.rows.offsets.push_back(static_cast<std::uint32_t>(part.network.rows.targets.size()));
  }
  return part;
}

/// (A + I)·x: the shift keeps a pair or a star, whose largest and smallest eigenvalues have the same size, from
/// swinging.
std::vector<double> shifted_product(const graph::Network& network, const std::vector<double>& x) {
  std::vector<double> product = x;
  for (std::size_t node = 0; node < x.size(); ++node) {
    const auto others = network.rows[node];
    const auto weights = network.weights_of(node);
    for (std::size_t at = 0; at < others.size(); ++at) product[node] += weights[at] * x[others[at]];
  }
  return product;
}

/// The eigenvector of the largest eigenvalue of a connected network, largest entry 1, by power iteration. (igraph's
/// answer changes in its last digit from call to call, which would change the order of actors that are equal.) What is
/// left to go is estimated from the ratio of two steps, since in a long chain steps are small and many. Absent if it is
/// not found within a bound of rounds: no score is better than a wrong one.
std::optional<std::vector<double>> dominant_eigenvector(const graph::Network& network) {
  constexpr double kTolerance = 1e-12;              // of the entries, of which the largest is 1
  constexpr double kGoodEnough = 1e-9;              // where rounding allows no better
  constexpr std::size_t kMostVisits = 400'000'000;  // of ties: about a second
  const std::size_t most_rounds = kMostVisits / std::max<std::size_t>(network.rows.targets.size(), 1);
  std::vector<double> x(network.node_count(), 1.0);
  double last_step = 1;
  double left_to_go = 1;
  for (std::size_t round = 0; left_to_go > kTolerance && round < most_rounds; ++round) {
    std::vector<double> next = shifted_product(network, x);
    const double largest = *std::max_element(next.begin(), next.end());  // at least 1: all entries stay positive
    double step = 0;
    for (std::size_t node = 0; node < x.size(); ++node) {
      next[node] /= largest;
      step = std::max(step, std::abs(next[node] - x[node]));
    }
    x = std::move(next);
    const double ratio = step / last_step;
    if (step == 0) return x;
    if (ratio < 1) left_to_go = step * ratio / (1 - ratio);
    last_step = step;
  }
  if (left_to_go > kGoodEnough) return std::nullopt;
  return x;
}

/// One round of PageRank: everybody passes on its score along its ties, by weight.
std::vector<double> passed_on(const graph::Network& network, const std::vector<double>& strength,
                              const std::vector<double>& score) {
  constexpr double kDamping = 0.85;
  const auto n = static_cast<double>(score.size());
  double from_isolates = 0;
  for (std::size_t node = 0; node < score.size(); ++node) from_isolates += strength[node] > 0 ? 0 : score[node];
  std::vector<double> next(score.size(), (1 - kDamping + kDamping * from_isolates) / n);
  for (std::size_t node = 0; node < score.size(); ++node) {
    const auto others = network.rows[node];
    const auto weights = network.weights_of(node);
    for (std::size_t at = 0; at < others.size(); ++at) {
      next[node] += kDamping * score[others[at]] * weights[at] / strength[others[at]];  // a tied actor has strength
    }
  }
  return next;
}

}  // namespace

Scores eigenvector(const Inputs& inputs) {
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(inputs.actors.node_count()),
                .initiatives = {}};
  if (inputs.actors.tie_count() == 0) return scores;
  const LargestPart part = largest_part(inputs.actors);
  const std::optional<std::vector<double>> values = dominant_eigenvector(part.network);
  if (!values) return scores;
  for (std::size_t i = 0; i < values->size(); ++i) scores.actors[part.actors[i]] = (*values)[i];
  return scores;
}

Scores pagerank(const Inputs& inputs) {
  constexpr double kSmallestChange = 1e-13;
  constexpr int kMostRounds = 1000;  // the error shrinks by .85 a round: 200 rounds are enough
  const graph::Network& network = inputs.actors;
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(network.node_count()), .initiatives = {}};
  if (network.node_count() == 0) return scores;
  std::vector<double> strength(network.node_count(), 0.0);
  for (std::size_t node = 0; node < strength.size(); ++node) {
    for (const double weight : network.weights_of(node)) strength[node] += weight;
  }
  std::vector<double> score(network.node_count(), 1.0 / static_cast<double>(network.node_count()));
  double change = 1;
  for (int round = 0; change > kSmallestChange && round < kMostRounds; ++round) {
    std::vector<double> next = passed_on(network, strength, score);
    change = 0;
    for (std::size_t node = 0; node < score.size(); ++node) change += std::abs(next[node] - score[node]);
    score = std::move(next);
  }
  for (const auto actor : base::ids<graph::ActorId>(score.size())) scores.actors[actor] = score[actor.index()];
  return scores;
}

}  // namespace regioscan::measures
