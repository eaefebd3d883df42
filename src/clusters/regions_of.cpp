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

/// Doubles are exact enough for parts of participations, since they are added in the order of ids.
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

bool lies_in(const inventory::Inventory& inventory, RegionId region, RegionId upper) {
  const std::vector<RegionId> line = inventory::lineage(inventory.regions, region);
  return std::find(line.begin(), line.end(), upper) != line.end();
}

/// A share is a quotient of sums: on a grid of a million millionths, so that exactly a half is a half again.
std::int64_t percent_of(double share) {
  constexpr std::int64_t kGrid = 1'000'000'000'000;
  return base::whole_percent(std::llround(share * static_cast<double>(kGrid)), kGrid);
}

/// "Groningen 48 %"; work for a country, or for a region that stands beside one inside it, is for it "as a whole".
Words share_text(const inventory::Inventory& inventory, const RegionShare& share, const std::vector<RegionId>& beside) {
  const inventory::Region& region = inventory.regions[share.region];
  const bool is_above_another = std::any_of(beside.begin(), beside.end(), [&](RegionId other) {
    return other != share.region && lies_in(inventory, other, share.region);
  });
  const bool has_regions = std::any_of(inventory.regions.begin(), inventory.regions.end(),
                                       [&](const inventory::Region& other) { return other.parent == share.region; });
  const bool is_whole = is_above_another || (!region.parent && has_regions);
  const std::int64_t percent = percent_of(share.share);
  return {fmt::format("{}{} {}\u00a0%", region.name.nl, is_whole ? " als geheel" : "", percent),
          fmt::format("{}{} {}\u00a0%", region.name.en, is_whole ? " as a whole" : "", percent)};
}

/// The smallest region of a higher level that holds enough of the work, spread over several of its regions.
std::optional<RegionId> holding_part(const inventory::Inventory& inventory, const std::vector<RegionShare>& shares) {
  std::map<RegionId, double> sums;
  std::map<RegionId, int> worth;
  for (const RegionShare& share : shares) {
    for (const RegionId upper : inventory::lineage(inventory.regions, share.region)) {
      if (!inventory.regions[upper].parent) continue;  // the whole country says nothing
      sums[upper] += share.share;
      worth[upper] += share.share >= kWorthNaming ? 1 : 0;
    }
  }
  std::optional<RegionId> part;
  for (const auto& [upper, share] : sums) {
    // Regions that hold more than half each lie inside one another, so there is one smallest.
    if (share >= kPartHolds && worth[upper] > 1 && (!part || lies_in(inventory, upper, *part))) part = upper;
  }
  return part;
}

Words joined(const std::vector<Words>& parts) {
  Words text;
  for (const Words& part : parts) {
    text.nl += (text.nl.empty() ? "" : ", ") + part.nl;
    text.en += (text.en.empty() ? "" : ", ") + part.en;
  }
  return text;
}

/// What is worth naming: the strongest, and up to two more that are not small; inside the part, if there is one.
std::vector<RegionShare> named_shares(const inventory::Inventory& inventory, const std::vector<RegionShare>& shares,
                                      std::optional<RegionId> part) {
  std::vector<RegionShare> named;
  for (const RegionShare& share : shares) {
    if (named.size() == kMostNamed || (share.share < kWorthNaming && !named.empty())) break;
    if (!part || lies_in(inventory, share.region, *part)) named.push_back(share);
  }
  return named;
}

Words name_by_regions(const inventory::Inventory& inventory, const std::vector<RegionShare>& shares) {
  if (shares.front().share >= kDominant) return share_text(inventory, shares.front(), {});
  const std::optional<RegionId> part = holding_part(inventory, shares);
  const std::vector<RegionShare> named = named_shares(inventory, shares, part);
  std::vector<RegionId> regions;
  for (const RegionShare& share : named) regions.push_back(share.region);
  std::vector<Words> texts;
  for (const RegionShare& share : named) texts.push_back(share_text(inventory, share, regions));
  const Words list = joined(texts);
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

/// Makes names that are equal in either language different by the most important member, and if need be by number.
void tell_apart(const inventory::Inventory& inventory, const graph::Grouping& groups,
                const base::Column<ActorId, double>& importance, base::Column<ClusterId, Words>& names) {
  std::map<std::string, int> nl, en;
  for (const Words& name : names) {
    ++nl[name.nl];
    ++en[name.en];
  }
  std::set<std::string> taken_nl, taken_en;
  for (const ClusterId cluster : base::ids<ClusterId>(names.size())) {
    Words& name = names[cluster];
    if (nl[name.nl] > 1 || en[name.en] > 1) {
      const Words around = name_by_members(inventory, groups.members[cluster], importance, 1);
      name = {name.nl + " (" + around.nl + ")", name.en + " (" + around.en + ")"};
    }
    if (taken_nl.contains(name.nl) || taken_en.contains(name.en)) {  // two actors of one name
      const std::string number = fmt::format(" [{}]", cluster.value + 1);
      name = {name.nl + number, name.en + number};
    }
    taken_nl.insert(name.nl);
    taken_en.insert(name.en);
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
