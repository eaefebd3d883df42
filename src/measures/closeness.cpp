#include "measures/closeness.hpp"

#include "graph/components.hpp"
#include "measures/shortest_paths.hpp"

namespace regioscan::measures {
namespace {

/// How many nodes of each mode a connected part has.
struct PartSize {
  std::size_t actors = 0;
  std::size_t initiatives = 0;
};

std::vector<PartSize> part_sizes(const graph::Components& parts, std::size_t actors) {
  std::vector<PartSize> sizes(parts.sizes.size());
  for (std::size_t node = 0; node < parts.of.size(); ++node) {
    PartSize& size = sizes[parts.of[node]];
    ++(node < actors ? size.actors : size.initiatives);
  }
  return sizes;
}

std::optional<double> two_mode_score(std::size_t own, std::size_t other, const Reach& reach) {
  if (reach.reached == 0) return std::nullopt;
  return static_cast<double>(other + 2 * (own - 1)) / static_cast<double>(reach.sum_of_distances);
}

}  // namespace

Scores harmonic(const Inputs& inputs) {
  const std::vector<Reach> all = actor_reaches(inputs.graph, inputs.threads);
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(all.size()), .initiatives = {}};
  if (all.size() < 2) return scores;  // nobody else to be near to
  for (const auto actor : base::ids<graph::ActorId>(all.size())) {
    scores.actors[actor] = all[actor.index()].sum_of_reciprocals / static_cast<double>(all.size() - 1);
  }
  return scores;
}

Scores closeness_projection(const Inputs& inputs) {
  const std::vector<Reach> all = actor_reaches(inputs.graph, inputs.threads);
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(all.size()), .initiatives = {}};
  for (const auto actor : base::ids<graph::ActorId>(all.size())) {
    const Reach& reach = all[actor.index()];
    if (reach.reached > 0) scores.actors[actor] = reach.reached / static_cast<double>(reach.sum_of_distances);
  }
  return scores;
}

Scores two_mode_closeness(const Inputs& inputs) {
  const graph::Rows rows = graph::one_index_space(inputs.graph);
  const std::size_t actors = inputs.graph.actor_count();
  const graph::Components parts = graph::components(rows);
  const std::vector<PartSize> sizes = part_sizes(parts, actors);
  const std::vector<Reach> all = reaches(rows, inputs.threads);
  Scores scores{
      .actors = base::Column<graph::ActorId, std::optional<double>>(actors),
      .initiatives = base::Column<graph::InitiativeId, std::optional<double>>(inputs.graph.initiative_count())};
  for (const auto actor : base::ids<graph::ActorId>(actors)) {
    const PartSize& size = sizes[parts.of[actor.index()]];
    scores.actors[actor] = two_mode_score(size.actors, size.initiatives, all[actor.index()]);
  }
  for (const auto initiative : base::ids<graph::InitiativeId>(scores.initiatives.size())) {
    const std::size_t node = actors + initiative.index();
    const PartSize& size = sizes[parts.of[node]];
    scores.initiatives[initiative] = two_mode_score(size.initiatives, size.actors, all[node]);
  }
  return scores;
}

}  // namespace regioscan::measures
