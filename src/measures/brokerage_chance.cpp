#include "measures/brokerage_chance.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace regioscan::measures {
namespace {

/// n(n − 1)…(n − k + 1): the ways to give k different actors of n a place each; 0 for fewer than k.
double ways(double n, int k) {
  double product = 1;
  for (int i = 0; i < k; ++i) product *= std::max(0.0, n - i);
  return product;
}

/// Sums over the groups that a broker's own is not.
struct Others {
  double actors = 0;         ///< N − n_g
  double same = 0;           ///< Σ_h (n_h)₂
  double same_twice = 0;     ///< ways for two pairs, each of one group
  double mixed_sharing = 0;  ///< ways for a with c, and a with c', each of two groups
};

Others others_than(const std::vector<std::size_t>& sizes, std::size_t own, double all) {
  Others others{.actors = all - static_cast<double>(sizes[own])};
  double squares = 0, fours = 0;
  for (std::size_t group = 0; group < sizes.size(); ++group) {
    if (group == own) continue;
    const auto n = static_cast<double>(sizes[group]);
    others.same += ways(n, 2);
    squares += ways(n, 2) * ways(n, 2);
    fours += ways(n, 4);
    others.mixed_sharing += n * ways(others.actors - n, 2);
  }
  others.same_twice = others.same * others.same - squares + fours;  // of two groups, or four of one
  return others;
}

constexpr std::size_t at(BrokerRole role) { return static_cast<std::size_t>(role); }

/// Adds the ways in which a broker of one group, with n actors, has each role.
void add_ways(RoleChances& sum, double n, const Others& others) {
  const double m = others.actors;
  sum.one[at(BrokerRole::coordinator)] += ways(n, 3);
  sum.sharing[at(BrokerRole::coordinator)] += ways(n, 4);
  sum.disjoint[at(BrokerRole::coordinator)] += ways(n, 5);

  sum.one[at(BrokerRole::itinerant)] += n * others.same;
  // Three of one other group: this broker's group is any but theirs, so it is counted from the side of the three.
  sum.sharing[at(BrokerRole::itinerant)] += ways(n, 3) * m;
  sum.disjoint[at(BrokerRole::itinerant)] += n * others.same_twice;

  sum.one[at(BrokerRole::gatekeeper)] += 2 * ways(n, 2) * m;
  sum.sharing[at(BrokerRole::gatekeeper)] += ways(n, 2) * ways(m, 2) + ways(n, 3) * m;
  sum.disjoint[at(BrokerRole::gatekeeper)] += 4 * ways(n, 3) * ways(m, 2);

  sum.one[at(BrokerRole::liaison)] += n * (ways(m, 2) - others.same);
  sum.sharing[at(BrokerRole::liaison)] += n * others.mixed_sharing;
  // Four others, less those whose first or second pair is of one group, plus those of which both are.
  sum.disjoint[at(BrokerRole::liaison)] += n * (ways(m, 4) - 2 * others.same * ways(m - 2, 2) + others.same_twice);
}

void divide(RoleChances::PerRole& ways_per_role, double all_ways) {
  for (double& value : ways_per_role) value = all_ways > 0 ? value / all_ways : 0;  // too few actors: no ways either
}

Scores in_role(const Inputs& inputs, Groups (*groups_of)(const inventory::Inventory&), BrokerRole role) {
  Scores scores{.actors = base::Column<graph::ActorId, std::optional<double>>(inputs.graph.actor_count()),
                .initiatives = {}};
  if (inputs.inventory == nullptr) return scores;
  const Groups groups = groups_of(*inputs.inventory);
  const auto open = open_pairs(inputs.actors.rows, groups, inputs.threads);
  for (const auto actor : base::ids<graph::ActorId>(open.size())) {
    if (groups[actor]) scores.actors[actor] = static_cast<double>(open[actor].by_role[at(role)]);
  }
  return scores;
}

}  // namespace

std::vector<std::size_t> group_sizes(const Groups& groups) {
  std::map<std::uint32_t, std::size_t> members;
  for (const auto& group : groups) {
    if (group) ++members[*group];
  }
  std::vector<std::size_t> sizes;
  for (const auto& [group, size] : members) sizes.push_back(size);
  std::sort(sizes.begin(), sizes.end(), std::greater<>());
  return sizes;
}

RoleChances role_chances(const std::vector<std::size_t>& sizes) {
  double all = 0;
  for (const std::size_t size : sizes) all += static_cast<double>(size);
  RoleChances chances;
  for (std::size_t own = 0; own < sizes.size(); ++own) {
    add_ways(chances, static_cast<double>(sizes[own]), others_than(sizes, own, all));
  }
  divide(chances.one, ways(all, 3));
  divide(chances.sharing, ways(all, 4));
  divide(chances.disjoint, ways(all, 5));
  return chances;
}

std::optional<Expectation> expected_in_role(const OpenPairs& open, const RoleChances& chances, BrokerRole role) {
  if (open.known() == 0) return std::nullopt;
  const auto pairs = static_cast<double>(open.known());
  const auto sharing = static_cast<double>(open.sharing);
  const double disjoint = pairs * (pairs - 1) / 2 - sharing;
  const double p = chances.one[at(role)];
  const double variance = pairs * p * (1 - p) + 2 * sharing * (chances.sharing[at(role)] - p * p) +
                          2 * disjoint * (chances.disjoint[at(role)] - p * p);
  // Where the count cannot vary, terms cancel but for rounding.
  const bool varies = variance > 1e-12 * pairs * pairs;
  return Expectation{.mean = pairs * p, .deviation = varies ? std::sqrt(variance) : 0};
}

double expected_across(const OpenPairs& open, const RoleChances& chances) {
  return static_cast<double>(open.known()) *
         (chances.one[at(BrokerRole::gatekeeper)] + chances.one[at(BrokerRole::liaison)]);
}

Brokerage brokerage(const graph::Rows& rows, const Groups& groups, unsigned threads) {
  return {.open = open_pairs(rows, groups, threads), .chances = role_chances(group_sizes(groups))};
}

Scores coordinator_by_seat(const Inputs& inputs) { return in_role(inputs, groups_by_seat, BrokerRole::coordinator); }

Scores itinerant_by_seat(const Inputs& inputs) { return in_role(inputs, groups_by_seat, BrokerRole::itinerant); }

Scores gatekeeper_by_seat(const Inputs& inputs) { return in_role(inputs, groups_by_seat, BrokerRole::gatekeeper); }

Scores liaison_by_seat(const Inputs& inputs) { return in_role(inputs, groups_by_seat, BrokerRole::liaison); }

Scores coordinator_by_type(const Inputs& inputs) { return in_role(inputs, groups_by_type, BrokerRole::coordinator); }

Scores itinerant_by_type(const Inputs& inputs) { return in_role(inputs, groups_by_type, BrokerRole::itinerant); }

Scores gatekeeper_by_type(const Inputs& inputs) { return in_role(inputs, groups_by_type, BrokerRole::gatekeeper); }

Scores liaison_by_type(const Inputs& inputs) { return in_role(inputs, groups_by_type, BrokerRole::liaison); }

}  // namespace regioscan::measures
