// In which order a matrix shows most, and how long finding it takes: the contestants of docs/decisions/seriation.md on
// the actors that work together most, and on who takes part in what.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <numeric>
#include <string>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/random.hpp"
#include "figures/matrices/seriation.hpp"
#include "figures/matrices/two_mode_order.hpp"
#include "inventory/read.hpp"

namespace {

using namespace regioscan;
using figures::Likenesses;
using Order = std::vector<std::size_t>;
using Blocks = std::vector<std::size_t>;

double seconds_of(const auto& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Order in_order_of(const std::vector<double>& values, const Blocks& blocks) {
  Order order(values.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple(blocks[a], values[a], a) < std::tuple(blocks[b], values[b], b);
  });
  return order;
}

/// The second eigenvector of D^-½ S D^-½, over its root of degree: the spectral order (Atkins, Boman & Hendrickson
/// 1998, normalized).
std::vector<double> fiedler(const Likenesses& s) {
  const std::size_t n = s.size();
  std::vector<double> degree(n), vector(n), next(n);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) degree[i] += i == j ? 0 : s(i, j);
    degree[i] += 1e-9;
  }
  base::Stream chance = base::stream(1, "seriation bench");
  for (double& value : vector) value = static_cast<double>(chance.below(1000));
  for (int turn = 0; turn < 3000; ++turn) {
    double mean = 0, total = 0, length = 0;
    for (std::size_t i = 0; i < n; ++i) mean += degree[i] * vector[i], total += degree[i];
    for (double& value : vector) value -= mean / total;
    for (std::size_t i = 0; i < n; ++i) {
      next[i] = vector[i];  // half of it stays: no eigenvalue is negative then
      for (std::size_t j = 0; j < n; ++j) next[i] += i == j ? 0 : s(i, j) * vector[j] / degree[i];
      length += next[i] * next[i];
    }
    for (std::size_t i = 0; i < n; ++i) vector[i] = next[i] / std::sqrt(length);
  }
  return vector;
}

/// Share of triples that break the rule, in percent of all.
double broken(const Likenesses& s, const Order& order) {
  const double n = static_cast<double>(s.size());
  return 100 * static_cast<double>(figures::anti_robinson_events(s, order)) / (n * (n - 1) * (n - 2) / 3);
}

double neighbours(const Likenesses& s, const Order& order) {
  double sum = 0;
  for (std::size_t at = 0; at + 1 < order.size(); ++at) sum += s(order[at], order[at + 1]);
  return sum;
}

void one_mode(const std::string& name, const analysis::Analysis& analysis, std::size_t top) {
  std::vector<graph::ActorId> actors = analysis::ranking(analysis, "degree");
  actors.resize(std::min(top, actors.size()));
  std::sort(actors.begin(), actors.end());
  const std::size_t n = actors.size();
  Likenesses shared(n), cosine(n), root(n);
  Blocks blocks, none(n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    const auto row = analysis.graph.by_actor()[actors[i].index()];
    const auto cluster = analysis.clusters.groups.of[actors[i]];
    blocks.push_back(cluster ? cluster->index() : 9999);
    for (std::size_t j = 0; j < i; ++j) {
      const auto other = analysis.graph.by_actor()[actors[j].index()];
      std::vector<std::uint32_t> both;
      std::set_intersection(row.begin(), row.end(), other.begin(), other.end(), std::back_inserter(both));
      const double common = static_cast<double>(both.size());
      shared.set(i, j, common);
      root.set(i, j, std::sqrt(common));
      cosine.set(i, j, common / std::sqrt(static_cast<double>(row.size() * other.size())));
    }
  }
  Order given(n);
  std::iota(given.begin(), given.end(), 0);
  const auto line = [&](const std::string& what, const Order& order) {
    fmt::print("{:<34} {:<40} broken {:5.2f} %  neighbours share {:5.0f}\n", name, what, broken(shared, order),
               neighbours(shared, order));
  };
  line("alphabetical", given);
  line("by cluster, alphabetical", in_order_of(std::vector<double>(n), blocks));
  line("spectral on shared", in_order_of(fiedler(shared), none));
  line("spectral on cosine", in_order_of(fiedler(cosine), none));
  line("leaf order on shared", figures::seriated(shared, none));
  line("leaf order on root", figures::seriated(root, none));
  line("leaf order on cosine", figures::seriated(cosine, none));
  line("by cluster, spectral on cosine", in_order_of(fiedler(cosine), blocks));
  line("by cluster, leaf order on shared", figures::seriated(shared, blocks));
  line("by cluster, leaf order on root", figures::seriated(root, blocks));
  line("by cluster, leaf order on cosine", figures::seriated(cosine, blocks));
}

struct Orders {
  Order actors, initiatives;
};

