#include "overlaps/profiles.hpp"

#include <algorithm>
#include <cmath>

#include "inventory/values.hpp"

namespace regioscan::overlaps {
namespace {

using inventory::DimensionId;
using inventory::Inventory;
using inventory::RegionId;
using inventory::ValueId;

ValueWeights value_weights(const Inventory& inventory, DimensionId id, double value_of_all) {
  const inventory::Dimension& dimension = inventory.taxonomy.dimensions[id];
  std::vector<double> having(dimension.values.size(), 0);
  double known = 0;
  for (const inventory::Activity& activity : inventory.activities) {
    if (activity.values[id].empty()) continue;
    ++known;
    for (const ValueId value : activity.values[id]) ++having[value.index()];
  }
  ValueWeights result{.weight = std::vector<double>(having.size(), 0), .mean = 0};
  double sum = 0, count = 0;
  for (std::size_t value = 0; value < having.size(); ++value) {
    if (having[value] == 0) continue;
    result.weight[value] = -std::log(having[value] / known);  // known ≥ having > 0
    sum += having[value] * result.weight[value];
    count += having[value];
  }
  result.mean = count == 0 ? 0 : sum / count;
  if (dimension.all) result.weight[dimension.all->index()] = value_of_all * result.mean;
  return result;
}

graph::Rows rows_of(std::vector<std::vector<std::uint32_t>> lists) {
  graph::Rows rows;
  for (std::vector<std::uint32_t>& list : lists) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    rows.targets.insert(rows.targets.end(), list.begin(), list.end());
    rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
  }
  return rows;
}

/// The smallest regions inside each region: itself where it has no parts.
std::vector<std::vector<std::uint32_t>> leaves_of(const base::Column<RegionId, inventory::Region>& regions) {
  std::vector<char> has_parts(regions.size(), 0);
  for (const inventory::Region& region : regions) {
    if (region.parent) has_parts[region.parent->index()] = 1;
  }
  std::vector<std::vector<std::uint32_t>> leaves(regions.size());
  for (const RegionId region : base::ids<RegionId>(regions.size())) {
    if (has_parts[region.index()] != 0) continue;
    for (const RegionId around : inventory::lineage(regions, region)) leaves[around.index()].push_back(region.value);
  }
  return leaves;
}

graph::Rows areas_of(const Inventory& inventory) {
  const auto leaves = leaves_of(inventory.regions);
  std::vector<std::vector<std::uint32_t>> lists(inventory.initiatives.size());
  for (const InitiativeId initiative : base::ids<InitiativeId>(lists.size())) {
    for (const RegionId region : inventory.initiatives[initiative].regions) {
      const auto& inside = leaves[region.index()];
      lists[initiative.index()].insert(lists[initiative.index()].end(), inside.begin(), inside.end());
    }
  }
  // What serves nobody known was at least inventoried somewhere.
  std::vector<std::vector<std::uint32_t>> counted(lists.size());
  for (const inventory::Activity& activity : inventory.activities) {
    if (!activity.province) continue;
    const auto& inside = leaves[activity.province->index()];
    auto& list = counted[activity.initiative.index()];
    list.insert(list.end(), inside.begin(), inside.end());
  }
  for (std::size_t at = 0; at < lists.size(); ++at) {
    if (lists[at].empty()) lists[at] = std::move(counted[at]);
  }
  return rows_of(std::move(lists));
}

graph::Rows initiators_of(const Inventory& inventory) {
  std::vector<std::vector<std::uint32_t>> lists(inventory.initiatives.size());
  for (const inventory::Participation& participation : inventory.participations) {
    if (participation.role != inventory::Role::initiator) continue;
    lists[participation.initiative.index()].push_back(participation.actor.value);
  }
  return rows_of(std::move(lists));
}

graph::Rows activities_of(const Inventory& inventory) {
  std::vector<std::vector<std::uint32_t>> lists(inventory.initiatives.size());
  for (const auto id : base::ids<inventory::ActivityId>(inventory.activities.size())) {
    lists[inventory.activities[id].initiative.index()].push_back(id.value);
  }
  return rows_of(std::move(lists));
}

std::vector<std::optional<Period>> periods_of(const Inventory& inventory) {
  const auto day = [](const inventory::Date& date) {
    return static_cast<std::int64_t>(std::chrono::sys_days(date).time_since_epoch().count());
  };
  std::vector<std::optional<Period>> periods;
  for (const inventory::Initiative& initiative : inventory.initiatives) {
    std::optional<Period> period;
    if (initiative.start && initiative.end)
      period = Period{.first = day(*initiative.start), .last = day(*initiative.end)};
    periods.push_back(period);
  }
  return periods;
}

std::vector<char> running(const Inventory& inventory) {
  const auto now = inventory::parsed_date(inventory.about.date, inventory::Edge::first_day);
  std::vector<char> result;
  for (const inventory::Initiative& initiative : inventory.initiatives) {
    const bool has_ended = now && initiative.end && *initiative.end < *now;
    result.push_back(has_ended ? 0 : 1);
  }
  return result;
}

/// True if at least two initiatives know something, so that it can be compared at all.
template <class Knows>
bool is_comparable(std::size_t initiatives, const Knows& knows) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < initiatives && count < 2; ++at) count += knows(at) ? 1U : 0U;
  return count == 2;
}

