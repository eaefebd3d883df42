#include "backbone/missing_links.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace regioscan::backbone {
namespace {

using base::Words;
using graph::ActorId;
using graph::InitiativeId;
using inventory::Inventory;
using inventory::RegionId;

constexpr std::size_t kMostInCommon = 3;

/// A region, or a value of a dimension: what initiatives can have in common.
using Trait = std::pair<std::uint32_t, std::uint32_t>;

/// What initiatives have of one kind, and in how many of an actor's it is known and occurs.
struct Kind {
  base::Column<InitiativeId, std::set<Trait>> of;  ///< empty: unknown

  struct Counts {
    std::size_t known = 0;
    std::map<Trait, std::size_t> times;
  };
  [[nodiscard]] Counts counts(const graph::Bipartite& graph, ActorId actor) const {
    Counts found;
    for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
      const std::set<Trait>& traits = of[InitiativeId{initiative}];
      found.known += traits.empty() ? 0U : 1U;
      for (const Trait& trait : traits) ++found.times[trait];
    }
    return found;
  }
};

/// Regions but for those without a parent, which hold everybody.
Kind regions_of(const Inventory& inventory) {
  Kind kind{.of = base::Column<InitiativeId, std::set<Trait>>(inventory.initiatives.size())};
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    for (const RegionId region : inventory.initiatives[id].regions) {
      if (inventory.regions[region].parent) kind.of[id].insert({0, region.value});
    }
  }
  return kind;
}

/// Values of one dimension in the activities of each initiative.
Kind values_of(const Inventory& inventory, inventory::DimensionId dimension) {
  Kind kind{.of = base::Column<InitiativeId, std::set<Trait>>(inventory.initiatives.size())};
  for (const inventory::Activity& activity : inventory.activities) {
    if (dimension.index() >= activity.values.size()) continue;
    for (const inventory::ValueId value : activity.values[dimension]) {
      if (inventory.taxonomy.dimensions[dimension].all != value)
        kind.of[activity.initiative].insert({dimension.value, value.value});
    }
  }
  return kind;
}

template <class NameOf>
void add_common(std::vector<InCommon>& common, const Kind::Counts& a, const Kind::Counts& b, NameOf name_of) {
  const auto is_much = [](std::size_t times, std::size_t known) { return 4 * times >= known; };
  for (const auto& [trait, times] : a.times) {
    const auto found = b.times.find(trait);
    if (found == b.times.end() || !is_much(times, a.known) || !is_much(found->second, b.known)) continue;
    common.push_back({.name = name_of(trait), .of_a = times, .of_b = found->second});
  }
}

void keep_most(std::vector<InCommon>& common) {
  std::stable_sort(common.begin(), common.end(), [](const InCommon& one, const InCommon& other) {
    return std::min(one.of_a, one.of_b) > std::min(other.of_a, other.of_b);
  });
  if (common.size() > kMostInCommon) common.resize(kMostInCommon);
}

/// "Drenthe (7 en 5 initiatieven) en Zeeland (3 en 3)".
Words named(const std::vector<InCommon>& common) {
  std::vector<std::string> nl, en;
  for (const InCommon& one : common) {
    const bool is_first = nl.empty();
    nl.push_back(fmt::format("{} ({} en {}{})", one.name.nl, one.of_a, one.of_b, is_first ? " initiatieven" : ""));
    en.push_back(fmt::format("{} ({} and {}{})", one.name.en, one.of_a, one.of_b, is_first ? " initiatives" : ""));
  }
  return {base::enumeration(nl, base::Language::nl), base::enumeration(en, base::Language::en)};
}

void append(Words& text, const Words& more) {
  text.nl += more.nl;
  text.en += more.en;
}

}  // namespace

std::vector<MissingLink> missing_links(const Inventory& inventory, const graph::Bipartite& graph,
                                       const Backbone& backbone) {
  const Kind regions = regions_of(inventory);
  std::vector<Kind> dimensions;
  for (const auto dimension : base::ids<inventory::DimensionId>(inventory.taxonomy.dimensions.size()))
    dimensions.push_back(values_of(inventory, dimension));
  const auto region_name = [&](const Trait& trait) { return inventory.regions[RegionId{trait.second}].name; };
  const auto value_name = [&](const Trait& trait) {
    const auto& dimension = inventory.taxonomy.dimensions[inventory::DimensionId{trait.first}];
    return dimension.values[inventory::ValueId{trait.second}].label;
  };
  std::vector<MissingLink> links;
  for (const RarePair& pair : backbone.rare) {
    MissingLink link{.pair = pair,
                     .initiatives_of_a = graph.by_actor()[pair.a.index()].size(),
                     .initiatives_of_b = graph.by_actor()[pair.b.index()].size()};
    add_common(link.regions, regions.counts(graph, pair.a), regions.counts(graph, pair.b), region_name);
    for (const Kind& kind : dimensions)
      add_common(link.themes, kind.counts(graph, pair.a), kind.counts(graph, pair.b), value_name);
    if (link.regions.empty() && link.themes.empty()) continue;
    keep_most(link.regions);
    keep_most(link.themes);
    links.push_back(std::move(link));
  }
  return links;
}

Words reason(const MissingLink& link) {
  Words text = link.pair.shared == 0
                   ? Words{"nooit samen", "never together"}
                   : base::counted(link.pair.shared, {"keer samen", "time together"}, {"keer samen", "times together"});
  const Words expected = base::decimal(link.pair.expected, 1);
  append(text, {fmt::format("; toeval zou {} keer geven", expected.nl),
                fmt::format("; chance would give {} times", expected.en)});
  if (!link.regions.empty()) {
    const Words where = named(link.regions);
    append(text, {"; beide vaak in " + where.nl, "; both often in " + where.en});
  }
  if (!link.themes.empty()) {
    const Words what = named(link.themes);
    append(text, {"; beide vaak bezig met " + what.nl, "; both often at work on " + what.en});
  }
  return text;
}

}  // namespace regioscan::backbone