/// Mean distance from the diagonal, in percent of the side (chance: 33), and share of the cells beside filled ones
/// that are filled.
struct Seen {
  double off = 0, touching = 0;
};

Seen seen(const graph::Bipartite& graph, const Orders& orders) {
  std::vector<std::size_t> row(graph.actor_count()), column(graph.initiative_count());
  for (std::size_t at = 0; at < row.size(); ++at) row[orders.actors[at]] = at;
  for (std::size_t at = 0; at < column.size(); ++at) column[orders.initiatives[at]] = at;
  std::vector<std::vector<char>> filled(row.size(), std::vector<char>(column.size()));
  Seen result;
  for (std::size_t a = 0; a < row.size(); ++a) {
    for (const std::uint32_t i : graph.by_actor()[a]) {
      filled[row[a]][column[i]] = 1;
      result.off += std::abs((static_cast<double>(row[a]) + 0.5) / static_cast<double>(row.size()) -
                             (static_cast<double>(column[i]) + 0.5) / static_cast<double>(column.size()));
    }
  }
  double bonds = 0;
  for (std::size_t r = 0; r < row.size(); ++r) {
    for (std::size_t c = 0; c < column.size(); ++c) {
      if (filled[r][c] == 0) continue;
      bonds += r + 1 < row.size() ? filled[r + 1][c] : 0;
      bonds += c + 1 < column.size() ? filled[r][c + 1] : 0;
    }
  }
  const double count = static_cast<double>(graph.participation_count());
  return {100 * result.off / count, 100 * bonds / (2 * count)};
}

/// Reciprocal averaging (Hill 1973): the first axis of correspondence analysis, part by part.
Orders reciprocal_averages(const graph::Bipartite& graph) {
  const graph::Components parts = graph::components(graph::one_index_space(graph));
  const std::size_t n = graph.actor_count(), m = graph.initiative_count();
  std::vector<double> actor(n), initiative(m);
  base::Stream chance = base::stream(1, "seriation bench");
  for (double& value : actor) value = static_cast<double>(chance.below(1000));
  for (int turn = 0; turn < 2000; ++turn) {
    std::vector<double> sum(parts.sizes.size()), weight(parts.sizes.size()), square(parts.sizes.size());
    for (std::size_t a = 0; a < n; ++a) {
      const double k = static_cast<double>(graph.by_actor()[a].size());
      sum[parts.of[a]] += k * actor[a], weight[parts.of[a]] += k;
    }
    for (std::size_t a = 0; a < n; ++a) {
      if (weight[parts.of[a]] > 0) actor[a] -= sum[parts.of[a]] / weight[parts.of[a]];
      square[parts.of[a]] += actor[a] * actor[a];
    }
    for (std::size_t a = 0; a < n; ++a)
      if (square[parts.of[a]] > 0) actor[a] /= std::sqrt(square[parts.of[a]]);
    for (std::size_t i = 0; i < m; ++i) {
      double mean = 0;
      for (const std::uint32_t a : graph.by_initiative()[i]) mean += actor[a];
      if (!graph.by_initiative()[i].empty()) mean /= static_cast<double>(graph.by_initiative()[i].size());
      initiative[i] = mean;
    }
    for (std::size_t a = 0; a < n; ++a) {
      double mean = 0;
      for (const std::uint32_t i : graph.by_actor()[a]) mean += initiative[i];
      if (!graph.by_actor()[a].empty()) actor[a] = mean / static_cast<double>(graph.by_actor()[a].size());
    }
  }
  Blocks of_actor(n), of_initiative(m);
  for (std::size_t a = 0; a < n; ++a) of_actor[a] = parts.of[a];
  for (std::size_t i = 0; i < m; ++i) of_initiative[i] = parts.of[n + i];
  return {in_order_of(actor, of_actor), in_order_of(initiative, of_initiative)};
}

Likenesses cosines(const graph::Bipartite& graph) {
  Likenesses result(graph.actor_count());
  const graph::Network network = graph::projection(graph, graph::Side::actors, graph::Weighting::cosine);
  for (std::size_t a = 0; a < network.node_count(); ++a)
    for (std::size_t at = 0; at < network.rows[a].size(); ++at)
      result.set(a, network.rows[a][at], network.weights_of(a)[at]);
  return result;
}

/// Columns by the mean place of their rows.
Order by_mean(const graph::Bipartite& graph, const Order& actors) {
  std::vector<double> place(actors.size()), mean(graph.initiative_count());
  for (std::size_t at = 0; at < actors.size(); ++at) place[actors[at]] = static_cast<double>(at);
  for (std::size_t i = 0; i < mean.size(); ++i) {
    for (const std::uint32_t a : graph.by_initiative()[i]) mean[i] += place[a];
    mean[i] /= std::max(1.0, static_cast<double>(graph.by_initiative()[i].size()));
  }
  return in_order_of(mean, Blocks(mean.size(), 0));
}

