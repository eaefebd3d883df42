#include "backbone/possible.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <optional>
#include <utility>

namespace regioscan::backbone {
namespace {

using graph::ActorId;
using graph::InitiativeId;
using inventory::RegionId;

/// What the records of one side differ in: the values that occur, sorted, and which of them each record has.
template <class Id, class Value>
struct Groups {
  base::Column<Id, std::uint32_t> of;
  std::vector<Value> values;
};

template <class Id, class ValueOf>
auto groups(std::size_t records, ValueOf value_of) {
  using Value = std::decay_t<decltype(value_of(Id{0}))>;
  std::map<Value, std::uint32_t> numbers;
  for (const Id id : base::ids<Id>(records)) numbers.emplace(value_of(id), 0);
  Groups<Id, Value> found{.of = base::Column<Id, std::uint32_t>(records), .values = {}};
  for (auto& [value, number] : numbers) {
    number = static_cast<std::uint32_t>(found.values.size());
    found.values.push_back(value);
  }
  for (const Id id : base::ids<Id>(records)) found.of[id] = numbers.at(value_of(id));
  return found;
}

/// Asks once for each pair of groups.
template <class OfActor, class OfInitiative, class Can>
Possible between(Groups<ActorId, OfActor> actors, Groups<InitiativeId, OfInitiative> initiatives, Can can) {
  Possible possible{.actor_group = std::move(actors.of),
                    .initiative_group = std::move(initiatives.of),
                    .initiative_groups = initiatives.values.size()};
  for (const OfActor& one : actors.values) {
    for (const OfInitiative& other : initiatives.values) possible.allowed.push_back(can(one, other) ? 1 : 0);
  }
  return possible;
}

bool holds(const std::vector<RegionId>& lineage, RegionId region) {
  return std::find(lineage.begin(), lineage.end(), region) != lineage.end();
}

/// Whether one of the two lies in the other.
bool is_near(const inventory::Inventory& inventory, RegionId one, RegionId other) {
  return holds(inventory::lineage(inventory.regions, one), other) ||
         holds(inventory::lineage(inventory.regions, other), one);
}

/// Calendar years, both ends included; a side that is not known is open.
struct Years {
  std::optional<int> first, last;
  auto operator<=>(const Years&) const = default;
};

Years years(const inventory::Initiative& initiative) {
  const auto year = [](const inventory::Date& date) { return static_cast<int>(date.year()); };
  Years own;
  if (initiative.start) own.first = year(*initiative.start);
  if (initiative.end) own.last = year(*initiative.end);
  return own;
}

Years span(const Years& one, const Years& other) {
  Years both;
  if (one.first && other.first) both.first = std::min(*one.first, *other.first);
  if (one.last && other.last) both.last = std::max(*one.last, *other.last);
  return both;
}

/// Whether they have a year in common.
bool touch(const Years& one, const Years& other) {
  const auto begins_in_time = [](const Years& later, const Years& earlier) {
    return !later.first || !earlier.last || *later.first <= *earlier.last;
  };
  return begins_in_time(one, other) && begins_in_time(other, one);
}

/// The years in which an actor is known to be active. Initiatives without any year say nothing of them.
Years window(const inventory::Inventory& inventory, const graph::Bipartite& graph, ActorId actor) {
  std::optional<Years> known;
  for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
    const Years own = years(inventory.initiatives[InitiativeId{initiative}]);
    if (own.first || own.last) known = known ? span(*known, own) : own;
  }
  return known.value_or(Years{});
}

/// What is possible by both.
Possible both(const Possible& one, const Possible& other) {
  using Pair = std::pair<std::uint32_t, std::uint32_t>;
  return between(
      groups<ActorId>(one.actor_group.size(),
                      [&](ActorId id) { return Pair(one.actor_group[id], other.actor_group[id]); }),
      groups<InitiativeId>(one.initiative_group.size(),
                           [&](InitiativeId id) { return Pair(one.initiative_group[id], other.initiative_group[id]); }),
      [&](const Pair& actors, const Pair& initiatives) {
        return one.can(actors.first, initiatives.first) && other.can(actors.second, initiatives.second);
      });
}

}  // namespace

std::string_view key(Opportunity opportunity) {
  switch (opportunity) {
    case Opportunity::everywhere:
      return "everywhere";
    case Opportunity::area:
      return "area";
    case Opportunity::period:
      return "period";
    case Opportunity::area_and_period:
      return "area-and-period";
  }
  return {};
}

const base::Words& label(Opportunity opportunity) {
  static const base::Words everywhere{"wie ook waaraan en wanneer", "anyone, in anything, at any time"},
      area{"alleen wat in het eigen gebied kan", "only what is possible in the own area"},
      period{"alleen wat in de eigen jaren kan", "only what is possible in the own years"},
      all{"alleen wat in het eigen gebied en de eigen jaren kan", "only what is possible in the own area and years"};
  switch (opportunity) {
    case Opportunity::everywhere:
      return everywhere;
    case Opportunity::area:
      return area;
    case Opportunity::period:
      return period;
    case Opportunity::area_and_period:
      return all;
  }
  return everywhere;
}

Possible everything(const graph::Bipartite& graph) {
  return {.actor_group = base::Column<ActorId, std::uint32_t>(graph.actor_count()),
          .initiative_group = base::Column<InitiativeId, std::uint32_t>(graph.initiative_count()),
          .allowed = {1}};
}

Possible by_area(const inventory::Inventory& inventory, const graph::Bipartite& graph) {
  const auto seat = [&](ActorId actor) { return inventory.actors[actor].region; };
  const auto area = [&](InitiativeId initiative) { return inventory.initiatives[initiative].regions; };
  Possible possible =
      between(groups<ActorId>(graph.actor_count(), seat), groups<InitiativeId>(graph.initiative_count(), area),
              [&](const std::optional<RegionId>& from, const std::vector<RegionId>& regions) {
                return !from || regions.empty() || std::any_of(regions.begin(), regions.end(), [&](RegionId region) {
                  return is_near(inventory, *from, region);
                });
              });
  for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) {
    for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
      const std::uint32_t group = possible.initiative_group[InitiativeId{initiative}];
      possible.allowed[possible.actor_group[actor] * possible.initiative_groups + group] = 1;
    }
  }
  return possible;
}

Possible by_period(const inventory::Inventory& inventory, const graph::Bipartite& graph) {
  return between(
      groups<ActorId>(graph.actor_count(), [&](ActorId actor) { return window(inventory, graph, actor); }),
      groups<InitiativeId>(graph.initiative_count(), [&](InitiativeId id) { return years(inventory.initiatives[id]); }),
      touch);
}

Possible possible(const inventory::Inventory& inventory, const graph::Bipartite& graph, Opportunity opportunity) {
  switch (opportunity) {
    case Opportunity::everywhere:
      break;
    case Opportunity::area:
      return by_area(inventory, graph);
    case Opportunity::period:
      return by_period(inventory, graph);
    case Opportunity::area_and_period:
      return both(by_area(inventory, graph), by_period(inventory, graph));
  }
  return everything(graph);
}

}  // namespace regioscan::backbone
