#include "resilience/loss.hpp"

#include <algorithm>
#include <iterator>

namespace regioscan::resilience {
namespace {

using inventory::Inventory;
using inventory::Participation;
using inventory::Role;

Gone gone(const Situation& situation, const Departure& departure) {
  Gone marks{.actors = base::Column<ActorId, char>(situation.graph.actor_count()),
             .initiatives = base::Column<InitiativeId, char>(situation.graph.initiative_count())};
  for (const ActorId id : departure.actors) marks.actors[id] = 1;
  for (const InitiativeId id : departure.initiatives) marks.initiatives[id] = 1;
  return marks;
}

Shape shape(const Parts& parts) {
  return {.parts = parts.sizes.size(), .largest = parts.largest(), .connected_pairs = parts.connected_pairs()};
}

/// Pairs of actors that stay and were in one part.
std::uint64_t pairs_of_staying(const Parts& before, const Gone& gone) {
  std::vector<std::uint64_t> staying(before.sizes.size());
  for (const ActorId id : base::ids<ActorId>(before.of.size())) {
    if (gone.actors[id] == 0) ++staying[*before.of[id]];
  }
  std::uint64_t sum = 0;
  for (const std::uint64_t size : staying) sum += pairs(size);
  return sum;
}

/// Pieces are numbered by their smallest actor, so that the first of the largest is that of the first actor.
std::vector<ActorId> cut_off(const Parts& before, const Parts& after) {
  std::vector<std::optional<std::uint32_t>> main_piece(before.sizes.size());
  for (const ActorId id : base::ids<ActorId>(after.of.size())) {
    if (!after.of[id]) continue;
    auto& main = main_piece[*before.of[id]];
    if (!main || after.sizes[*after.of[id]] > after.sizes[*main]) main = after.of[id];
  }
  std::vector<ActorId> result;
  for (const ActorId id : base::ids<ActorId>(after.of.size())) {
    if (after.of[id] && after.of[id] != main_piece[*before.of[id]]) result.push_back(id);
  }
  return result;
}

void lose_ties(const Situation& situation, const Gone& gone, Loss& loss) {
  const std::vector<Participation>& all = situation.inventory.participations;
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (gone.actors[all[at].actor] != 0 || gone.initiatives[all[at].initiative] != 0) loss.participations.push_back(at);
  }
  const Parts after = parts(situation.graph, gone);
  loss.before = shape(situation.parts);
  loss.after = shape(after);
  loss.separated_pairs = pairs_of_staying(situation.parts, gone) - loss.after.connected_pairs;
  loss.cut_off = cut_off(situation.parts, after);
}

/// True if there are any and all are gone.
template <class IdType>
bool loses_all(std::span<const std::uint32_t> others, const base::Column<IdType, char>& is_gone) {
  return !others.empty() &&
         std::all_of(others.begin(), others.end(), [&](std::uint32_t other) { return is_gone[IdType{other}] != 0; });
}

void lose_company(const Situation& situation, const Gone& gone, Loss& loss) {
  for (const ActorId id : base::ids<ActorId>(situation.graph.actor_count())) {
    if (gone.actors[id] == 0 && loses_all(situation.graph.by_actor()[id.index()], gone.initiatives)) {
      loss.left_with_nothing.push_back(id);
    }
  }
  for (const InitiativeId id : base::ids<InitiativeId>(situation.graph.initiative_count())) {
    if (gone.initiatives[id] == 0 && loses_all(situation.graph.by_initiative()[id.index()], gone.actors)) {
      loss.without_actor.push_back(id);
    }
  }
}

/// The initiatives that go on without anybody known in a role in which somebody was known. `ends` marks those that end.
std::vector<InitiativeId> without(Role role, const Inventory& inventory, const Gone& gone,
                                  const base::Column<InitiativeId, char>& ends) {
  struct Known {
    bool before = false, after = false;
  };
  base::Column<InitiativeId, Known> known(inventory.initiatives.size());
  for (const Participation& own : inventory.participations) {
    if (own.role != role) continue;
    known[own.initiative].before = true;
    if (gone.actors[own.actor] == 0) known[own.initiative].after = true;
  }
  std::vector<InitiativeId> result;
  for (const InitiativeId id : base::ids<InitiativeId>(known.size())) {
    if (ends[id] == 0 && known[id].before && !known[id].after) result.push_back(id);
  }
  return result;
}

void lose_activities(const Situation& situation, const std::vector<InitiativeId>& ended, Loss& loss) {
  for (const InitiativeId id : ended) {
    const std::vector<ActivityId>& own = situation.activities[id];
    loss.activities.insert(loss.activities.end(), own.begin(), own.end());
  }
  std::sort(loss.activities.begin(), loss.activities.end());
  for (const ActivityId id : loss.activities) {
    const auto& reach = situation.inventory.activities[id].reach;
    if (!reach) continue;
    ++loss.with_reach;
    loss.reach += *reach;
  }
}

std::vector<RegionId> regions_left_empty(const Situation& situation, const std::vector<InitiativeId>& ended) {
  base::Column<RegionId, std::size_t> lost(situation.initiatives_in.size());
  for (const InitiativeId id : ended) {
    for (const RegionId region : situation.regions[id]) ++lost[region];
  }
  std::vector<RegionId> result;
  for (const RegionId region : base::ids<RegionId>(lost.size())) {
    if (lost[region] > 0 && lost[region] == situation.initiatives_in[region]) result.push_back(region);
  }
  return result;
}

}  // namespace

std::vector<Cell> cells_going_white(const Situation& situation, const std::vector<InitiativeId>& initiatives) {
  std::vector<CellShare> lost;
  for (const InitiativeId id : initiatives) {
    lost.insert(lost.end(), situation.cells[id].begin(), situation.cells[id].end());
  }
  std::sort(lost.begin(), lost.end(), [](const CellShare& a, const CellShare& b) { return a.cell < b.cell; });
  std::vector<Cell> result;
  std::int64_t records = 0;
  for (std::size_t at = 0; at < lost.size(); ++at) {
    const Cell cell = lost[at].cell;
    records += lost[at].records;
    const bool is_last_of_cell = at + 1 == lost.size() || lost[at + 1].cell != cell;
    if (!is_last_of_cell) continue;
    if (records == situation.table->at(cell.row, cell.column)) result.push_back(cell);
    records = 0;
  }
  return result;
}

std::vector<InitiativeId> ended(const Departure& departure, const Loss& loss) {
  std::vector<InitiativeId> all;
  std::set_union(departure.initiatives.begin(), departure.initiatives.end(), loss.without_actor.begin(),
                 loss.without_actor.end(), std::back_inserter(all));
  return all;
}

Loss loss(const Situation& situation, const Departure& departure) {
  const Gone marks = gone(situation, departure);
  Loss result;
  lose_ties(situation, marks, result);
  lose_company(situation, marks, result);
  const std::vector<InitiativeId> ending = ended(departure, result);
  base::Column<InitiativeId, char> ends(situation.graph.initiative_count());
  for (const InitiativeId id : ending) ends[id] = 1;
  result.without_initiator = without(Role::initiator, situation.inventory, marks, ends);
  result.without_funder = without(Role::funder, situation.inventory, marks, ends);
  lose_activities(situation, ending, result);
  result.white_cells = cells_going_white(situation, ending);
  result.regions = regions_left_empty(situation, ending);
  return result;
}

}  // namespace regioscan::resilience
