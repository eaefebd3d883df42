// The tables of clusters, of ties and of problems.
#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "exports/tables.hpp"

namespace regioscan::exports {
namespace {

using graph::ActorId;
using graph::ClusterId;

std::string shares_text(const analysis::Analysis& analysis, const clusters::ClusterRegions& regions,
                        base::Language language) {
  std::string text;
  for (const clusters::RegionShare& part : regions.shares) {
    if (!text.empty()) text += "|";
    text += fmt::format("{} {}\u00a0%", analysis.inventory.regions[part.region].name.in(language),
                        base::decimal(100 * part.share, 0, language));
  }
  return text;
}

/// Ties of a cluster's members: inside it and to others, each counted once.
struct TieCounts {
  std::size_t inside = 0;
  std::size_t outside = 0;
};

TieCounts tie_counts(const analysis::Analysis& analysis, ClusterId cluster) {
  TieCounts counts;
  for (const ActorId actor : analysis.clusters.groups.members[cluster]) {
    for (const std::uint32_t other : analysis.actors.rows[actor.index()]) {
      if (analysis.clusters.groups.of[ActorId{other}] != cluster) {
        ++counts.outside;
      } else if (other > actor.value) {
        ++counts.inside;
      }
    }
  }
  return counts;
}

std::string leading_members(const analysis::Analysis& analysis, const std::vector<ActorId>& ranking,
                            ClusterId cluster) {
  constexpr std::size_t kMost = 5;
  std::string text;
  std::size_t named = 0;
  for (const ActorId actor : ranking) {
    if (analysis.clusters.groups.of[actor] != cluster) continue;
    text += (named == 0 ? "" : "|") + analysis.inventory.actors[actor].name;
    if (++named == kMost) break;
  }
  return text;
}

std::vector<graph::Network> all_weightings(const analysis::Analysis& analysis) {
  std::vector<graph::Network> networks;
  for (const graph::Weighting weighting : graph::kWeightings) {
    networks.push_back(graph::reweighted(analysis.actors, analysis.graph, graph::Side::actors, weighting));
  }
  return networks;
}

}  // namespace

std::string clusters_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(style, {"cluster", "name", "actors", "ties_inside", "ties_outside", "regions", "region_unknown_share",
                      "most_partners"});
  const std::vector<ActorId> ranking = analysis::ranking(analysis, "degree");
  for (const ClusterId cluster : base::ids<ClusterId>(analysis.cluster_names.size())) {
    const TieCounts ties = tie_counts(analysis, cluster);
    csv.whole(cluster.value + 1);
    csv.text(analysis.cluster_names[cluster].in(style.language));
    csv.whole(analysis.clusters.groups.members[cluster].size());
    csv.whole(ties.inside);
    csv.whole(ties.outside);
    csv.text(shares_text(analysis, analysis.cluster_regions[cluster], style.language));
    csv.number(analysis.cluster_regions[cluster].unknown);
    csv.text(leading_members(analysis, ranking, cluster));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string ties_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  std::vector<std::string> header{"source", "target", "source_name", "target_name"};
  for (const graph::Weighting weighting : graph::kWeightings) header.emplace_back(graph::key(weighting));
  CsvText csv(style, header);
  const std::vector<graph::Network> networks = all_weightings(analysis);
  for (std::uint32_t a = 0; a < analysis.actors.node_count(); ++a) {
    for (std::size_t at = analysis.actors.rows.offsets[a]; at < analysis.actors.rows.offsets[a + 1]; ++at) {
      const std::uint32_t b = analysis.actors.rows.targets[at];
      if (b <= a) continue;  // each pair once
      csv.text(analysis.inventory.actors[ActorId{a}].key);
      csv.text(analysis.inventory.actors[ActorId{b}].key);
      csv.text(analysis.inventory.actors[ActorId{a}].name);
      csv.text(analysis.inventory.actors[ActorId{b}].name);
      for (const graph::Network& network : networks) csv.number(network.weight[at]);
      csv.end_row();
    }
  }
  return std::move(csv).finished();
}

std::string problems_csv(std::span<const base::Problem> problems, const TableStyle& style) {
  CsvText csv(style, {"severity", "code", "file", "row", "column", "times", "what", "mend"});
  for (const base::Problem& problem : problems) {
    csv.text(problem.severity == base::Severity::error ? "error" : "warning");
    csv.text(problem.code);
    csv.text(problem.file);
    csv.text(problem.row > 0 ? std::to_string(problem.row) : std::string());
    csv.text(problem.column);
    csv.whole(problem.times);
    csv.text(problem.what.in(style.language));
    csv.text(problem.mend.in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string problems_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  return problems_csv(analysis.problems, style);
}

}  // namespace regioscan::exports
