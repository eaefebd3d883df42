#include "analysis/analysis.hpp"

#include <fmt/format.h>

#include <utility>

#include "base/failure.hpp"

namespace regioscan::analysis {
namespace {

/// How much an actor matters when a cluster without regions is named after its members: its degree, and among equal
/// degrees its share of all initiatives, which is at most 1.
base::Column<graph::ActorId, double> importance(const measures::Scores& degree, const measures::Scores& share) {
  base::Column<graph::ActorId, double> values(degree.actors.size());
  for (const graph::ActorId actor : base::ids<graph::ActorId>(values.size())) {
    values[actor] = degree.actors[actor].value_or(0) + share.actors[actor].value_or(0) / 2;
  }
  return values;
}

std::map<std::string, measures::LabelColumn> all_labels(const measures::Inputs& inputs) {
  std::map<std::string, measures::LabelColumn> labels;
  for (const measures::Label& label : measures::all_labels()) labels.emplace(label.key, label.compute(inputs));
  return labels;
}

std::optional<MainTable> main_table(const inventory::Inventory& inventory, const coverage::SpotSettings& settings) {
  const inventory::MainFacets facets = inventory::main_facets(inventory);
  if (facets.what.empty() || facets.where.empty()) return std::nullopt;
  coverage::CrossTable table = coverage::cross_table(inventory, facets.what, facets.where);
  coverage::Spots spots = coverage::spots(table, settings);
  return MainTable{.table = std::move(table), .spots = std::move(spots)};
}

std::optional<backbone::Backbone> tested_ties(const inventory::Inventory& inventory, const graph::Bipartite& graph,
                                              const graph::Network& actors, const Settings& settings) {
  if (!settings.backbone) return std::nullopt;
  backbone::Settings asked = *settings.backbone;
  asked.seed = settings.seed;
  asked.threads = settings.threads;
  return backbone::backbone(graph, actors, backbone::possible(inventory, graph, asked.opportunity), asked);
}

}  // namespace

coverage::SpotSettings spot_settings(const inventory::Inventory& whole) {
  coverage::SpotSettings settings;
  if (whole.about.estimated_initiatives) {
    settings.unseen_share =
        coverage::unseen_share(*whole.about.estimated_initiatives, static_cast<std::int64_t>(whole.initiatives.size()));
  }
  return settings;
}

const measures::Scores& Analysis::score(const std::string& key) const {
  const auto found = scores.find(key);
  if (found == scores.end()) {
    throw base::OwnFault({fmt::format("De maat '{}' is gevraagd maar niet berekend.", key),
                          fmt::format("The measure '{}' was asked for but not computed.", key)});
  }
  return found->second;
}

const measures::LabelColumn& Analysis::label(const std::string& key) const {
  const auto found = labels.find(key);
  if (found == labels.end()) {
    throw base::OwnFault({fmt::format("De indeling '{}' is gevraagd maar niet berekend.", key),
                          fmt::format("The label '{}' was asked for but not computed.", key)});
  }
  return found->second;
}

Analysis analyse(const inventory::Inventory& whole, std::vector<base::Problem> problems, const Settings& settings) {
  base::Words selection = inventory::sentence(whole, settings.selection);
  const coverage::SpotSettings judging = spot_settings(whole);
  inventory::Inventory inventory = inventory::selected(whole, settings.selection);
  graph::Bipartite graph(inventory);
  graph::Network actors = graph::projection(graph, graph::Side::actors, graph::Weighting::newman);
  graph::Network initiatives = graph::projection(graph, graph::Side::initiatives, graph::Weighting::newman);
  clusters::Clustering clusters = clusters::leiden(actors, {.seed = settings.seed});
  const measures::Inputs inputs{.graph = graph,
                                .actors = actors,
                                .initiatives = initiatives,
                                .threads = settings.threads,
                                .clusters = &clusters.groups,
                                .inventory = &inventory};
  auto scores = measures::all_scores(inputs);
  auto labels = all_labels(inputs);
  auto by_seat = measures::brokerage(actors.rows, measures::groups_by_seat(inventory), settings.threads);
  auto by_type = measures::brokerage(actors.rows, measures::groups_by_type(inventory), settings.threads);
  auto cluster_regions = clusters::regions_of(inventory, graph, clusters.groups);
  auto cluster_names = clusters::names_of(inventory, graph, clusters.groups,
                                          importance(scores.at("degree"), scores.at("two_mode_degree")));
  bridges::Shortcuts shortcuts = bridges::shortcuts(inventory, graph, settings.threads);
  std::vector<bridges::ClusterBridge> cluster_bridges = bridges::cluster_bridges(graph, clusters.groups);
  std::optional<MainTable> table = main_table(inventory, judging);
  std::optional<backbone::Backbone> tested = tested_ties(inventory, graph, actors, settings);
  std::vector<backbone::MissingLink> missing;
  if (tested) missing = backbone::missing_links(inventory, graph, *tested);
  std::optional<Certainty> certainty;
  if (settings.certainty) {
    certainty = certainty_of({.inventory = inventory,
                              .graph = graph,
                              .clusters = clusters.groups,
                              .unseen_share = judging.unseen_share,
                              .seed = settings.seed,
                              .threads = settings.threads},
                             *settings.certainty);
  }
  graph::Components parts = graph::components(actors.rows);
  auto actor_articulations = graph::articulations(actors.rows);
  auto initiative_articulations = graph::articulations(initiatives.rows);
  return {.settings = settings,
          .selection = std::move(selection),
          .inventory = std::move(inventory),
          .problems = std::move(problems),
          .graph = std::move(graph),
          .actors = std::move(actors),
          .initiatives = std::move(initiatives),
          .actor_components = std::move(parts),
          .actor_articulations = std::move(actor_articulations),
          .initiative_articulations = std::move(initiative_articulations),
          .scores = std::move(scores),
          .labels = std::move(labels),
          .brokerage_by_seat = std::move(by_seat),
          .brokerage_by_type = std::move(by_type),
          .clusters = std::move(clusters),
          .cluster_regions = std::move(cluster_regions),
          .cluster_names = std::move(cluster_names),
          .shortcuts = std::move(shortcuts),
          .cluster_bridges = std::move(cluster_bridges),
          .spot_settings = judging,
          .main_table = std::move(table),
          .backbone = std::move(tested),
          .missing_links = std::move(missing),
          .certainty = std::move(certainty)};
}

}  // namespace regioscan::analysis