std::vector<DimensionWeight> dimension_weights(const Profiles& made) {
  std::vector<DimensionWeight> result;
  for (const DimensionId id : base::ids<DimensionId>(made.inventory.taxonomy.dimensions.size())) {
    DimensionWeight weight = made.weights.of(made.inventory.taxonomy.dimensions[id].key);
    const auto knows = [&](std::size_t initiative) {
      const auto activities = made.activities[initiative];
      return std::any_of(activities.begin(), activities.end(), [&](std::uint32_t activity) {
        return !made.inventory.activities[inventory::ActivityId{activity}].values[id].empty();
      });
    };
    if (!is_comparable(made.activities.size(), knows)) weight.weight = 0;
    result.push_back(std::move(weight));
  }
  return result;
}

double total_weight(const Profiles& made) {
  double total = 0;
  for (const DimensionWeight& dimension : made.dimensions) total += dimension.weight;
  const std::size_t n = made.activities.size();
  if (is_comparable(n, [&](std::size_t at) { return !made.texts.of(at).empty(); })) total += made.weights.text;
  if (is_comparable(n, [&](std::size_t at) { return !made.areas[at].empty(); })) total += made.weights.area;
  if (is_comparable(n, [&](std::size_t at) { return made.periods[at].has_value(); })) total += made.weights.period;
  if (is_comparable(n, [&](std::size_t at) { return !made.graph.by_initiative()[at].empty(); })) {
    total += made.weights.partners;
  }
  return total;
}

}  // namespace

bool have_common(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  return std::any_of(a.begin(), a.end(),
                     [&](std::uint32_t item) { return std::binary_search(b.begin(), b.end(), item); });
}

bool work_together(const Profiles& profiles, InitiativeId first, InitiativeId second) {
  const graph::Rows& actors = profiles.graph.by_initiative();
  return have_common(actors[first.index()], actors[second.index()]);
}

Profiles profiles(const Inventory& inventory, const Weights& weights) {
  Profiles made{.inventory = inventory,
                .weights = weights,
                .graph = graph::Bipartite(inventory),
                .dimensions = {},
                .values = {},
                .activities = activities_of(inventory),
                .areas = areas_of(inventory),
                .initiators = initiators_of(inventory),
                .periods = periods_of(inventory),
                .is_running = running(inventory),
                .texts = TextVectors(inventory),
                .total_weight = 0};
  for (const DimensionId id : base::ids<DimensionId>(inventory.taxonomy.dimensions.size())) {
    made.values.push_back(value_weights(inventory, id, weights.value_of_all));
  }
  made.dimensions = dimension_weights(made);
  made.total_weight = total_weight(made);
  return made;
}

}  // namespace regioscan::overlaps
