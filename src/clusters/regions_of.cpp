#include "clusters/regions_of.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace regioscan::clusters {
namespace {

using base::Words;
using graph::ActorId;
using graph::ClusterId;
using inventory::InitiativeId;
using inventory::RegionId;

constexpr double kDominant = 0.75;   // one region is the whole story
constexpr double kPartHolds = 0.60;  // a part of the country is worth naming
constexpr double kWorthNaming = 0.10;
constexpr std::size_t kMostNamed = 3;

/// Sums in whole sixtieths would be exact for up to six regions; doubles are exact enough, since they are added in the
/// order of ids.
ClusterRegions counted_regions(const inventory::Inventory& inventory, const graph::Bipartite& graph,
                               const std::vector<ActorId>& members) {
  std::map<RegionId, double> weight;
  double known = 0;
  double unknown = 0;
  for (const ActorId actor : members) {
    for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
      const std::vector<RegionId>& regions = inventory.initiatives[InitiativeId{initiative}].regions;
      ++(regions.empty() ? unknown : known);
      for (const RegionId region : regions) weight[region] += 1.0 / static_cast<double>(regions.size());
    }
  }
  ClusterRegions result;
  for (const auto& [region, sum] : weight)
    result.shares.push_back({.region = region, .share = sum / known});  // a weight means known > 0
  std::stable_sort(result.shares.begin(), result.shares.end(),
                   [](const RegionShare& a, const RegionShare& b) { return a.share > b.share + 1e-12; });
  if (known + unknown > 0) result.unknown = unknown / (known + unknown);
  return result;
}

Words share_text(const inventory::Inventory& inventory, const RegionShare& part) {
  const Words& name = inventory.regions[part.region].name;
  const auto percent = static_cast<int>(std::floor(100 * part.share + 0.5));
  return {fmt::format("{} {} %", name.nl, percent), fmt::format("{} {} %", name.en, percent)};
}

/// The parent that holds most of the work through several of its regions, if it holds enough.
std::optional<RegionId> holding_part(const inventory::Inventory& inventory, const std::vector<RegionShare>& shares) {
  std::map<RegionId, double> by_parent;
  std::map<RegionId, int> worth;
  for (const RegionShare& part : shares) {
    const auto parent = inventory.regions[part.region].parent;
    if (!parent || !inventory.regions[*parent].parent) continue;  // the whole country says nothing
    by_parent[*parent] += part.share;
    worth[*parent] += part.share >= kWorthNaming ? 1 : 0;
  }
  for (const auto& [parent, share] : by_parent) {
    if (share >= kPartHolds && worth[parent] > 1) return parent;
  }
  return std::nullopt;
}

Words joined(const std::vector<Words>& parts) {
  Words text;
  for (const Words& part : parts) {
    text.nl += (text.nl.empty() ? "" : ", ") + part.nl;
    text.en += (text.en.empty() ? "" : ", ") + part.en;
  }
  return text;
}

Words name_by_regions(const inventory::Inventory& inventory, const std::vector<RegionShare>& shares) {
  if (shares.front().share >= kDominant) return share_text(inventory, shares.front());
  const std::optional<RegionId> part = holding_part(inventory, shares);
  std::vector<Words> named;
  for (const RegionShare& share : shares) {
    if (named.size() == kMostNamed || (share.share < kWorthNaming && !named.empty())) break;
    if (part && inventory.regions[share.region].parent != part) continue;
    named.push_back(share_text(inventory, share));
  }
  const Words list = joined(named);
  if (!part) return list;
  const Words& name = inventory.regions[*part].name;
  return {name.nl + ": " + list.nl, name.en + ": " + list.en};
}

Words name_by_members(const inventory::Inventory& inventory, std::vector<ActorId> members,
                      const base::Column<ActorId, double>& importance, std::size_t most) {
  std::stable_sort(members.begin(), members.end(), [&](ActorId a, ActorId b) { return importance[a] > importance[b]; });
  std::vector<std::string> names;
  for (const ActorId actor : members) {
    if (names.size() == most) break;
    names.push_back(inventory.actors[actor].name);
  }
  return {"rond " + base::enumeration(names, base::Language::nl),
          "around " + base::enumeration(names, base::Language::en)};
}

/// Makes equal names different by the most important member, and if need be by number.
void tell_apart(const inventory::Inventory& inventory, const graph::Grouping& groups,
                const base::Column<ActorId, double>& importance, base::Column<ClusterId, Words>& names) {
  std::map<Words, std::vector<ClusterId>> alike;
  for (const ClusterId cluster : base::ids<ClusterId>(names.size())) alike[names[cluster]].push_back(cluster);
  for (const auto& [name, clusters] : alike) {
    if (clusters.size() < 2) continue;
    for (const ClusterId cluster : clusters) {
      const Words around = name_by_members(inventory, groups.members[cluster], importance, 1);
      names[cluster] = {name.nl + " (" + around.nl + ")", name.en + " (" + around.en + ")"};
    }
  }
  std::set<Words> taken;
  for (const ClusterId cluster : base::ids<ClusterId>(names.size())) {
    if (!taken.insert(names[cluster]).second) {  // two actors of one name
      const std::string number = fmt::format(" [{}]", cluster.value + 1);
      names[cluster] = {names[cluster].nl + number, names[cluster].en + number};
    }
  }
}

}  // namespace

base::Column<ClusterId, ClusterRegions> regions_of(const inventory::Inventory& inventory, const graph::Bipartite& graph,
                                                   const graph::Grouping& groups) {
  base::Column<ClusterId, ClusterRegions> result;
  for (const std::vector<ActorId>& members : groups.members) result.add(counted_regions(inventory, graph, members));
  return result;
}

base::Column<ClusterId, Words> names_of(const inventory::Inventory& inventory, const graph::Bipartite& graph,
                                        const graph::Grouping& groups,
                                        const base::Column<ActorId, double>& importance) {
  const auto regions = regions_of(inventory, graph, groups);
  base::Column<ClusterId, Words> names;
  for (const ClusterId cluster : base::ids<ClusterId>(groups.members.size())) {
    const std::vector<RegionShare>& shares = regions[cluster].shares;
    names.add(shares.empty() ? name_by_members(inventory, groups.members[cluster], importance, 2)
                             : name_by_regions(inventory, shares));
  }
  tell_apart(inventory, groups, importance, names);
  return names;
}

}  // namespace regioscan::clusters
