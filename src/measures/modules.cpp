#include "measures/modules.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace regioscan::measures {
namespace {

/// The clusters with most of these actors.
std::vector<std::uint32_t> leading_clusters(const graph::Grouping& clusters, std::span<const std::uint32_t> actors) {
  std::map<std::uint32_t, std::size_t> members;
  std::size_t most = 0;
  for (const std::uint32_t actor : actors) {
    const auto cluster = clusters.of[graph::ActorId{actor}];
    if (cluster) most = std::max(most, ++members[cluster->value]);
  }
  std::vector<std::uint32_t> leading;
  for (const auto& [cluster, count] : members) {
    if (count == most) leading.push_back(cluster);
  }
  return leading;
}

}  // namespace

Modules modules_of(const graph::Bipartite& graph, const graph::Grouping& clusters) {
  Modules modules;
  for (std::size_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    modules.of_initiative.add(leading_clusters(clusters, graph.by_initiative()[initiative]));
  }
  for (const auto& cluster : clusters.of) modules.home.add(cluster ? std::optional(cluster->value) : std::nullopt);
  return modules;
}

Modules modules_of(const inventory::Inventory& inventory) {
  Modules modules;
  for (const inventory::Initiative& initiative : inventory.initiatives) {
    std::set<std::uint32_t> regions;
    for (const inventory::RegionId region : initiative.regions) regions.insert(region.value);
    modules.of_initiative.add({regions.begin(), regions.end()});
  }
  for (const inventory::Actor& actor : inventory.actors) {
    modules.home.add(actor.region ? std::optional(actor.region->value) : std::nullopt);
  }
  return modules;
}

std::size_t module_count(const Modules& modules) {
  std::set<std::uint32_t> all;
  for (const auto& some : modules.of_initiative) all.insert(some.begin(), some.end());
  return all.size();
}

std::vector<std::size_t> home_sizes(const Modules& modules) {
  std::map<std::uint32_t, std::size_t> members;
  for (const auto& home : modules.home) {
    if (home) ++members[*home];
  }
  std::vector<std::size_t> sizes;
  for (const auto& [home, size] : members) sizes.push_back(size);
  std::sort(sizes.begin(), sizes.end(), std::greater<>());
  return sizes;
}

}  // namespace regioscan::measures
