#include "graph/bipartite.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace regioscan::graph {
namespace {

using Participations = std::vector<std::pair<ActorId, InitiativeId>>;

Participations participations_of(const inventory::Inventory& inventory) {
  Participations pairs;
  pairs.reserve(inventory.participations.size());
  for (const inventory::Participation& participation : inventory.participations) {
    pairs.emplace_back(participation.actor, participation.initiative);
  }
  return pairs;
}

/// Rows from pairs (row, target) that come sorted by target within each row.
template <class RowOf, class TargetOf>
Rows compressed(std::size_t rows, const Participations& pairs, RowOf row_of, TargetOf target_of) {
  Rows result;
  result.offsets.assign(rows + 1, 0);
  result.targets.resize(pairs.size());
  for (const auto& pair : pairs) ++result.offsets[row_of(pair) + 1];
  for (std::size_t row = 0; row < rows; ++row) result.offsets[row + 1] += result.offsets[row];
  std::vector<std::uint32_t> next(result.offsets.begin(), result.offsets.end() - 1);
  for (const auto& pair : pairs) result.targets[next[row_of(pair)]++] = target_of(pair);
  return result;
}

}  // namespace

Bipartite::Bipartite(const inventory::Inventory& inventory)
    : Bipartite(inventory.actors.size(), inventory.initiatives.size(), participations_of(inventory)) {}

Bipartite::Bipartite(std::size_t actors, std::size_t initiatives, Participations participations) {
  // Sorted by actor, then initiative: so both directions come out with sorted neighbours.
  std::sort(participations.begin(), participations.end());
  participations.erase(std::unique(participations.begin(), participations.end()), participations.end());
  assert(std::all_of(participations.begin(), participations.end(), [&](const auto& pair) {
    return pair.first.index() < actors && pair.second.index() < initiatives;  // an inventory is trusted
  }));
  const auto actor = [](const auto& pair) { return pair.first.value; };
  const auto initiative = [](const auto& pair) { return pair.second.value; };
  by_actor_ = compressed(actors, participations, actor, initiative);
  by_initiative_ = compressed(initiatives, participations, initiative, actor);
}

Bipartite::Bipartite(const Rows& by_actor, std::size_t initiatives)
    : by_initiative_(transposed(by_actor, initiatives)) {
  by_actor_ = transposed(by_initiative_, by_actor.size());
}

Rows transposed(const Rows& rows, std::size_t targets) {
  Rows result;
  result.offsets.assign(targets + 1, 0);
  result.targets.resize(rows.targets.size());
  for (const std::uint32_t target : rows.targets) ++result.offsets[target + 1];
  for (std::size_t target = 0; target < targets; ++target) result.offsets[target + 1] += result.offsets[target];
  std::vector<std::uint32_t> next(result.offsets.begin(), result.offsets.end() - 1);
  for (std::uint32_t row = 0; row < rows.size(); ++row) {
    for (const std::uint32_t target : rows[row]) result.targets[next[target]++] = row;
  }
  return result;
}

Rows one_index_space(const Bipartite& graph) {
  const auto actors = static_cast<std::uint32_t>(graph.actor_count());
  const auto participations = static_cast<std::uint32_t>(graph.participation_count());
  Rows rows = graph.by_actor();
  for (std::uint32_t& initiative : rows.targets) initiative += actors;
  const Rows& by_initiative = graph.by_initiative();
  for (std::size_t i = 0; i < by_initiative.size(); ++i) {
    rows.offsets.push_back(by_initiative.offsets[i + 1] + participations);
  }
  rows.targets.insert(rows.targets.end(), by_initiative.targets.begin(), by_initiative.targets.end());
  return rows;
}

}  // namespace regioscan::graph
