#include "graph/usual_work.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace regioscan::graph {
namespace {

using base::Words;
using inventory::Inventory;
using inventory::RegionId;

constexpr std::size_t kMostInCommon = 3;

/// What each initiative has of one kind; empty: unknown.
using Traits = base::Column<InitiativeId, std::set<std::uint32_t>>;

Traits regions_of(const Inventory& inventory) {
  Traits traits(inventory.initiatives.size());
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    for (const RegionId region : inventory.initiatives[id].regions) {
      if (inventory.regions[region].parent) traits[id].insert(region.value);
    }
  }
  return traits;
}

/// Values of one dimension in the activities of each initiative.
Traits values_of(const Inventory& inventory, inventory::DimensionId dimension) {
  Traits traits(inventory.initiatives.size());
  for (const inventory::Activity& activity : inventory.activities) {
    if (dimension.index() >= activity.values.size()) continue;
    for (const inventory::ValueId value : activity.values[dimension]) {
      if (inventory.taxonomy.dimensions[dimension].all != value) traits[activity.initiative].insert(value.value);
    }
  }
  return traits;
}

/// The values that more than half of the initiatives have.
std::set<std::uint32_t> what_most_have(const Traits& traits) {
  std::size_t known = 0;
  std::map<std::uint32_t, std::size_t> initiatives;
  for (const std::set<std::uint32_t>& own : traits) {
    known += own.empty() ? 0U : 1U;
    for (const std::uint32_t value : own) ++initiatives[value];
  }
  std::set<std::uint32_t> most;
  for (const auto& [value, count] : initiatives) {
    if (2 * count > known) most.insert(value);
  }
  return most;
}

void add_often(UsualWork& usual, const Bipartite& graph, const Traits& traits, std::uint32_t kind,
               const std::set<std::uint32_t>& left_out) {
  for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) {
    std::size_t known = 0;
    std::map<std::uint32_t, std::uint32_t> times;
    for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
      const std::set<std::uint32_t>& own = traits[InitiativeId{initiative}];
      known += own.empty() ? 0U : 1U;
      for (const std::uint32_t value : own) ++times[value];
    }
    for (const auto& [value, count] : times) {
      if (4 * std::size_t{count} >= known && !left_out.contains(value))
        usual[actor].push_back({.kind = kind, .value = value, .times = count});
    }
  }
}

/// Does something for each entry that both have, both being sorted, until it answers that it has seen enough.
template <class Seen>
void for_common(const std::vector<Often>& a, const std::vector<Often>& b, Seen seen) {
  const auto place = [](const Often& often) { return std::pair(often.kind, often.value); };
  auto of_a = a.begin(), of_b = b.begin();
  while (of_a != a.end() && of_b != b.end()) {
    if (place(*of_a) == place(*of_b)) {
      if (seen(*of_a, *of_b)) return;
      ++of_a, ++of_b;
    } else {
      ++(place(*of_a) < place(*of_b) ? of_a : of_b);
    }
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

}  // namespace

UsualWork usual_work(const Inventory& inventory, const Bipartite& graph) {
  UsualWork usual(graph.actor_count());
  add_often(usual, graph, regions_of(inventory), 0, {});
  for (const auto dimension : base::ids<inventory::DimensionId>(inventory.taxonomy.dimensions.size())) {
    const Traits values = values_of(inventory, dimension);
    add_often(usual, graph, values, 1 + dimension.value, what_most_have(values));
  }
  return usual;
}

CommonWork common_work(const Inventory& inventory, const UsualWork& usual, ActorId a, ActorId b) {
  CommonWork common;
  for_common(usual[a], usual[b], [&](const Often& of_a, const Often& of_b) {
    if (of_a.kind == 0) {
      const Words& name = inventory.regions[RegionId{of_a.value}].name;
      common.regions.push_back({.name = name, .of_a = of_a.times, .of_b = of_b.times});
    } else {
      const auto& dimension = inventory.taxonomy.dimensions[inventory::DimensionId{of_a.kind - 1}];
      const Words& value = dimension.values[inventory::ValueId{of_a.value}].label;
      const Words name{dimension.label.nl + ": " + value.nl, dimension.label.en + ": " + value.en};
      common.themes.push_back({.name = name, .of_a = of_a.times, .of_b = of_b.times});
    }
    return false;
  });
  keep_most(common.regions);
  keep_most(common.themes);
  return common;
}

bool have_in_common(const UsualWork& usual, ActorId a, ActorId b) {
  bool is_found = false;
  for_common(usual[a], usual[b], [&](const Often&, const Often&) { return is_found = true; });
  return is_found;
}

Words names_of(const std::vector<InCommon>& common) {
  Words names;
  for (const InCommon& one : common) {
    const char* const between = names.empty() ? "" : "|";
    names = {names.nl + between + one.name.nl, names.en + between + one.name.en};
  }
  return names;
}

Words in_words(const CommonWork& common) {
  Words text;
  if (!common.regions.empty()) {
    const Words where = named(common.regions);
    text = {"beide actief in " + where.nl, "both active in " + where.en};
  }
  if (!common.themes.empty()) {
    const Words what = named(common.themes);
    if (!text.empty()) text = {text.nl + "; ", text.en + "; "};
    text = {text.nl + "beide bezig met " + what.nl, text.en + "both at work on " + what.en};
  }
  return text;
}

}  // namespace regioscan::graph
