#include "measures/degree.hpp"

namespace regioscan::measures {
namespace {

template <class IdType>
using ScoreColumn = base::Column<IdType, std::optional<double>>;

template <class IdType, class Value>
ScoreColumn<IdType> each(std::size_t count, Value value) {
  ScoreColumn<IdType> column(count);
  for (const IdType id : base::ids<IdType>(count)) column[id] = value(id.index());
  return column;
}

template <class IdType>
ScoreColumn<IdType> row_lengths(const graph::Rows& rows) {
  return each<IdType>(rows.size(), [&](std::size_t node) { return static_cast<double>(rows[node].size()); });
}

template <class IdType>
ScoreColumn<IdType> row_shares(const graph::Rows& rows, std::size_t other_side) {
  return each<IdType>(rows.size(), [&](std::size_t node) -> std::optional<double> {
    if (other_side == 0) return std::nullopt;
    return static_cast<double>(rows[node].size()) / static_cast<double>(other_side);
  });
}

}  // namespace

Scores initiatives(const Inputs& inputs) {
  return {.actors = row_lengths<graph::ActorId>(inputs.graph.by_actor()), .initiatives = {}};
}

Scores degree(const Inputs& inputs) {
  return {.actors = row_lengths<graph::ActorId>(inputs.actors.rows),
          .initiatives = row_lengths<graph::InitiativeId>(inputs.initiatives.rows)};
}

Scores strength_count(const Inputs& inputs) {
  const auto strength = [&](std::size_t node) {
    double sum = 0;
    for (const std::uint32_t shared : inputs.actors.shared_of(node)) sum += shared;
    return sum;
  };
  return {.actors = each<graph::ActorId>(inputs.actors.node_count(), strength), .initiatives = {}};
}

Scores strength_newman(const Inputs& inputs) {
  const auto strength = [&](std::size_t node) {
    double sum = 0;
    for (const double weight : inputs.actors.weights_of(node)) sum += weight;
    return sum;
  };
  return {.actors = each<graph::ActorId>(inputs.actors.node_count(), strength), .initiatives = {}};
}

Scores two_mode_degree(const Inputs& inputs) {
  return {.actors = row_shares<graph::ActorId>(inputs.graph.by_actor(), inputs.graph.initiative_count()),
          .initiatives = row_shares<graph::InitiativeId>(inputs.graph.by_initiative(), inputs.graph.actor_count())};
}

}  // namespace regioscan::measures
