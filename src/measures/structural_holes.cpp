#include "measures/structural_holes.hpp"

#include "base/parallel.hpp"
#include "measures/neighbourhood.hpp"

namespace regioscan::measures {
namespace {

/// A score per actor with at least so many partners, from its numbers of partners (k) and of ties among them (t).
template <class Score>
Scores from_ties(const Inputs& inputs, std::size_t fewest, Score score) {
  const graph::Rows& rows = inputs.actors.rows;
  const std::vector<std::uint64_t> ties = ties_among_partners(rows, inputs.threads);
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(rows.size()), .initiatives = {}};
  for (const auto actor : base::ids<graph::ActorId>(rows.size())) {
    const std::size_t partners = rows[actor.index()].size();
    if (partners < fewest) continue;
    scores.actors[actor] = score(static_cast<double>(partners), static_cast<double>(ties[actor.index()]));
  }
  return scores;
}

/// p_ij beside the ties: which part of a node's weight goes to each of its partners.
std::vector<double> parts_of_weight(const graph::Network& network) {
  std::vector<double> parts = network.weight;
  for (std::size_t node = 0; node < network.node_count(); ++node) {
    double sum = 0;
    for (const double weight : network.weights_of(node)) sum += weight;
    for (std::size_t at = network.rows.offsets[node]; at < network.rows.offsets[node + 1]; ++at) parts[at] /= sum;
  }
  return parts;
}

}  // namespace

Scores local_clustering(const Inputs& inputs) {
  return from_ties(inputs, 2, [](double k, double t) { return t / (k * (k - 1) / 2); });
}

Scores effective_size(const Inputs& inputs) {
  return from_ties(inputs, 1, [](double k, double t) { return k - 2 * t / k; });
}

Scores constraint(const Inputs& inputs) {
  const graph::Rows& rows = inputs.actors.rows;
  const std::vector<double> part = parts_of_weight(inputs.actors);
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(rows.size()), .initiatives = {}};
  base::for_blocks(rows.size(), inputs.threads, [&](const base::Block& block) {
    Neighbourhood neighbourhood(rows);
    std::vector<double> direct(rows.size(), 0.0), spent(rows.size(), 0.0);
    for (auto node = static_cast<std::uint32_t>(block.first); node < block.last; ++node) {
      for (std::size_t at = rows.offsets[node]; at < rows.offsets[node + 1]; ++at) {
        direct[rows.targets[at]] = spent[rows.targets[at]] = part[at];
      }
      neighbourhood.each_tied_pair(node,
                                   [&](auto via, auto partner, auto at) { spent[partner] += direct[via] * part[at]; });
      if (rows[node].empty()) continue;
      double sum = 0;
      for (const std::uint32_t partner : rows[node]) sum += spent[partner] * spent[partner];
      scores.actors[graph::ActorId{node}] = sum;
    }
  });
  return scores;
}

}  // namespace regioscan::measures
