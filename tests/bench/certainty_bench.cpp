// How far answers about certainty can be trusted, on invented ecosystems whose truth is known, and how long they take.
//   bench_certainty            all of it
//   bench_certainty recovery   clusters found against those planted
//   bench_certainty alarms     clusters called significant where there are none
//   bench_certainty unseen     whether ranges of ranks hold the rank that the whole ecosystem would give
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "certainty/cluster_verdict.hpp"
#include "certainty/left_out.hpp"
#include "certainty/rank_ranges.hpp"
#include "clusters/agreement.hpp"
#include "clusters/leiden.hpp"
#include "clusters/two_mode.hpp"
#include "graph/network.hpp"
#include "synth/ecosystem.hpp"

namespace {

using namespace regioscan;
using OptionalLabels = std::vector<std::optional<std::uint32_t>>;
using graph::ActorId;
using graph::InitiativeId;

graph::Bipartite graph_of(const synth::Ecosystem& ecosystem) {
  std::vector<std::pair<ActorId, InitiativeId>> pairs;
  for (std::uint32_t initiative = 0; initiative < ecosystem.initiatives.size(); ++initiative) {
    for (const std::uint32_t actor : ecosystem.initiatives[initiative].actors)
      pairs.emplace_back(ActorId{actor}, InitiativeId{initiative});
  }
  return {ecosystem.actors.size(), ecosystem.initiatives.size(), std::move(pairs)};
}

/// What somebody would answer who knows the cluster of every initiative: that of most initiatives of an actor.
OptionalLabels oracle(const synth::Ecosystem& ecosystem, const graph::Bipartite& graph) {
  OptionalLabels labels(graph.actor_count());
  for (std::size_t actor = 0; actor < labels.size(); ++actor) {
    std::map<std::size_t, std::size_t> counts;
    for (const std::uint32_t initiative : graph.by_actor()[actor]) ++counts[ecosystem.initiatives[initiative].cluster];
    std::size_t most = 0;
    for (const auto& [cluster, count] : counts) {
      if (count > most) {
        most = count;
        labels[actor] = static_cast<std::uint32_t>(cluster);
      }
    }
  }
  return labels;
}

/// Agreement with the truth over the actors with at least so many participations.
double agreement_of(const OptionalLabels& labels, const OptionalLabels& truth, const graph::Bipartite& graph,
                    std::size_t least) {
  std::uint32_t rows = 0, columns = 0;
  for (const auto& label : labels) rows = std::max(rows, label.value_or(0) + 1);
  for (const auto& label : truth) columns = std::max(columns, label.value_or(0) + 1);
  clusters::Contingency counts(rows, std::vector<std::int64_t>(columns, 0));
  for (std::size_t actor = 0; actor < labels.size(); ++actor) {
    if (labels[actor] && truth[actor] && graph.by_actor()[actor].size() >= least)
      ++counts[*labels[actor]][*truth[actor]];
  }
  std::erase_if(counts,
                [](const auto& row) { return std::all_of(row.begin(), row.end(), [](auto n) { return n == 0; }); });
  return clusters::adjusted_mutual_information(counts).value_or(0);
}

/// The clusters of the page: those of the network of actors.
OptionalLabels clusters_of_ties(const graph::Bipartite& graph, std::uint64_t seed) {
  const clusters::Clustering clustering =
      clusters::leiden(graph::projection(graph, graph::Side::actors, graph::Weighting::newman), {.seed = seed});
  OptionalLabels labels(graph.actor_count());
  for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) {
    if (const auto cluster = clustering.groups.of[actor]) labels[actor.index()] = cluster->value;
  }
  return labels;
}

void recovery() {
  fmt::print("Clusters found against those planted: adjusted mutual information, mean of seeds 1 to 5\n");
  fmt::print("400 actors, 220 initiatives, 12 clusters; oracle: knows the cluster of every initiative\n");
  fmt::print("{:>14} {:>9} {:>8} {:>8} {:>8} {:>8} | 5 or more participations: {:>7} {:>8} {:>8}\n", "participations",
             "crossing", "found", "oracle", "share", "on ties", "found", "oracle", "on ties");
  for (const std::size_t participations : {1460U, 3000U}) {
    for (const std::uint64_t mixing : {0U, 50U, 100U, 200U, 300U, 400U, 500U}) {
      std::array<double, 6> sums{};
      for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const synth::Ecosystem ecosystem = synth::ecosystem({.actors = 400,
                                                             .initiatives = 220,
                                                             .participations = participations,
                                                             .regions = 12,
                                                             .mixing_permille = mixing,
                                                             .seed = seed});
        const graph::Bipartite graph = graph_of(ecosystem);
        OptionalLabels truth, found(graph.actor_count());
        for (const synth::InventedActor& actor : ecosystem.actors)
          truth.emplace_back(static_cast<std::uint32_t>(actor.cluster));
        const clusters::TwoModeClustering clustering = clusters::two_mode_leiden(graph, {.seed = seed, .starts = 20});
        for (const ActorId actor : base::ids<ActorId>(graph.actor_count())) {
          if (const auto cluster = clustering.groups.of.actors[actor]) found[actor.index()] = cluster->value;
        }
        const OptionalLabels best = oracle(ecosystem, graph);
        sums[0] += agreement_of(found, truth, graph, 1) / 5;
        sums[1] += agreement_of(best, truth, graph, 1) / 5;
        sums[2] += agreement_of(found, truth, graph, 5) / 5;
        sums[3] += agreement_of(best, truth, graph, 5) / 5;
        const OptionalLabels on_ties = clusters_of_ties(graph, seed);
        sums[4] += agreement_of(on_ties, truth, graph, 1) / 5;
        sums[5] += agreement_of(on_ties, truth, graph, 5) / 5;
      }
      fmt::print("{:>14} {:>8}% {:>8.3f} {:>8.3f} {:>8.3f} {:>8.3f} | {:>33.3f} {:>8.3f} {:>8.3f}\n", participations,
                 mixing / 10, sums[0], sums[1], sums[0] / sums[1], sums[4], sums[2], sums[3], sums[5]);
    }
  }
}