Order by_median(const graph::Bipartite& graph, const Order& actors) {
  std::vector<double> place(actors.size()), middle(graph.initiative_count());
  for (std::size_t at = 0; at < actors.size(); ++at) place[actors[at]] = static_cast<double>(at);
  for (std::size_t i = 0; i < middle.size(); ++i) {
    std::vector<double> places;
    double mean = 0;
    for (const std::uint32_t a : graph.by_initiative()[i]) places.push_back(place[a]), mean += place[a];
    if (places.empty()) continue;
    std::sort(places.begin(), places.end());
    middle[i] = places[(places.size() - 1) / 2] + 1e-6 * mean / static_cast<double>(places.size());
  }
  return in_order_of(middle, Blocks(middle.size(), 0));
}

void two_modes(const std::string& name, const analysis::Analysis& analysis) {
  const graph::Bipartite& graph = analysis.graph;
  const std::size_t n = graph.actor_count();
  Blocks blocks, none(n, 0);
  for (const auto& cluster : analysis.clusters.groups.of) blocks.push_back(cluster ? cluster->index() : 9999);
  const auto line = [&](const std::string& what, const std::function<Orders()>& find) {
    Orders orders;
    const double seconds = seconds_of([&] { orders = find(); });
    const Seen result = seen(graph, orders);
    fmt::print("{:<34} {:<40} off {:5.1f} %  touching {:5.1f} %  {:5.2f} s\n", name, what, result.off, result.touching,
               seconds);
  };
  line("alphabetical", [&] {
    Orders orders{Order(n), Order(graph.initiative_count())};
    std::iota(orders.actors.begin(), orders.actors.end(), 0);
    std::iota(orders.initiatives.begin(), orders.initiatives.end(), 0);
    return orders;
  });
  line("reciprocal averages", [&] { return reciprocal_averages(graph); });
  for (const auto& [what, groups] : {std::pair("leaf order", &none), std::pair("by cluster, leaf order", &blocks)}) {
    if (n > 2000) continue;  // takes minutes
    const Likenesses alike = cosines(graph);
    Order rows;
    line(fmt::format("{}, means", what), [&, g = groups] {
      rows = figures::seriated(alike, *g);
      return Orders{rows, by_mean(graph, rows)};
    });
    line(fmt::format("{}, medians", what), [&] { return Orders{rows, by_median(graph, rows)}; });
  }
  line("by cluster, reciprocal averages", [&] {
    const Orders averages = reciprocal_averages(graph);
    std::vector<double> place(n);
    for (std::size_t at = 0; at < n; ++at) place[averages.actors[at]] = static_cast<double>(at);
    const Order rows = in_order_of(place, blocks);
    return Orders{rows, by_median(graph, rows)};
  });
  line("as figures have it", [&] {
    const figures::TwoModeOrder found = figures::two_mode_order(graph, blocks);
    return Orders{found.actors, found.initiatives};
  });
}

analysis::Analysis analysed(const inventory::Source& source) {
  inventory::Reading read = inventory::read_inventory(source);
  return analysis::analyse(read.inventory.value(), {}, {.seed = 1, .selection = {}});
}

}  // namespace

int main() {
  const std::string data = REGIOSCAN_SOURCE_DIR "/data/", real = REGIOSCAN_REAL_DATA;
  std::vector<std::pair<std::string, inventory::Source>> sources{{"southern-women", {data + "southern-women", {}}},
                                                                 {"regioscan-2023", {data + "regioscan-2023", {}}}};
  if (!real.empty()) {
    sources.push_back(
        {"gr_nl", {data + "mappings/gr_nl.toml", {{"rows", real + "/gr_nl/opengr_provincies.fixed.csv"}}}});
    sources.push_back(
        {"h2020_nl",
         {data + "mappings/h2020_nl.toml",
          {{"participations", real + "/h2020_nl/participations.csv"}, {"projects", real + "/h2020_nl/projects.csv"}}}});
    sources.push_back({"h2020_nl_digital",
                       {data + "mappings/h2020_nl_digital.toml",
                        {{"participations", real + "/h2020_nl/participations.csv"},
                         {"projects", real + "/h2020_nl/projects_digital.csv"}}}});
  }
  for (const auto& [name, source] : sources) {
    const analysis::Analysis analysis = analysed(source);
    for (const std::size_t top : {40U, 100U}) one_mode(fmt::format("{}, {} actors", name, top), analysis, top);
    two_modes(fmt::format("{}, {} x {}", name, analysis.graph.actor_count(), analysis.graph.initiative_count()),
              analysis);
  }
}
