#pragma once

#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include "measures/measures.hpp"
#include "tests/graph/examples.hpp"
#include "tests/measures/society.hpp"

namespace regioscan::measures::examples {

/// A two-mode graph with the two projections that measures are computed from.
struct Example {
  explicit Example(graph::Bipartite two_mode)
      : graph(std::move(two_mode)),
        actors(graph::projection(graph, graph::Side::actors, graph::Weighting::newman)),
        initiatives(graph::projection(graph, graph::Side::initiatives, graph::Weighting::newman)) {}

  /// With regions, types, roles and clusters, which the others do not have.
  explicit Example(const Society& society) : Example(two_mode(society)) {
    inventory = inventory_of(society);
    std::vector<std::optional<std::uint32_t>> labels;
    for (const Society::Member& member : society.actors) labels.push_back(member.cluster);
    clusters = graph::grouping(labels);
  }

  [[nodiscard]] Inputs inputs(unsigned threads = 2) const {
    return {.graph = graph,
            .actors = actors,
            .initiatives = initiatives,
            .threads = threads,
            .clusters = clusters ? &*clusters : nullptr,
            .inventory = inventory ? &*inventory : nullptr};
  }
  [[nodiscard]] Scores scores(std::string_view key) const { return measure(key).compute(inputs()); }
  /// The scores of the actors; an absent one is −1, which no measure can be.
  [[nodiscard]] std::vector<double> of_actors(std::string_view key) const { return plain(scores(key).actors); }
  [[nodiscard]] std::vector<double> of_initiatives(std::string_view key) const {
    return plain(scores(key).initiatives);
  }

  graph::Bipartite graph;
  graph::Network actors;
  graph::Network initiatives;
  std::optional<inventory::Inventory> inventory;
  std::optional<graph::Grouping> clusters;

 private:
  template <class IdType>
  static std::vector<double> plain(const base::Column<IdType, std::optional<double>>& scores) {
    std::vector<double> values;
    for (const auto& score : scores) values.push_back(score.value_or(-1));
    return values;
  }
};

inline constexpr std::uint64_t kSeeds[] = {1, 2, 3, 4, 5, 6, 7, 8};

/// A random graph with isolates, several parts and a few large initiatives.
inline Example random_example(std::uint64_t seed) { return Example(graph::examples::random(seed, 40, 30, 70)); }

/// A column as a vector, for matchers.
template <class IdType, class T>
std::vector<T> listed(const base::Column<IdType, T>& column) {
  return {column.begin(), column.end()};
}

/// Distances by relaxing over and over (Floyd & Warshall); −1 where there is no way.
inline std::vector<std::vector<int>> distances(const graph::Rows& rows) {
  const std::size_t n = rows.size();
  std::vector<std::vector<int>> d(n, std::vector<int>(n, 1'000'000));
  for (std::size_t v = 0; v < n; ++v) {
    d[v][v] = 0;
    for (const std::uint32_t other : rows[v]) d[v][other] = 1;
  }
  for (std::size_t via = 0; via < n; ++via) {
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t b = 0; b < n; ++b) d[a][b] = std::min(d[a][b], d[a][via] + d[via][b]);
    }
  }
  for (auto& row : d) {
    for (int& distance : row) distance = distance >= 1'000'000 ? -1 : distance;
  }
  return d;
}

}  // namespace regioscan::measures::examples
