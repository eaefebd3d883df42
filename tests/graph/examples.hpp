#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include "base/random.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::graph::examples {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

inline Bipartite bipartite(std::size_t actors, std::size_t initiatives, const std::vector<Pair>& pairs) {
  std::vector<std::pair<ActorId, InitiativeId>> participations;
  for (const auto& [actor, initiative] : pairs) participations.push_back({ActorId{actor}, InitiativeId{initiative}});
  return Bipartite(actors, initiatives, std::move(participations));
}

/// Rows of a one-mode graph.
inline Rows rows(std::size_t nodes, const std::vector<Pair>& edges) {
  std::vector<std::vector<std::uint32_t>> others(nodes);
  for (const auto& [a, b] : edges) {
    others[a].push_back(b);
    others[b].push_back(a);
  }
  Rows result;
  for (auto& row : others) {
    std::sort(row.begin(), row.end());
    result.targets.insert(result.targets.end(), row.begin(), row.end());
    result.offsets.push_back(static_cast<std::uint32_t>(result.targets.size()));
  }
  return result;
}

/// An actor in every initiative; every initiative has one more actor, who is in nothing else.
inline Bipartite star(std::uint32_t rays) {
  std::vector<Pair> pairs;
  for (std::uint32_t ray = 0; ray < rays; ++ray) pairs.insert(pairs.end(), {{0, ray}, {ray + 1, ray}});
  return bipartite(rays + 1, rays, pairs);
}

/// Actor 0 – initiative 0 – actor 1 – initiative 1 – … – the last actor.
inline Bipartite path(std::uint32_t initiatives) {
  std::vector<Pair> pairs;
  for (std::uint32_t step = 0; step < initiatives; ++step) pairs.insert(pairs.end(), {{step, step}, {step + 1, step}});
  return bipartite(initiatives + 1, initiatives, pairs);
}

/// Everybody in everything.
inline Bipartite complete(std::uint32_t actors, std::uint32_t initiatives) {
  std::vector<Pair> pairs;
  for (std::uint32_t actor = 0; actor < actors; ++actor) {
    for (std::uint32_t initiative = 0; initiative < initiatives; ++initiative) pairs.push_back({actor, initiative});
  }
  return bipartite(actors, initiatives, pairs);
}

/// {a, b – X}, {c – Y}, an actor in nothing and an initiative without actors.
inline Bipartite disconnected() { return bipartite(4, 3, {{0, 0}, {1, 0}, {2, 1}}); }

inline Bipartite empty() { return bipartite(0, 0, {}); }

/// Pairs drawn with a long tail: low numbers take part more often. Leaves isolates on both sides.
inline std::vector<Pair> random_pairs(std::uint64_t seed, std::uint32_t actors, std::uint32_t initiatives,
                                      std::size_t draws) {
  base::Stream chance = base::stream(seed, "random_pairs");
  std::vector<Pair> pairs;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    const auto skewed = [&](std::uint32_t bound) {
      const double place = chance.unit();
      return static_cast<std::uint32_t>(place * (0.3 + 0.7 * place) * bound);
    };
    const std::uint32_t actor = skewed(actors);
    pairs.push_back({actor, skewed(initiatives)});
  }
  return pairs;
}

inline Bipartite random(std::uint64_t seed, std::uint32_t actors, std::uint32_t initiatives, std::size_t draws) {
  return bipartite(actors, initiatives, random_pairs(seed, actors, initiatives, draws));
}

/// A permutation of 0 … size−1.
inline std::vector<std::uint32_t> shuffled(std::uint64_t seed, std::size_t size) {
  std::vector<std::uint32_t> order(size);
  std::iota(order.begin(), order.end(), 0U);
  base::Stream chance = base::stream(seed, "shuffled");
  chance.shuffle(std::span(order));
  return order;
}

}  // namespace regioscan::graph::examples
