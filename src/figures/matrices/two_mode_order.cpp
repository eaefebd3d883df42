#include "figures/matrices/two_mode_order.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

#include "figures/matrices/seriation.hpp"

namespace regioscan::figures {
namespace {

using graph::Rows;
using Order = std::vector<std::size_t>;

/// Place of each thing in an order.
std::vector<double> places(const Order& order) {
  std::vector<double> place(order.size());
  for (std::size_t at = 0; at < order.size(); ++at) place[order[at]] = static_cast<double>(at);
  return place;
}

/// Where the things of the other side that a thing is tied to stand: in the middle, and on the average.
struct Where {
  double median = 0, mean = 0;
  friend auto operator<=>(const Where&, const Where&) = default;
};

Where where(std::span<const std::uint32_t> others, const std::vector<double>& place) {
  if (others.empty()) return {static_cast<double>(place.size()), 0};  // last
  std::vector<double> at;
  for (const std::uint32_t other : others) at.push_back(place[other]);
  std::sort(at.begin(), at.end());
  const double mean = std::accumulate(at.begin(), at.end(), 0.0) / static_cast<double>(at.size());
  return {(at[(at.size() - 1) / 2] + at[at.size() / 2]) / 2, mean};
}

Order by_middle(const Rows& rows, const std::vector<double>& place) {
  std::vector<Where> of(rows.size());
  for (std::size_t at = 0; at < rows.size(); ++at) of[at] = where(rows[at], place);
  Order order(rows.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple(of[a].median, of[a].mean, a) < std::tuple(of[b].median, of[b].mean, b);
  });
  return order;
}

/// Actors that take part in exactly the same initiatives and are of one block: they stand together as one.
std::vector<std::vector<std::size_t>> alike_in_all(const graph::Bipartite& graph, std::span<const std::size_t> blocks) {
  std::map<std::pair<std::size_t, std::vector<std::uint32_t>>, std::vector<std::size_t>> found;
  for (std::size_t actor = 0; actor < graph.actor_count(); ++actor) {
    const std::span<const std::uint32_t> row = graph.by_actor()[actor];
    found[{blocks[actor], {row.begin(), row.end()}}].push_back(actor);
  }
  std::vector<std::vector<std::size_t>> groups;
  for (auto& [row, actors] : found) groups.push_back(std::move(actors));
  std::sort(groups.begin(), groups.end());  // by their first actor
  return groups;
}

/// |N_i ∩ N_j| / √(k_i·k_j) of the first actor of each group.
Likenesses cosines(const graph::Bipartite& graph, const std::vector<std::vector<std::size_t>>& groups) {
  constexpr std::size_t kNobody = static_cast<std::size_t>(-1);
  std::vector<std::size_t> group_of(graph.actor_count(), kNobody);
  for (std::size_t group = 0; group < groups.size(); ++group) group_of[groups[group].front()] = group;
  Likenesses result(groups.size());
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const std::span<const std::uint32_t> row = graph.by_actor()[groups[group].front()];
    std::vector<double> common(groups.size());
    for (const std::uint32_t initiative : row) {
      for (const std::uint32_t actor : graph.by_initiative()[initiative]) {
        if (group_of[actor] < group) common[group_of[actor]] += 1;  // nobody is a larger number than any group
      }
    }
    for (std::size_t other = 0; other < group; ++other) {
      if (common[other] <= 0) continue;
      const auto both = static_cast<double>(row.size() * graph.by_actor()[groups[other].front()].size());
      result.set(group, other, common[other] / std::sqrt(both));
    }
  }
  return result;
}

}  // namespace

TwoModeOrder two_mode_order(const graph::Bipartite& graph, std::span<const std::size_t> blocks) {
  const std::vector<std::vector<std::size_t>> groups = alike_in_all(graph, blocks);
  std::vector<std::size_t> block_of_group;
  for (const auto& group : groups) block_of_group.push_back(blocks[group.front()]);
  TwoModeOrder order;
  for (const std::size_t group : seriated(cosines(graph, groups), block_of_group)) {
    order.actors.insert(order.actors.end(), groups[group].begin(), groups[group].end());
  }
  order.initiatives = by_middle(graph.by_initiative(), places(order.actors));
  return order;
}

}  // namespace regioscan::figures
