#include "inventory/facet_columns.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/numbers.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::inventory {
namespace {

using base::Words;

const std::vector<std::pair<std::string, Words>>& classes() {
  static const std::vector<std::pair<std::string, Words>> all{
      {"laag", {"laag", "low"}}, {"middel", {"middel", "medium"}}, {"hoog", {"hoog", "high"}}};
  return all;
}

FacetValue region_value(const Region& region) {
  FacetValue value{.key = region.key, .label = region.name, .words = {region.key, region.name.nl, region.name.en}};
  value.words.insert(value.words.end(), region.aliases.begin(), region.aliases.end());
  value.words.insert(value.words.end(), region.codes.begin(), region.codes.end());
  return value;
}

using Values = std::vector<std::uint32_t>;

/// A column from a function that appends the values of a record.
template <class Append>
FacetColumn column_of(const Inventory& inventory, Facet facet, Append append) {
  FacetColumn column(std::move(facet));
  column.reserve(record_count(inventory));
  Values values;
  for (std::size_t record = 0; record < record_count(inventory); ++record) {
    values.clear();
    append(record, values);
    column.add(values);
  }
  return column;
}

std::optional<RegionId> at_level(const Inventory& inventory, RegionId region, std::string_view level) {
  for (const RegionId above : lineage(inventory.regions, region)) {
    if (inventory.regions[above].level == level) return above;
  }
  return std::nullopt;
}

/// Where a record is counted: an activity in its province, an initiative in all its regions.
std::span<const RegionId> places(const Inventory& inventory, std::size_t record) {
  if (inventory.activities.empty()) return inventory.initiatives[initiative_of(inventory, record)].regions;
  const auto& province = inventory.activities[ActivityId{static_cast<std::uint32_t>(record)}].province;
  return province ? std::span(&*province, 1) : std::span<const RegionId>();
}

const std::vector<RegionId>& served(const Inventory& inventory, std::size_t record) {
  if (inventory.activities.empty()) return inventory.initiatives[initiative_of(inventory, record)].regions;
  return inventory.activities[ActivityId{static_cast<std::uint32_t>(record)}].scope;
}

/// First and last calendar year of an initiative; nothing without a start.
struct Years {
  int first, last;
};
std::optional<Years> years(const Inventory& inventory, const Initiative& initiative) {
  if (!initiative.start) return std::nullopt;
  const int first = static_cast<int>(initiative.start->year());
  if (initiative.end) return Years{first, static_cast<int>(initiative.end->year())};
  const auto now = base::parsed_whole(std::string_view(inventory.about.date).substr(0, 4));
  return Years{first, now ? std::max(first, static_cast<int>(*now)) : first};
}

void add_values(Facet& facet, const Inventory& inventory) {
  if (facet.key == "role") {
    for (const Role role : kRoles) {
      if (role == Role::unknown) continue;
      const Words& name = label(role);
      facet.values.push_back({std::string(key(role)), name, {std::string(key(role)), name.nl, name.en}});
    }
    return;
  }
  for (const ActorType& type : inventory.taxonomy.actor_types) {
    facet.values.push_back({type.key, type.label, words_of(type)});
  }
}

/// The value of one participation, or nothing.
std::optional<std::uint32_t> value_of(const Facet& facet, const Inventory& inventory, const Participation& own) {
  const std::string_view wanted =
      facet.key == "role" ? key(own.role) : std::string_view(inventory.actors[own.actor].type);
  for (std::uint32_t at = 0; at < facet.values.size(); ++at) {
    if (facet.values[at].key == wanted) return at;
  }
  return std::nullopt;
}

}  // namespace

FacetColumn level_column(const Inventory& inventory, Facet facet) {
  base::Column<RegionId, std::uint32_t> own(inventory.regions.size());
  for (const RegionId id : base::ids<RegionId>(inventory.regions.size())) {
    if (inventory.regions[id].level != facet.key) continue;
    own[id] = static_cast<std::uint32_t>(facet.values.size());
    facet.values.push_back(region_value(inventory.regions[id]));
  }
  base::Column<RegionId, std::optional<std::uint32_t>> value_of_region(inventory.regions.size());
  for (const RegionId id : base::ids<RegionId>(inventory.regions.size())) {
    if (const auto above = at_level(inventory, id, facet.key)) value_of_region[id] = own[*above];
  }
  return column_of(inventory, std::move(facet), [&](std::size_t record, Values& values) {
    for (const RegionId region : places(inventory, record)) {
      if (value_of_region[region]) values.push_back(*value_of_region[region]);
    }
  });
}

