#include "measures/weighted_centrality.hpp"

#include "measures/weighted_paths.hpp"

namespace regioscan::measures {
namespace {

/// A score for each actor from the ways of all; absent where `score_of` says so.
template <class ScoreOf>
Scores scores_of_actors(const Inputs& inputs, ScoreOf score_of) {
  const std::size_t actors = inputs.graph.actor_count();
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(actors), .initiatives = {}};
  WeightedPaths made;
  if (inputs.weighted == nullptr) made = weighted_paths(inputs.graph, inputs.actors, inputs.threads);
  const WeightedPaths& paths = inputs.weighted == nullptr ? made : *inputs.weighted;
  for (const auto actor : base::ids<graph::ActorId>(actors)) scores.actors[actor] = score_of(paths, actor.index());
  return scores;
}

}  // namespace

Scores betweenness_weighted(const Inputs& inputs) {
  const auto n = static_cast<double>(inputs.graph.actor_count());
  return scores_of_actors(inputs, [&](const WeightedPaths& paths, std::size_t actor) {
    return n < 3 ? std::nullopt : std::optional(paths.shares[actor] / ((n - 1) * (n - 2) / 2));
  });
}

Scores closeness_weighted(const Inputs& inputs) {
  return scores_of_actors(inputs, [](const WeightedPaths& paths, std::size_t actor) {
    const bool is_isolate = paths.reached[actor] == 0;  // nobody at any length
    return is_isolate ? std::nullopt : std::optional(paths.reached[actor] / paths.sum_of_lengths[actor]);
  });
}

Scores harmonic_weighted(const Inputs& inputs) {
  const auto n = static_cast<double>(inputs.graph.actor_count());
  return scores_of_actors(inputs, [&](const WeightedPaths& paths, std::size_t actor) {
    return n < 2 ? std::nullopt : std::optional(paths.sum_of_reciprocals[actor] / (n - 1));
  });
}

}  // namespace regioscan::measures
