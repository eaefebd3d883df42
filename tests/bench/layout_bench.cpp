// How well engines place four networks of actors, and how long it takes: the table of docs/decisions/layout.md. Ties
// that place are all of them, or only those with so many common initiatives that at most 2,600 are left, which are
// drawn.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <vector>

#include "graph/components.hpp"
#include "graph/network.hpp"
#include "inventory/read.hpp"
#include "layout/layout.hpp"

namespace {

using namespace regioscan;
using layout::Point;

constexpr double kWidth_pt = 632, kHeight_pt = 443;  // what an A4 page leaves for the network
constexpr std::size_t kMostTies = 2600;

double children_seconds() {
  rusage used{};
  getrusage(RUSAGE_CHILDREN, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// The ties with at least so many in common, over the same nodes.
graph::Network strong_part(const graph::Network& network, std::uint32_t least) {
  graph::Network part{.weighting = network.weighting};
  for (std::size_t node = 0; node < network.node_count(); ++node) {
    for (std::size_t at = network.rows.offsets[node]; at < network.rows.offsets[node + 1]; ++at) {
      if (network.shared[at] < least) continue;
      part.rows.targets.push_back(network.rows.targets[at]);
      part.shared.push_back(network.shared[at]);
      part.weight.push_back(network.weight[at]);
    }
    part.rows.offsets.push_back(static_cast<std::uint32_t>(part.rows.targets.size()));
  }
  return part;
}

std::uint32_t least_shared(const graph::Network& network) {
  std::uint32_t least = 1;
  while (strong_part(network, least).tie_count() > kMostTies && strong_part(network, least + 1).tie_count() > 0)
    ++least;
  return least;
}

std::vector<int> steps_from(const graph::Rows& rows, std::uint32_t start) {
  std::vector<int> steps(rows.size(), -1);
  std::queue<std::uint32_t> next;
  steps[start] = 0;
  next.push(start);
  while (!next.empty()) {
    const std::uint32_t node = next.front();
    next.pop();
    for (const std::uint32_t other : rows[node]) {
      if (steps[other] >= 0) continue;
      steps[other] = steps[node] + 1;
      next.push(other);
    }
  }
  return steps;
}

double apart(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Stress of the pairs of the largest part, weights 1/steps², at the best scale of the picture: 0 (every distance is as
/// many steps as it should) … 1.
double stress(const graph::Rows& rows, const std::vector<Point>& places) {
  const graph::Components parts = graph::components(rows);
  double weight = 0, along = 0, squared = 0;
  for (std::uint32_t node = 0; node < rows.size(); ++node) {
    if (parts.of[node] != 0) continue;
    const std::vector<int> steps = steps_from(rows, node);
    for (std::uint32_t other = 0; other < node; ++other) {
      if (steps[other] <= 0) continue;
      const double relative = apart(places[node], places[other]) / steps[other];
      weight += 1;
      along += relative;
      squared += relative * relative;
    }
  }
  return weight > 0 && squared > 0 ? 1 - along * along / (squared * weight) : 0;  // Σ(s·d/D − 1)²/n at the best s
}

/// Of each node with d partners: the d nodes that stand nearest, against the partners (Jaccard); the mean.
double kept_neighbours(const graph::Rows& rows, const std::vector<Point>& places) {
  double sum = 0, count = 0;
  for (std::size_t node = 0; node < rows.size(); ++node) {
    const auto partners = rows[node];
    if (partners.empty()) continue;
    std::vector<std::pair<double, std::uint32_t>> near;
    for (std::uint32_t other = 0; other < rows.size(); ++other) {
      if (other != node) near.emplace_back(apart(places[node], places[other]), other);
    }
    std::sort(near.begin(), near.end());
    double both = 0;
    for (std::size_t at = 0; at < partners.size(); ++at)
      both += std::binary_search(partners.begin(), partners.end(), near[at].second) ? 1 : 0;
    sum += both / (2 * static_cast<double>(partners.size()) - both);
    ++count;
  }
  return count > 0 ? sum / count : 0;
}

double side(const Point& a, const Point& b, const Point& c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Pairs of ties without a common end that cross, of all such pairs: 0 … 1. Every pair is looked at.
double crossing_share(const graph::Rows& rows, const std::vector<Point>& places) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t node = 0; node < rows.size(); ++node) {
    for (const std::uint32_t other : rows[node]) {
      if (other > node) ties.emplace_back(node, other);
    }
  }
  double crossed = 0, pairs = 0;
  for (std::size_t i = 0; i < ties.size(); ++i) {
    const auto [a, b] = ties[i];
    for (std::size_t j = 0; j < i; ++j) {
      const auto [c, d] = ties[j];
      if (a == c || a == d || b == c || b == d) continue;
      ++pairs;
      const bool is_parted = side(places[a], places[b], places[c]) * side(places[a], places[b], places[d]) < 0;
      const bool is_parting = side(places[c], places[d], places[a]) * side(places[c], places[d], places[b]) < 0;
      crossed += is_parted && is_parting ? 1 : 0;
    }
  }
  return pairs > 0 ? crossed / pairs : 0;
}

void measure(const std::string& name, const inventory::Inventory& inventory) {
  const graph::Network network =
      graph::projection(graph::Bipartite(inventory), graph::Side::actors, graph::Weighting::newman);
  const std::uint32_t least = least_shared(network);
  const graph::Network drawn = strong_part(network, least);
  const std::vector<layout::Body> bodies(network.node_count(), layout::Body{6});
  for (const bool is_all : {true, false}) {
    if (!is_all && least == 1) continue;
    const graph::Network& placing = is_all ? network : drawn;
    for (const char* const engine : {"sfdp", "neato", "twopi"}) {
      const double before = children_seconds();
      const std::vector<Point> places = layout::positions(
          placing.rows, placing.weight, bodies,
          {.engine = engine, .seed = 1, .width_pt = kWidth_pt, .height_pt = kHeight_pt, .separation_pt = 2.5});
      const double seconds = children_seconds() - before;
      fmt::print("| {} | {} of {} (≥ {}) | {} | {} | {:.3f} | {:.3f} | {:.2f} % | {:.2f} s |\n", name,
                 drawn.tie_count(), network.tie_count(), least, is_all ? "all" : "drawn", engine,
                 stress(network.rows, places), kept_neighbours(network.rows, places),
                 100 * crossing_share(drawn.rows, places), seconds);
    }
  }
}

void measure(const std::string& name, const inventory::Source& source) {
  const inventory::Reading reading = inventory::read_inventory(source);
  if (reading.inventory) measure(name, *reading.inventory);
}

}  // namespace

int main() {
  setenv("REGIOSCAN_LAYOUT", REGIOSCAN_LAYOUT_PROGRAM, 0);
  const std::filesystem::path data = std::filesystem::path(REGIOSCAN_SOURCE_DIR) / "data";
  fmt::print("| network | ties drawn | placed by | engine | stress | neighbours kept | crossings | CPU |\n");
  measure("southern-women", {.path = data / "southern-women", .tables = {}});
  measure("regioscan-2023", {.path = data / "regioscan-2023", .tables = {}});
  const std::filesystem::path real = REGIOSCAN_REAL_DATA;
  if (real.empty()) return 0;
  measure("gr_nl",
          {.path = data / "mappings/gr_nl.toml", .tables = {{"rows", real / "gr_nl/opengr_provincies.fixed.csv"}}});
  measure("h2020 digital", {.path = data / "mappings/h2020_nl_digital.toml",
                            .tables = {{"participations", real / "h2020_nl/participations.csv"},
                                       {"projects", real / "h2020_nl/projects_digital.csv"}}});
}
