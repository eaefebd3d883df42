#include "measures/participation.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace regioscan::measures {
namespace {

/// k_is of one actor: by module, in the order of modules.
std::map<std::uint32_t, double> spread(const graph::Bipartite& graph, const Modules& modules, graph::ActorId actor) {
  std::map<std::uint32_t, double> in_module;
  for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
    const std::vector<std::uint32_t>& some = modules.of_initiative[graph::InitiativeId{initiative}];
    for (const std::uint32_t module : some) in_module[module] += 1.0 / static_cast<double>(some.size());
  }
  return in_module;
}

/// k_is of every actor in its own module; absent without one.
ActorScores own_work(const graph::Bipartite& graph, const Modules& modules) {
  ActorScores own(graph.actor_count());
  for (const auto actor : base::ids<graph::ActorId>(own.size())) {
    if (!modules.home[actor]) continue;
    const auto in_module = spread(graph, modules, actor);
    const auto found = in_module.find(*modules.home[actor]);
    own[actor] = found == in_module.end() ? 0 : found->second;
  }
  return own;
}

struct Distribution {
  double mean = 0;
  double deviation = 0;  ///< population sd; exactly 0 where all are equal
};

Distribution distribution(const std::vector<double>& values) {
  const auto n = static_cast<double>(values.size());  // never empty: a module has the actor that names it
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  if (*most - *least < 1e-9) return {.mean = *most};  // parts of 1/r add up to the same but for rounding
  double sum = 0, squares = 0;
  for (const double value : values) sum += value;
  for (const double value : values) squares += (value - sum / n) * (value - sum / n);
  return {.mean = sum / n, .deviation = std::sqrt(squares / n)};
}

Scores of_actors(ActorScores scores) { return {.actors = std::move(scores), .initiatives = {}}; }

Scores nothing(const Inputs& inputs) { return of_actors(ActorScores(inputs.graph.actor_count())); }

}  // namespace

ActorScores participation(const graph::Bipartite& graph, const Modules& modules) {
  ActorScores scores(graph.actor_count());
  for (const auto actor : base::ids<graph::ActorId>(scores.size())) {
    const auto in_module = spread(graph, modules, actor);
    double all = 0, squares = 0;
    for (const auto& [module, part] : in_module) all += part;
    for (const auto& [module, part] : in_module) squares += (part / all) * (part / all);  // a part means all > 0
    if (in_module.size() == 1) squares = 1;  // so that 0 is 0, however thirds add up
    if (!in_module.empty()) scores[actor] = std::max(0.0, 1 - squares);
  }
  return scores;
}

ActorScores within_module_z(const graph::Bipartite& graph, const Modules& modules) {
  const ActorScores own = own_work(graph, modules);
  std::map<std::uint32_t, std::vector<double>> work_in;
  for (const auto actor : base::ids<graph::ActorId>(own.size())) {
    if (own[actor]) work_in[*modules.home[actor]].push_back(*own[actor]);
  }
  std::map<std::uint32_t, Distribution> of_module;
  for (auto& [module, values] : work_in) {
    std::sort(values.begin(), values.end());  // the same sum in whatever order actors are numbered
    of_module[module] = distribution(values);
  }
  ActorScores scores(own.size());
  for (const auto actor : base::ids<graph::ActorId>(own.size())) {
    if (!own[actor]) continue;
    const Distribution& module = of_module[*modules.home[actor]];
    if (module.deviation > 0) scores[actor] = (*own[actor] - module.mean) / module.deviation;
  }
  return scores;
}

Scores participation_over_clusters(const Inputs& inputs) {
  if (inputs.clusters == nullptr) return nothing(inputs);
  return of_actors(participation(inputs.graph, modules_of(inputs.graph, *inputs.clusters)));
}

Scores participation_over_regions(const Inputs& inputs) {
  if (inputs.inventory == nullptr) return nothing(inputs);
  return of_actors(participation(inputs.graph, modules_of(*inputs.inventory)));
}

Scores z_in_cluster(const Inputs& inputs) {
  if (inputs.clusters == nullptr) return nothing(inputs);
  return of_actors(within_module_z(inputs.graph, modules_of(inputs.graph, *inputs.clusters)));
}

Scores z_in_region(const Inputs& inputs) {
  if (inputs.inventory == nullptr) return nothing(inputs);
  return of_actors(within_module_z(inputs.graph, modules_of(*inputs.inventory)));
}

}  // namespace regioscan::measures
