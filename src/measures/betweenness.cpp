#include "measures/betweenness.hpp"

#include "measures/shortest_paths.hpp"

namespace regioscan::measures {
namespace {

/// Splits a vector over both modes, actors first, into the two columns.
Scores sides(const Inputs& inputs, const std::vector<double>& values) {
  const std::size_t actors = inputs.graph.actor_count();
  Scores scores{
      .actors = base::Column<graph::ActorId, std::optional<double>>(actors),
      .initiatives = base::Column<graph::InitiativeId, std::optional<double>>(inputs.graph.initiative_count())};
  for (const auto actor : base::ids<graph::ActorId>(actors)) scores.actors[actor] = values[actor.index()];
  for (const auto initiative : base::ids<graph::InitiativeId>(scores.initiatives.size())) {
    scores.initiatives[initiative] = values[actors + initiative.index()];
  }
  return scores;
}

template <class IdType>
void divide(base::Column<IdType, std::optional<double>>& scores, std::optional<double> highest) {
  for (const IdType id : base::ids<IdType>(scores.size())) {
    scores[id] = highest && *highest > 0 ? std::optional(*scores[id] / *highest) : std::nullopt;
  }
}

}  // namespace

std::optional<double> highest_betweenness(std::size_t own, std::size_t other) {
  if (own == 0 || other == 0) return std::nullopt;
  const auto m = static_cast<double>(other);
  const auto s = static_cast<double>((own - 1) / other);  // whole division, as the formula has it
  const auto t = static_cast<double>((own - 1) % other);
  return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

Scores betweenness_raw(const Inputs& inputs) {
  return sides(inputs, shares_of_shortest_paths(graph::one_index_space(inputs.graph), inputs.threads));
}

Scores share_of_highest(const Scores& raw) {
  Scores scores = raw;
  divide(scores.actors, highest_betweenness(scores.actors.size(), scores.initiatives.size()));
  divide(scores.initiatives, highest_betweenness(scores.initiatives.size(), scores.actors.size()));
  return scores;
}

Scores betweenness(const Inputs& inputs) { return share_of_highest(betweenness_raw(inputs)); }

Scores betweenness_projection_raw(const Inputs& inputs) {
  const std::vector<double> values = shares_of_shortest_paths(inputs.actors.rows, inputs.threads);
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(values.size()), .initiatives = {}};
  for (const auto actor : base::ids<graph::ActorId>(values.size())) scores.actors[actor] = values[actor.index()];
  return scores;
}

Scores share_of_pairs(const Scores& raw) {
  Scores scores = raw;
  const auto n = static_cast<double>(scores.actors.size());
  divide(scores.actors, n < 3 ? std::nullopt : std::optional((n - 1) * (n - 2) / 2));  // two have no pair of others
  return scores;
}

Scores betweenness_projection(const Inputs& inputs) { return share_of_pairs(betweenness_projection_raw(inputs)); }

}  // namespace regioscan::measures
