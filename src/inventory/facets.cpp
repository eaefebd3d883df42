#include "inventory/facets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/failure.hpp"
#include "inventory/facet_columns.hpp"
#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

using base::Words;

/// The name of a level; levels are data, so that one that is not known here keeps its own name.
Words level_title(const std::string& level) {
  static const std::map<std::string, Words> known{{"country", {"Land", "Country"}},
                                                  {"part", {"Landsdeel", "Part of the country"}},
                                                  {"province", {"Provincie", "Province"}},
                                                  {"municipality", {"Gemeente", "Municipality"}}};
  const auto found = known.find(level);
  return found == known.end() ? base::same(level) : found->second;
}

std::vector<std::string> levels(const Inventory& inventory) {
  std::vector<std::string> names;
  for (const Region& region : inventory.regions) {
    if (std::find(names.begin(), names.end(), region.level) == names.end()) names.push_back(region.level);
  }
  return names;
}

Facet facet_named(const Inventory& inventory, std::string_view key) {
  // Keys first: a dimension may be titled like the level of a region.
  for (const Facet& facet : facets(inventory)) {
    if (facet.key == key) return facet;
  }
  std::vector<std::string> names;
  for (Facet& facet : facets(inventory)) {
    if (folded(facet.title.nl) == folded(key) || folded(facet.title.en) == folded(key)) return facet;
    names.push_back(facet.key);
  }
  const std::string guess = nearest(key, names);
  const bool has_guess = !guess.empty();
  throw base::UsageError({fmt::format("Er is geen dimensie '{}'{}; kies uit {}.", key,
                                      has_guess ? fmt::format(" (bedoelde u '{}'?)", guess) : std::string(),
                                      base::enumeration(names, base::Language::nl)),
                          fmt::format("There is no dimension '{}'{}; choose from {}.", key,
                                      has_guess ? fmt::format(" (did you mean '{}'?)", guess) : std::string(),
                                      base::enumeration(names, base::Language::en))});
}

}  // namespace

void FacetColumn::reserve(std::size_t records) {
  offsets_.reserve(records + 1);
  members_.reserve(records);
}

void FacetColumn::add(std::span<const std::uint32_t> values) {
  const auto own = static_cast<std::ptrdiff_t>(members_.size());
  members_.insert(members_.end(), values.begin(), values.end());
  std::sort(members_.begin() + own, members_.end());
  members_.erase(std::unique(members_.begin() + own, members_.end()), members_.end());
  offsets_.push_back(members_.size());
}

bool is_own_facet(std::string_view key) {
  constexpr std::array<std::string_view, 6> kOwn{"scope",  "reach_class", "effort_class",
                                                 "period", "role",        "actor_type"};
  return std::find(kOwn.begin(), kOwn.end(), key) != kOwn.end();
}

std::vector<Facet> facets(const Inventory& inventory) {
  std::vector<Facet> all;
  const auto add = [&](const std::string& key, const Words& title, FacetOf of = FacetOf::record) {
    all.push_back({.key = key, .title = title, .of = of, .is_place = false, .values = {}});
  };
  for (const Dimension& dimension : inventory.taxonomy.dimensions) add(dimension.key, dimension.label);
  for (const std::string& level : levels(inventory)) {
    add(level, level_title(level));
    all.back().is_place = true;
  }
  add("scope", {"Werkingsgebied", "Scope"});
  all.back().is_place = true;
  add("reach_class", {"Bereikklasse", "Class of reach"});
  add("effort_class", {"Inspanningsklasse", "Class of effort"});
  add("period", {"Jaar", "Year"});
  add("role", {"Rol", "Role"}, FacetOf::participation);
  add("actor_type", {"Soort actor", "Type of actor"}, FacetOf::participation);
  return all;
}

std::size_t record_count(const Inventory& inventory) {
  return inventory.activities.empty() ? inventory.initiatives.size() : inventory.activities.size();
}

InitiativeId initiative_of(const Inventory& inventory, std::size_t record) {
  const auto at = static_cast<std::uint32_t>(record);
  return inventory.activities.empty() ? InitiativeId{at} : inventory.activities[ActivityId{at}].initiative;
}

FacetColumn facet_column(const Inventory& inventory, std::string_view key) {
  Facet facet = facet_named(inventory, key);
  if (facet.of == FacetOf::participation) return union_column(inventory, std::move(facet));
  for (const DimensionId id : base::ids<DimensionId>(inventory.taxonomy.dimensions.size())) {
    if (inventory.taxonomy.dimensions[id].key == facet.key) return dimension_column(inventory, std::move(facet), id);
  }
  if (facet.key == "scope") return scope_column(inventory, std::move(facet));
  if (facet.key == "reach_class") return class_column(inventory, std::move(facet), &Activity::reach_class);
  if (facet.key == "effort_class") return class_column(inventory, std::move(facet), &Activity::effort_class);
  if (facet.key == "period") return year_column(inventory, std::move(facet));
  return level_column(inventory, std::move(facet));
}

FacetColumn participation_column(const Inventory& inventory, std::string_view key) {
  return column_of_participations(inventory, facet_named(inventory, key));
}

MainFacets main_facets(const Inventory& inventory) {
  const auto known = [&](const std::string& key) {
    const FacetColumn column = facet_column(inventory, key);
    std::size_t count = 0;
    for (std::size_t record = 0; record < column.size(); ++record)
      if (!column[record].empty()) ++count;
    return column.facet().values.size() > 1 ? count : 0;
  };
  MainFacets found;
  for (const Dimension& dimension : inventory.taxonomy.dimensions) {
    if (!dimension.open && known(dimension.key) > 0) {
      found.what = dimension.key;
      break;
    }
  }
  std::size_t most = 0;
  // Of levels that hold as many the later, finer one.
  for (const std::string& level : levels(inventory)) {
    const std::size_t count = known(level);
    if (count == 0 || count < most) continue;
    most = count;
    found.where = level;
  }
  return found;
}

MainFacets table_facets(const Inventory& inventory, const std::string& rows, const std::string& columns) {
  MainFacets facets{.what = rows, .where = columns};
  if (!rows.empty() && !columns.empty()) return facets;
  const MainFacets main = main_facets(inventory);
  if (rows.empty()) facets.what = columns == main.what ? main.where : main.what;
  if (columns.empty()) facets.where = facets.what == main.where ? main.what : main.where;
  if (facets.what.empty() || facets.where.empty()) {
    throw base::UsageError(
        {"Deze inventarisatie zegt niet zowel wat er wordt gedaan als waar; noem met --rows en --columns twee "
         "dimensies. "
         "'regioscan list dimensions INVENTORY' toont welke er zijn.",
         "This inventory does not say both what is done and where; name two dimensions with --rows and --columns. "
         "'regioscan list dimensions INVENTORY' shows which there are."});
  }
  return facets;
}

}  // namespace regioscan::inventory
