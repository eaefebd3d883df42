#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "clusters/leiden.hpp"
#include "graph/components.hpp"
#include "proposals/proposal.hpp"

namespace regioscan::proposals {

/// A cluster to which partners belong.
struct BridgedCluster {
  graph::ClusterId cluster;
  base::Words name;
  std::size_t size = 0;                      ///< actors
  std::vector<inventory::ActorId> partners;  ///< sorted
};

/// Two clusters that the proposal brings together, by their places in `clusters`.
struct BridgedPair {
  std::size_t first = 0, second = 0;
  std::size_t ties = 0;  ///< between members of the one and of the other now
};

/// Lengths of the shortest ways between two actors of the network, 1: they share an initiative. Over the unordered
/// pairs that reach each other without the proposal, before and with it.
struct Distances {
  std::uint64_t pairs = 0;
  std::uint64_t sum_before = 0, sum_after = 0;
  std::uint64_t nearer = 0;           ///< pairs that come nearer to each other
  std::uint64_t newly_reachable = 0;  ///< pairs of actors in the network that reach each other only with it

  [[nodiscard]] std::optional<double> mean_before() const;  ///< absent without pairs
  [[nodiscard]] std::optional<double> mean_after() const;
};

/// What a proposal does to the network of actors. All ids are of the inventory before.
struct NetworkEffect {
  std::vector<inventory::ActorId> known;  ///< partners who are in the network already, sorted
  std::vector<std::string> new_actors;    ///< names of the others, in the order of the proposal
  std::vector<std::pair<inventory::ActorId, inventory::ActorId>> new_ties;  ///< among the known ones, sorted
  std::size_t existing_ties = 0;  ///< pairs of them that share an initiative already
  std::vector<std::uint32_t>
      joined_parts;  ///< sizes of the parts in which they are, largest first; two or more: joined
  std::size_t parts_before = 0, parts_after = 0;  ///< parts of the network, actors without ties included
  std::vector<BridgedCluster> clusters;           ///< to which they belong, by number
  std::vector<BridgedPair> cluster_pairs;
  Distances distances;
};

/// Cost: that of the clusters and of the distances, actors times ties.
[[nodiscard]] NetworkEffect network_effect(const inventory::Inventory& inventory,
                                           const std::vector<ProposedPartner>& partners, std::uint64_t seed,
                                           unsigned threads);

/// Distances before, and after all of `partners` (sorted) are tied to each other: a way then is the old one or goes
/// from one partner to another, min(d(u, v), D(u) + 1 + D(v)) with D the distance to the nearest partner.
[[nodiscard]] Distances distances(const graph::Rows& ties, const graph::Components& parts,
                                  const std::vector<inventory::ActorId>& partners, unsigned threads);

}  // namespace regioscan::proposals
