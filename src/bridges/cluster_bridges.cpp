#include "bridges/cluster_bridges.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace regioscan::bridges {
namespace {

using graph::ActorId;
using graph::ClusterId;

constexpr std::size_t kFirstFew = 3;

using Members = std::map<ClusterId, std::vector<ActorId>>;
using Pair = std::pair<ClusterId, ClusterId>;

struct Tally {
  std::size_t initiatives = 0;
  std::map<ActorId, Joiner> actors;
};

Members by_cluster(std::span<const std::uint32_t> actors, const graph::Grouping& groups) {
  Members members;
  for (const std::uint32_t actor : actors) {
    if (const auto cluster = groups.of[ActorId{actor}]) members[*cluster].push_back(ActorId{actor});
  }
  return members;
}

void count(Tally& tally, const std::vector<ActorId>& members) {
  for (const ActorId actor : members) {
    Joiner& joiner = tally.actors.try_emplace(actor, Joiner{.actor = actor}).first->second;
    ++joiner.initiatives;
    if (members.size() == 1) ++joiner.depending;
  }
}

std::map<Pair, Tally> tallies(const graph::Bipartite& graph, const graph::Grouping& groups) {
  std::map<Pair, Tally> found;
  for (std::size_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    const Members members = by_cluster(graph.by_initiative()[initiative], groups);
    for (auto a = members.begin(); a != members.end(); ++a) {
      for (auto b = std::next(a); b != members.end(); ++b) {
        Tally& tally = found[{a->first, b->first}];
        ++tally.initiatives;
        count(tally, a->second);
        count(tally, b->second);
      }
    }
  }
  return found;
}

bool holds_more(const Joiner& one, const Joiner& other) { return one.depending > other.depending; }

std::vector<Joiner> first_few(const Tally& tally) {
  std::vector<Joiner> all;
  for (const auto& [actor, joiner] : tally.actors) all.push_back(joiner);
  std::stable_sort(all.begin(), all.end(), [](const Joiner& one, const Joiner& other) {
    return std::tie(one.initiatives, one.depending) > std::tie(other.initiatives, other.depending);
  });
  std::vector<Joiner> few(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(kFirstFew, all.size())));
  const auto holder = std::min_element(all.begin(), all.end(), holds_more);  // the first of those who hold most
  if (holder - all.begin() >= static_cast<std::ptrdiff_t>(few.size())) few.push_back(*holder);
  return few;
}

bool comes_before(const ClusterBridge& one, const ClusterBridge& other) {
  const bool one_hangs = one.initiatives == 1, other_hangs = other.initiatives == 1;
  if (one_hangs != other_hangs) return other_hangs;
  // Shares as products of whole numbers, so that equal ones are equal.
  const std::size_t share = one.holder().depending * other.initiatives;
  const std::size_t of_other = other.holder().depending * one.initiatives;
  if (share != of_other) return share > of_other;
  if (one.initiatives != other.initiatives) return one.initiatives > other.initiatives;
  return std::tie(one.a, one.b) < std::tie(other.a, other.b);
}

}  // namespace

const Joiner& ClusterBridge::holder() const { return *std::min_element(actors.begin(), actors.end(), holds_more); }

std::vector<ClusterBridge> cluster_bridges(const graph::Bipartite& graph, const graph::Grouping& groups) {
  std::vector<ClusterBridge> bridges;
  for (const auto& [pair, tally] : tallies(graph, groups)) {
    bridges.push_back(
        {.a = pair.first, .b = pair.second, .initiatives = tally.initiatives, .actors = first_few(tally)});
  }
  std::sort(bridges.begin(), bridges.end(), comes_before);
  return bridges;
}

}  // namespace regioscan::bridges
