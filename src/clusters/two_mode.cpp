#include "clusters/two_mode.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace regioscan::clusters {

using graph::ActorId;
using graph::ClusterId;
using graph::InitiativeId;

graph::Grouping TwoModeGroups::actors() const {
  graph::Grouping grouping{.of = of.actors, .members = base::Column<ClusterId, std::vector<ActorId>>(count)};
  for (const ActorId actor : base::ids<ActorId>(of.actors.size())) {
    if (of.actors[actor]) grouping.members[*of.actors[actor]].push_back(actor);
  }
  return grouping;
}

TwoModeGroups two_mode_groups(const graph::Bipartite& graph, const std::vector<std::uint32_t>& labels) {
  struct Members {
    std::size_t actors = 0, initiatives = 0, smallest = 0;
  };
  std::map<std::uint32_t, Members> by_label;
  const std::size_t actors = graph.actor_count();
  const auto has_participations = [&](std::size_t node) {
    return !(node < actors ? graph.by_actor()[node] : graph.by_initiative()[node - actors]).empty();
  };
  for (std::size_t node = 0; node < labels.size(); ++node) {
    if (!has_participations(node)) continue;
    const auto [members, is_first] = by_label.try_emplace(labels[node], Members{.smallest = node});
    ++(node < actors ? members->second.actors : members->second.initiatives);
  }
  std::vector<std::pair<std::uint32_t, Members>> order(by_label.begin(), by_label.end());
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return std::tuple(b.second.actors, b.second.initiatives, a.second.smallest) <
           std::tuple(a.second.actors, a.second.initiatives, b.second.smallest);
  });
  std::map<std::uint32_t, ClusterId> number;
  for (const auto& [label, members] : order)
    number.emplace(label, ClusterId{static_cast<std::uint32_t>(number.size())});
  TwoModeGroups groups{
      .of = {.actors = base::Column<ActorId, std::optional<ClusterId>>(actors),
             .initiatives = base::Column<InitiativeId, std::optional<ClusterId>>(graph.initiative_count())},
      .count = order.size()};
  for (std::uint32_t node = 0; node < labels.size(); ++node) {
    if (!has_participations(node)) continue;
    const ClusterId cluster = number.at(labels[node]);
    if (node < actors) {
      groups.of.actors[ActorId{node}] = cluster;
    } else {
      groups.of.initiatives[InitiativeId{static_cast<std::uint32_t>(node - actors)}] = cluster;
    }
  }
  return groups;
}

double two_mode_modularity(const graph::Bipartite& graph, const TwoModeGroups& groups) {
  if (graph.participation_count() == 0) return 0;
  std::vector<double> actor_ends(groups.count, 0.0), initiative_ends(groups.count, 0.0);
  double inside = 0;
  for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) {
    const auto group = groups.of.actors[actor];
    for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
      const auto other = groups.of.initiatives[InitiativeId{initiative}];
      if (group) actor_ends[group->index()] += 1;
      if (other) initiative_ends[other->index()] += 1;
      inside += group && group == other ? 1 : 0;
    }
  }
  const auto all = static_cast<double>(graph.participation_count());
  double expected = 0;
  for (std::size_t group = 0; group < groups.count; ++group) expected += actor_ends[group] * initiative_ends[group];
  return inside / all - expected / (all * all);
}

TwoModeClustering two_mode_leiden(const graph::Bipartite& graph, const TwoModeSettings& settings) {
  const graph::Rows rows = graph::one_index_space(graph);
  TwoModeStart best;
  std::vector<std::int64_t> qualities;
  for (unsigned start = 0; start < std::max(1U, settings.starts); ++start) {
    TwoModeStart found =
        two_mode_start(rows, graph.actor_count(), base::stream(settings.seed, "two-mode clusters", start));
    qualities.push_back(found.quality);
    if (start == 0 || found.quality > best.quality) best = std::move(found);  // the first of equal ones stays
  }
  const double near = static_cast<double>(best.quality) - 0.01 * std::abs(static_cast<double>(best.quality));
  TwoModeClustering result{.groups = two_mode_groups(graph, best.labels), .starts = settings.starts};
  result.modularity = two_mode_modularity(graph, result.groups);
  result.starts_near_best = static_cast<unsigned>(std::count_if(
      qualities.begin(), qualities.end(), [&](std::int64_t quality) { return static_cast<double>(quality) >= near; }));
  return result;
}

}  // namespace regioscan::clusters
