#include "measures/role_slices.hpp"

#include <array>
#include <utility>
#include <vector>

namespace regioscan::measures {
namespace {

using inventory::Role;

graph::Bipartite slice(const Inputs& inputs, Role role) {
  std::vector<std::pair<graph::ActorId, graph::InitiativeId>> pairs;
  for (const inventory::Participation& part : inputs.inventory->participations) {
    if (part.role == role) pairs.emplace_back(part.actor, part.initiative);
  }
  return {inputs.graph.actor_count(), inputs.graph.initiative_count(), std::move(pairs)};
}

/// Bits of the roles that an actor has somewhere, by place in kRoles.
base::Column<graph::ActorId, std::uint32_t> roles_of(const Inputs& inputs) {
  base::Column<graph::ActorId, std::uint32_t> roles(inputs.graph.actor_count());
  for (const inventory::Participation& part : inputs.inventory->participations) {
    roles[part.actor] |= 1U << static_cast<std::uint32_t>(part.role);
  }
  return roles;
}

constexpr std::uint32_t kKnown = 0b0111;  // initiator, funder, executor
constexpr std::uint32_t kUnknown = 0b1000;
static_assert(static_cast<std::uint32_t>(Role::initiator) == 0 && static_cast<std::uint32_t>(Role::funder) == 1 &&
              static_cast<std::uint32_t>(Role::executor) == 2 && static_cast<std::uint32_t>(Role::unknown) == 3);

Scores empty_scores(const Inputs& inputs) {
  return {.actors = base::Column<graph::ActorId, std::optional<double>>(inputs.graph.actor_count()), .initiatives = {}};
}

Scores initiatives_as(const Inputs& inputs, Role role) {
  Scores scores = empty_scores(inputs);
  if (inputs.inventory == nullptr) return scores;
  const graph::Bipartite graph = slice(inputs, role);
  const auto roles = roles_of(inputs);
  for (const auto actor : base::ids<graph::ActorId>(roles.size())) {
    if ((roles[actor] & kKnown) != 0)
      scores.actors[actor] = static_cast<double>(graph.by_actor()[actor.index()].size());
  }
  return scores;
}

Scores partners_as(const Inputs& inputs, Role role) {
  Scores scores = empty_scores(inputs);
  if (inputs.inventory == nullptr) return scores;
  const graph::Bipartite graph = slice(inputs, role);
  const graph::Network network = graph::projection(graph, graph::Side::actors, graph::Weighting::count);
  for (const auto actor : base::ids<graph::ActorId>(network.node_count())) {
    if (graph.by_actor()[actor.index()].empty()) continue;
    scores.actors[actor] = static_cast<double>(network.rows[actor.index()].size());
  }
  return scores;
}

}  // namespace

Scores initiatives_as_initiator(const Inputs& inputs) { return initiatives_as(inputs, Role::initiator); }
Scores initiatives_as_funder(const Inputs& inputs) { return initiatives_as(inputs, Role::funder); }
Scores initiatives_as_executor(const Inputs& inputs) { return initiatives_as(inputs, Role::executor); }
Scores partners_as_initiator(const Inputs& inputs) { return partners_as(inputs, Role::initiator); }
Scores partners_as_funder(const Inputs& inputs) { return partners_as(inputs, Role::funder); }
Scores partners_as_executor(const Inputs& inputs) { return partners_as(inputs, Role::executor); }

std::span<const LabelValue> tasks_values() {
  static const std::array<LabelValue, 7> values{{
      {"initiates", {"alleen initiatiefnemer", "initiator only"}},
      {"funds", {"alleen financier", "funder only"}},
      {"initiates_funds", {"initiatiefnemer en financier", "initiator and funder"}},
      {"executes", {"alleen uitvoerder", "executor only"}},
      {"initiates_executes", {"initiatiefnemer en uitvoerder", "initiator and executor"}},
      {"funds_executes", {"financier en uitvoerder", "funder and executor"}},
      {"all", {"initiatiefnemer, financier en uitvoerder", "initiator, funder and executor"}},
  }};
  return values;
}

LabelColumn tasks(const Inputs& inputs) {
  LabelColumn labels(inputs.graph.actor_count());
  if (inputs.inventory == nullptr) return labels;
  const auto roles = roles_of(inputs);
  for (const auto actor : base::ids<graph::ActorId>(roles.size())) {
    const bool is_known = (roles[actor] & kUnknown) == 0 && roles[actor] != 0;
    if (is_known) labels[actor] = roles[actor] - 1;  // the enumeration counts the bits from 1
  }
  return labels;
}

}  // namespace regioscan::measures