FacetColumn scope_column(const Inventory& inventory, Facet facet) {
  base::Column<RegionId, std::optional<std::uint32_t>> place_of(inventory.regions.size());
  for (std::size_t record = 0; record < record_count(inventory); ++record) {
    for (const RegionId region : served(inventory, record)) place_of[region] = 0;
  }
  for (const RegionId region : base::ids<RegionId>(inventory.regions.size())) {
    if (!place_of[region]) continue;
    place_of[region] = static_cast<std::uint32_t>(facet.values.size());
    facet.values.push_back(region_value(inventory.regions[region]));
  }
  return column_of(inventory, std::move(facet), [&](std::size_t record, Values& values) {
    for (const RegionId region : served(inventory, record)) values.push_back(*place_of[region]);
  });
}

FacetColumn dimension_column(const Inventory& inventory, Facet facet, DimensionId id) {
  for (const Value& value : inventory.taxonomy.dimensions[id].values) {
    facet.values.push_back({.key = value.key, .label = value.label, .words = words_of(value)});
  }
  return column_of(inventory, std::move(facet), [&](std::size_t record, Values& values) {
    if (inventory.activities.empty()) return;
    const Activity& activity = inventory.activities[ActivityId{static_cast<std::uint32_t>(record)}];
    for (const ValueId value : activity.values[id]) values.push_back(value.value);
  });
}

FacetColumn class_column(const Inventory& inventory, Facet facet, std::string Activity::*kept) {
  for (const auto& [key, label] : classes()) facet.values.push_back({key, label, {key, label.nl, label.en}});
  return column_of(inventory, std::move(facet), [&](std::size_t record, Values& values) {
    if (inventory.activities.empty()) return;
    const std::string& own = inventory.activities[ActivityId{static_cast<std::uint32_t>(record)}].*kept;
    for (std::uint32_t at = 0; at < classes().size(); ++at) {
      if (classes()[at].first == own) values.push_back(at);
    }
  });
}

FacetColumn year_column(const Inventory& inventory, Facet facet) {
  int first = 0, last = -1;
  for (const Initiative& initiative : inventory.initiatives) {
    const auto own = years(inventory, initiative);
    if (!own) continue;
    first = last < 0 ? own->first : std::min(first, own->first);
    last = std::max(last, own->last);
  }
  for (int year = first; year <= last; ++year) {
    const std::string text = std::to_string(year);
    facet.values.push_back({text, base::same(text), {text}});
  }
  return column_of(inventory, std::move(facet), [&](std::size_t record, Values& values) {
    const auto own = years(inventory, inventory.initiatives[initiative_of(inventory, record)]);
    for (int year = own ? own->first : 1; year <= (own ? own->last : 0); ++year) {
      values.push_back(static_cast<std::uint32_t>(year - first));
    }
  });
}

/// The union of what the participations in the initiative of a record have.
FacetColumn union_column(const Inventory& inventory, Facet facet) {
  add_values(facet, inventory);
  base::Column<InitiativeId, Values> of(inventory.initiatives.size());
  for (const Participation& own : inventory.participations) {
    const auto value = value_of(facet, inventory, own);
    Values& values = of[own.initiative];
    if (value && std::find(values.begin(), values.end(), *value) == values.end()) values.push_back(*value);
  }
  return column_of(inventory, std::move(facet),
                   [&](std::size_t record, Values& values) { values = of[initiative_of(inventory, record)]; });
}

FacetColumn column_of_participations(const Inventory& inventory, Facet facet) {
  add_values(facet, inventory);
  FacetColumn column(std::move(facet));
  for (const Participation& own : inventory.participations) {
    const auto value = value_of(column.facet(), inventory, own);
    value ? column.add(std::span(&*value, 1)) : column.add({});
  }
  return column;
}

}  // namespace regioscan::inventory
