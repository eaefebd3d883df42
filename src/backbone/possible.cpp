#include "backbone/possible.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace regioscan::backbone {
namespace {

using inventory::RegionId;

bool holds(const std::vector<RegionId>& lineage, RegionId region) {
  return std::find(lineage.begin(), lineage.end(), region) != lineage.end();
}

/// Whether one of the two lies in the other.
bool is_near(const inventory::Inventory& inventory, RegionId one, RegionId other) {
  return holds(inventory::lineage(inventory.regions, one), other) ||
         holds(inventory::lineage(inventory.regions, other), one);
}

/// Numbers the values of some records in sorted order.
template <class Id, class Records, class ValueOf>
auto numbered(const Records& records, ValueOf value_of) {
  using Value = std::decay_t<decltype(value_of(records[Id{0}]))>;
  std::map<Value, std::uint32_t> numbers;
  for (const auto& record : records) numbers.emplace(value_of(record), 0);
  std::vector<Value> values;
  for (auto& [value, number] : numbers) {
    number = static_cast<std::uint32_t>(values.size());
    values.push_back(value);
  }
  base::Column<Id, std::uint32_t> of(records.size());
  for (const Id id : base::ids<Id>(records.size())) of[id] = numbers.at(value_of(records[id]));
  return std::pair(std::move(of), std::move(values));
}

}  // namespace

std::string_view key(Opportunity opportunity) { return opportunity == Opportunity::everywhere ? "everywhere" : "area"; }

Possible everything(const graph::Bipartite& graph) {
  return {.actor_group = base::Column<graph::ActorId, std::uint32_t>(graph.actor_count()),
          .initiative_group = base::Column<graph::InitiativeId, std::uint32_t>(graph.initiative_count()),
          .allowed = {1}};
}

Possible by_area(const inventory::Inventory& inventory, const graph::Bipartite& graph) {
  const auto seat = [](const inventory::Actor& actor) { return actor.region; };
  const auto area = [](const inventory::Initiative& initiative) { return initiative.regions; };
  auto [actor_group, seats] = numbered<graph::ActorId>(inventory.actors, seat);
  auto [initiative_group, areas] = numbered<graph::InitiativeId>(inventory.initiatives, area);
  Possible possible{.actor_group = std::move(actor_group),
                    .initiative_group = std::move(initiative_group),
                    .initiative_groups = areas.size()};
  for (const std::optional<RegionId>& from : seats) {
    for (const std::vector<RegionId>& regions : areas) {
      const bool is_open = !from || regions.empty() ||
                           std::any_of(regions.begin(), regions.end(),
                                       [&](RegionId region) { return is_near(inventory, *from, region); });
      possible.allowed.push_back(is_open ? 1 : 0);
    }
  }
  for (const graph::ActorId actor : base::ids<graph::ActorId>(graph.actor_count())) {
    for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
      const std::uint32_t group = possible.initiative_group[graph::InitiativeId{initiative}];
      possible.allowed[possible.actor_group[actor] * possible.initiative_groups + group] = 1;
    }
  }
  return possible;
}

}  // namespace regioscan::backbone
