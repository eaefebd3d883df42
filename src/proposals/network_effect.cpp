#include "proposals/network_effect.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/parallel.hpp"
#include "clusters/regions_of.hpp"

namespace regioscan::proposals {
namespace {

using graph::ClusterId;
using inventory::ActorId;
using inventory::Inventory;

constexpr std::uint32_t kFar = 0xFFFFFFFFU;

/// Distances from the nearest of some nodes; kFar where none reaches.
void search(const graph::Rows& ties, std::vector<std::uint32_t> reached, std::vector<std::uint32_t>& distance,
            std::vector<std::uint32_t>& in_order) {
  distance.assign(ties.size(), kFar);
  in_order = std::move(reached);
  for (const std::uint32_t node : in_order) distance[node] = 0;
  for (std::size_t at = 0; at < in_order.size(); ++at) {
    for (const std::uint32_t next : ties[in_order[at]]) {
      if (distance[next] != kFar) continue;
      distance[next] = distance[in_order[at]] + 1;
      in_order.push_back(next);
    }
  }
}

/// Sums over the pairs from the nodes of a block; every pair is met from both ends.
Distances distances_from(const base::Block& block, const graph::Rows& ties,
                         const std::vector<std::uint32_t>& to_partner) {
  Distances sums;
  std::vector<std::uint32_t> distance, in_order;
  for (std::size_t source = block.first; source < block.last; ++source) {
    search(ties, {static_cast<std::uint32_t>(source)}, distance, in_order);
    for (const std::uint32_t node : in_order) {
      if (node == source) continue;
      const std::uint64_t now = distance[node];
      const std::uint64_t by_partners = to_partner[source] == kFar || to_partner[node] == kFar
                                            ? now
                                            : std::uint64_t{to_partner[source]} + 1 + to_partner[node];
      ++sums.pairs;
      sums.sum_before += now;
      sums.sum_after += std::min(now, by_partners);
      sums.nearer += by_partners < now ? 1U : 0U;
    }
  }
  return sums;
}

/// Sizes of the parts in which these actors are, largest first.
std::vector<std::uint32_t> parts_of(const graph::Components& parts, const std::vector<ActorId>& actors) {
  std::set<std::uint32_t> met;
  for (const ActorId actor : actors) met.insert(parts.of[actor.index()]);
  std::vector<std::uint32_t> sizes;
  for (const std::uint32_t part : met) sizes.push_back(parts.sizes[part]);
  return sizes;  // parts are numbered by size
}

void add_partners(const Inventory& inventory, const std::vector<ProposedPartner>& partners, NetworkEffect& effect) {
  std::set<std::string_view> met;
  for (const ProposedPartner& partner : partners) {
    if (!met.insert(partner.actor.key).second) continue;
    const auto found =
        std::lower_bound(inventory.actors.begin(), inventory.actors.end(), partner.actor.key,
                         [](const inventory::Actor& actor, const std::string& wanted) { return actor.key < wanted; });
    if (found != inventory.actors.end() && found->key == partner.actor.key) {
      effect.known.push_back(ActorId{static_cast<std::uint32_t>(found - inventory.actors.begin())});
    } else {
      effect.new_actors.push_back(partner.actor.name);
    }
  }
  std::sort(effect.known.begin(), effect.known.end());
}

void add_ties(const graph::Rows& ties, NetworkEffect& effect) {
  for (std::size_t i = 0; i < effect.known.size(); ++i) {
    const auto own = ties[effect.known[i].index()];
    for (std::size_t j = i + 1; j < effect.known.size(); ++j) {
      if (std::binary_search(own.begin(), own.end(), effect.known[j].value))
        ++effect.existing_ties;
      else
        effect.new_ties.emplace_back(effect.known[i], effect.known[j]);
    }
  }
}

void add_parts(const graph::Components& parts, NetworkEffect& effect) {
  effect.joined_parts = parts_of(parts, effect.known);
  effect.parts_before = parts.sizes.size();
  effect.parts_after = effect.parts_before;
  if (!effect.joined_parts.empty()) effect.parts_after -= effect.joined_parts.size() - 1;
  if (effect.joined_parts.empty() && !effect.new_actors.empty()) ++effect.parts_after;
}

std::size_t ties_between(const graph::Rows& ties, const graph::Grouping& groups, ClusterId first, ClusterId second) {
  std::size_t count = 0;
  for (const ActorId member : groups.members[first]) {
    for (const std::uint32_t other : ties[member.index()]) count += groups.of[ActorId{other}] == second ? 1U : 0U;
  }
  return count;
}

/// As the analysis names them, so that both speak of the same clusters.
base::Column<ClusterId, base::Words> names_of(const Inventory& inventory, const graph::Bipartite& graph,
                                              const graph::Network& actors, const graph::Grouping& groups) {
  base::Column<ActorId, double> importance(actors.node_count());
  const double initiatives = std::max<double>(1, static_cast<double>(graph.initiative_count()));
  for (const ActorId actor : base::ids<ActorId>(importance.size())) {
    importance[actor] = static_cast<double>(actors.rows[actor.index()].size()) +
                        static_cast<double>(graph.by_actor()[actor.index()].size()) / initiatives / 2;
  }
  return clusters::names_of(inventory, graph, groups, importance);
}

void add_clusters(const Inventory& inventory, const graph::Bipartite& graph, const graph::Network& actors,
                  std::uint64_t seed, NetworkEffect& effect) {
  const graph::Grouping groups = clusters::leiden(actors, {.seed = seed}).groups;
  const auto names = names_of(inventory, graph, actors, groups);
  std::map<ClusterId, std::vector<ActorId>> met;
  for (const ActorId partner : effect.known) {
    if (groups.of[partner]) met[*groups.of[partner]].push_back(partner);
  }
  for (const auto& [cluster, partners] : met) {
    effect.clusters.push_back(
        {.cluster = cluster, .name = names[cluster], .size = groups.members[cluster].size(), .partners = partners});
  }
  for (std::size_t i = 0; i < effect.clusters.size(); ++i) {
    for (std::size_t j = i + 1; j < effect.clusters.size(); ++j) {
      const std::size_t ties =
          ties_between(actors.rows, groups, effect.clusters[i].cluster, effect.clusters[j].cluster);
      effect.cluster_pairs.push_back({.first = i, .second = j, .ties = ties});
    }
  }
}

std::optional<double> mean(std::uint64_t sum, std::uint64_t count) {
  if (count == 0) return std::nullopt;
  return static_cast<double>(sum) / static_cast<double>(count);
}

}  // namespace

std::optional<double> Distances::mean_before() const { return mean(sum_before, pairs); }
std::optional<double> Distances::mean_after() const { return mean(sum_after, pairs); }

Distances distances(const graph::Rows& ties, const graph::Components& parts, const std::vector<ActorId>& partners,
                    unsigned threads) {
  std::vector<std::uint32_t> sources, to_partner, in_order;
  for (const ActorId partner : partners) sources.push_back(partner.value);
  search(ties, std::move(sources), to_partner, in_order);
  std::vector<Distances> sums(base::block_count(ties.size()));
  base::for_blocks(ties.size(), threads,
                   [&](const base::Block& block) { sums[block.number] = distances_from(block, ties, to_partner); });
  Distances result;
  for (const Distances& part : sums) {
    result.pairs += part.pairs;
    result.sum_before += part.sum_before;
    result.sum_after += part.sum_after;
    result.nearer += part.nearer;
  }
  result.pairs /= 2;  // exact: every pair was met from both ends
  result.sum_before /= 2;
  result.sum_after /= 2;
  result.nearer /= 2;
  std::uint64_t met = 0;
  for (const std::uint64_t size : parts_of(parts, partners)) {
    result.newly_reachable += met * size;
    met += size;
  }
  return result;
}

NetworkEffect network_effect(const Inventory& inventory, const std::vector<ProposedPartner>& partners,
                             std::uint64_t seed, unsigned threads) {
  NetworkEffect effect;
  add_partners(inventory, partners, effect);
  const graph::Bipartite graph(inventory);
  const graph::Network actors = graph::projection(graph, graph::Side::actors, graph::Weighting::newman);
  const graph::Components parts = graph::components(actors.rows);
  add_ties(actors.rows, effect);
  add_parts(parts, effect);
  add_clusters(inventory, graph, actors, seed, effect);
  effect.distances = distances(actors.rows, parts, effect.known, threads);
  return effect;
}

}  // namespace regioscan::proposals
