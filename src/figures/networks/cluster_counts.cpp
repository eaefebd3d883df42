#include <algorithm>
#include <map>
#include <utility>

#include "analysis/findings.hpp"
#include "figures/networks/cluster_map.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using graph::ClusterId;

constexpr std::size_t kLeaders = 3;

/// How many actors of each shown cluster take part in an initiative.
std::map<std::size_t, std::size_t> actors_by_area(const analysis::Analysis& analysis, std::size_t initiative,
                                                  std::size_t areas) {
  std::map<std::size_t, std::size_t> counts;
  for (const std::uint32_t actor : analysis.graph.by_initiative()[initiative]) {
    const auto cluster = analysis.clusters.groups.of[ActorId{actor}];
    if (cluster && cluster->index() < areas) ++counts[cluster->index()];
  }
  return counts;
}

void add_leaders(const analysis::Analysis& analysis, std::vector<ClusterArea>& areas) {
  for (const ActorId actor : analysis::ranking(analysis, "degree")) {
    const auto cluster = analysis.clusters.groups.of[actor];
    if (!cluster || cluster->index() >= areas.size()) continue;
    std::vector<ActorId>& leaders = areas[cluster->index()].leaders;
    if (leaders.size() < kLeaders) leaders.push_back(actor);
  }
}

}  // namespace

ClusterCounts cluster_counts(const analysis::Analysis& analysis, std::size_t top) {
  ClusterCounts counts;
  const auto& members = analysis.clusters.groups.members;
  const std::size_t shown = std::min(top, members.size());
  counts.actors_in_none = analysis.graph.actor_count();
  for (const ClusterId cluster : base::ids<ClusterId>(members.size())) {
    const std::size_t size = members[cluster].size();
    counts.actors_in_none -= size;
    if (cluster.index() < shown) {
      counts.areas.push_back({.cluster = cluster, .actors = size, .initiatives_inside = 0, .leaders = {}});
    } else {
      ++counts.other_clusters;
      counts.other_actors += size;
    }
  }
  add_leaders(analysis, counts.areas);
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> joint;
  for (std::size_t initiative = 0; initiative < analysis.graph.initiative_count(); ++initiative) {
    const auto present = actors_by_area(analysis, initiative, shown);
    for (auto first = present.begin(); first != present.end(); ++first) {
      if (first->second >= 2) ++counts.areas[first->first].initiatives_inside;
      for (auto second = std::next(first); second != present.end(); ++second) ++joint[{first->first, second->first}];
    }
  }
  for (const auto& [pair, initiatives] : joint)
    counts.ties.push_back({.first = pair.first, .second = pair.second, .initiatives = initiatives});
  std::stable_sort(counts.ties.begin(), counts.ties.end(),
                   [](const ClusterTie& a, const ClusterTie& b) { return a.initiatives > b.initiatives; });
  return counts;
}

}  // namespace regioscan::figures