void alarms() {
  constexpr std::size_t kEcosystems = 200;
  std::array<int, 10> tenths{};
  int significant = 0;
  for (std::uint64_t seed = 1; seed <= kEcosystems; ++seed) {
    const graph::Bipartite observed = graph_of(synth::ecosystem(
        {.actors = 60, .initiatives = 40, .participations = 200, .regions = 4, .mixing_permille = 100, .seed = seed}));
    const graph::Bipartite chance =
        graph::fixed_degree_graph(observed, graph::trading(observed, seed, 0), 1000 + seed, 0);
    const auto verdict = certainty::cluster_verdict(chance, {.seed = seed, .draws = 999});
    significant += verdict.is_significant() ? 1 : 0;
    ++tenths[static_cast<std::size_t>(std::min(9.0, std::floor(10 * (*verdict.p - 1e-9))))];
  }
  fmt::print("\nOf {} ecosystems without clusters (degrees kept, all else chance) {} are called significant at .01\n",
             kEcosystems, significant);
  fmt::print("p by tenths of 0 … 1 (20 each if even): {}\n", fmt::join(tenths, " "));
}

/// How often ranges hold the true place, and how wide they are.
struct Held {
  double of_listed = 0;  ///< of the first thirty as the inventory has them: what a reader sees
  double of_true = 0;    ///< of the first thirty of the whole, picked by what nobody knows
  double width = 0;      ///< places in a range, of those listed
};

void add(const certainty::RankRanges& found, const certainty::RankRanges& right, double part, Held& held) {
  constexpr std::uint32_t kFirst = 30;
  double listed = 0, listed_in = 0, first = 0, first_in = 0, places = 0;
  for (const ActorId actor : base::ids<ActorId>(right.of.size())) {
    const auto& range = found.of[actor];
    const auto& truth = right.of[actor];
    if (!truth) continue;
    const bool is_in = range && range->low <= truth->rank && truth->rank <= range->high;
    if (range && range->rank <= kFirst) {
      listed += 1;
      listed_in += is_in ? 1 : 0;
      places += range->high - range->low + 1;
    }
    if (truth->rank <= kFirst) {
      first += 1;
      first_in += is_in ? 1 : 0;
    }
  }
  held.of_listed += part * listed_in / listed;
  held.of_true += part * first_in / first;
  held.width += part * places / listed;
}

void unseen() {
  constexpr std::uint64_t kSeeds = 20;
  constexpr double kMissing = 180.0 / 400;
  std::map<std::string, Held> held;
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    const graph::Bipartite whole = graph_of(synth::ecosystem({.actors = 600,
                                                              .initiatives = 400,
                                                              .participations = 2600,
                                                              .regions = 12,
                                                              .mixing_permille = 200,
                                                              .seed = seed}));
    base::Stream chance = base::stream(seed, "kept");
    const graph::Bipartite kept = certainty::without_initiatives(whole, kMissing, chance);
    const auto truth = certainty::rank_ranges(whole, {.seed = seed, .draws = 1, .shares = {0.0}});
    for (const auto& found : certainty::rank_ranges(kept, {.seed = seed, .shares = {}, .unseen = kMissing})) {
      add(found, *std::find_if(truth.begin(), truth.end(), [&](const auto& t) { return t.measure == found.measure; }),
          1.0 / static_cast<double>(kSeeds), held[found.measure]);
    }
  }
  fmt::print(
      "\nOf 400 initiatives 220 are kept (seeds 1 to {}): share of the first 30 whose true place lies in its range\n"
      "{:<16} {:>15} {:>15} {:>17}\n",
      kSeeds, "measure", "as listed", "of the whole", "places in a range");
  for (const auto& [measure, of] : held)
    fmt::print("{:<16} {:>15.3f} {:>15.3f} {:>17.1f}\n", measure, of.of_listed, of.of_true, of.width);
}

}  // namespace

int main(int count, char** words) {
  const std::string what = count > 1 ? words[1] : "";
  if (what.empty() || what == "recovery") recovery();
  if (what.empty() || what == "alarms") alarms();
  if (what.empty() || what == "unseen") unseen();
}
