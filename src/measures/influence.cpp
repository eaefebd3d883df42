#include "measures/influence.hpp"

#include <algorithm>
#include <cmath>

#include "graph/components.hpp"

namespace regioscan::measures {
namespace {

/// (A + I)·x with A = newman, by way of the initiatives: each gives its actors the sum of the others over d − 1, so
/// that a round looks at participations and not at ties, of which there may be far more. The shift keeps a pair or a
/// star, whose largest and smallest eigenvalues have the same size, from swinging.
std::vector<double> shifted_product(const graph::Bipartite& graph, const std::vector<double>& x) {
  std::vector<double> product = x;
  for (std::size_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    const auto actors = graph.by_initiative()[initiative];
    if (actors.size() < 2) continue;
    double sum = 0;
    for (const std::uint32_t actor : actors) sum += x[actor];
    const double share = 1 / static_cast<double>(actors.size() - 1);
    for (const std::uint32_t actor : actors) product[actor] += (sum - x[actor]) * share;
  }
  return product;
}

/// The eigenvector of the largest eigenvalue, largest entry 1, by power iteration from `x`, which is 1 for the actors
/// of a connected part and 0 for all others: these stay 0. (igraph's answer changes in its last digit from call to
/// call, which would change the order of actors that are equal.) What is left to go is estimated from the ratio of two
/// steps, since in a long chain steps are small and many. Absent if it is not found within a bound of rounds: no score
/// is better than a wrong one.
std::optional<std::vector<double>> dominant_eigenvector(const graph::Bipartite& graph, std::vector<double> x) {
  constexpr double kTolerance = 1e-12;              // of the entries, of which the largest is 1
  constexpr double kGoodEnough = 1e-9;              // where rounding allows no better
  constexpr std::size_t kMostVisits = 400'000'000;  // of participations: about a second
  const std::size_t most_rounds = kMostVisits / std::max<std::size_t>(2 * graph.participation_count(), 1);
  double last_step = 1;
  double left_to_go = 1;
  for (std::size_t round = 0; left_to_go > kTolerance && round < most_rounds; ++round) {
    std::vector<double> next = shifted_product(graph, x);
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
  const graph::Components parts = graph::components(inputs.actors.rows);
  const auto is_in_largest = [&](std::size_t actor) { return parts.of[actor] == 0; };  // parts are numbered by size
  std::vector<double> first(inputs.actors.node_count());
  for (std::size_t actor = 0; actor < first.size(); ++actor) first[actor] = is_in_largest(actor) ? 1 : 0;
  const std::optional<std::vector<double>> values = dominant_eigenvector(inputs.graph, std::move(first));
  if (!values) return scores;
  for (const auto actor : base::ids<graph::ActorId>(values->size())) {
    if (is_in_largest(actor.index())) scores.actors[actor] = (*values)[actor.index()];
  }
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
