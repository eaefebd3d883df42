#include "figures/networks/bipartite_network.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "figures/embedded.hpp"
#include "figures/marks.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/actor_names.hpp"
#include "figures/networks/geography.hpp"
#include "figures/networks/placing.hpp"
#include "figures/networks/two_mode.hpp"
#include "figures/networks/two_mode_findings.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "scene/colour.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ClusterId;

/// The nodes that are drawn, in the order of ids: those with most participations; the highlight always.
std::vector<std::size_t> chosen(const TwoMode& graph, std::int64_t top, std::optional<std::size_t> highlight) {
  std::vector<std::size_t> nodes(graph.rows.size());
  for (std::size_t node = 0; node < nodes.size(); ++node) nodes[node] = node;
  std::stable_sort(nodes.begin(), nodes.end(), [&](std::size_t a, std::size_t b) {
    const bool is_a = highlight == a, is_b = highlight == b;
    return is_a != is_b ? is_a : graph.degree(a) > graph.degree(b);
  });
  nodes.resize(std::min(nodes.size(), static_cast<std::size_t>(top)));
  std::sort(nodes.begin(), nodes.end());
  return nodes;
}

/// The ties among the nodes that are drawn, by their places in the list.
graph::Rows rows_of(const TwoMode& graph, const std::vector<std::size_t>& nodes) {
  graph::Rows rows;
  for (const std::size_t node : nodes) {
    for (const std::uint32_t other : graph.rows[node]) {
      const auto found = std::lower_bound(nodes.begin(), nodes.end(), std::size_t{other});
      if (found != nodes.end() && *found == other)
        rows.targets.push_back(static_cast<std::uint32_t>(found - nodes.begin()));
    }
    rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
  }
  return rows;
}

Unplaced unplaced(const analysis::Analysis& analysis, const TwoMode& graph, const BipartiteRecipe& recipe,
                  const std::vector<std::size_t>& nodes, const graph::Rows& rows, const NodeSizes& sizes) {
  static const std::vector<double> kAllAlike;
  Unplaced network{.rows = rows, .pull = kAllAlike};
  const auto expected = expected_places(analysis);
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    const std::size_t node = nodes[at];
    const bool is_actor = graph.is_actor(node);
    network.bodies.push_back({2 * sizes.radii_pt[at] * reach(is_actor ? Outline::circle : Outline::square)});
    network.place_ids.push_back(place_id(is_actor ? "actor" : "initiative", key_of(analysis, graph, node)));
    if (recipe.arrange != "regions") continue;
    network.wishes.push_back(
        is_actor ? expected.actors[graph::ActorId{static_cast<std::uint32_t>(node)}]
                 : expected.initiatives[graph::InitiativeId{static_cast<std::uint32_t>(node - graph.actors)}]);
  }
  return network;
}

std::vector<CrowdName> cluster_names(const analysis::Analysis& analysis, const TwoMode& graph,
                                     const std::vector<std::size_t>& nodes, const std::vector<scene::Point>& places,
                                     const scene::Theme& theme, Language language) {
  std::vector<CrowdName> names;
  if (analysis.cluster_names.size() < 2) return names;
  for (const ClusterId cluster :
       base::ids<ClusterId>(std::min(analysis.cluster_names.size(), theme.categories.size()))) {
    std::vector<scene::Point> members;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      if (graph.clusters[nodes[at]] == cluster) members.push_back(places[at]);
    }
    if (members.size() < 2 * kLeastNamedCluster) continue;
    names.push_back({.heart = heart(members),
                     .name = short_cluster_name(analysis, cluster, language),
                     .colour = theme.category(cluster.index())});
  }
  return names;
}

/// The highlight and those tied to it first, then actors and initiatives with most participations by turns.
std::vector<std::size_t> naming_order(const TwoMode& graph, const std::vector<std::size_t>& nodes,
                                      std::optional<std::size_t> highlight) {
  std::vector<std::pair<std::size_t, std::size_t>> actors, initiatives;
  std::vector<std::size_t> order;
  for (std::size_t at = 0; at < nodes.size(); ++at)
    (graph.is_actor(nodes[at]) ? actors : initiatives).emplace_back(graph.degree(nodes[at]), at);
  for (auto* const side : {&actors, &initiatives})
    std::stable_sort(side->begin(), side->end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t turn = 0; turn < std::max(actors.size(), initiatives.size()); ++turn) {
    if (turn < actors.size()) order.push_back(actors[turn].second);
    if (turn < initiatives.size()) order.push_back(initiatives[turn].second);
  }
  if (!highlight) return order;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto distance = [&](std::size_t at) {
      if (nodes[at] == *highlight) return 0;
      const auto row = graph.rows[*highlight];
      return std::binary_search(row.begin(), row.end(), static_cast<std::uint32_t>(nodes[at])) ? 1 : 2;
    };
    return distance(a) < distance(b);
  });
  return order;
}

/// The ties of the highlight in a stronger colour and on top; the others stand back.
void set_off(std::vector<DrawnTie>& ties, const std::vector<std::size_t>& nodes, std::size_t highlight,
             const scene::Theme& theme) {
  const auto is_own = [&](const DrawnTie& tie) { return nodes[tie.from] == highlight || nodes[tie.to] == highlight; };
  for (DrawnTie& tie : ties) {
    tie.stroke.opacity = is_own(tie) ? 0.95 : tie.stroke.opacity * 0.55;
    if (!is_own(tie)) continue;
    tie.stroke.colour = scene::blended(theme.ink, tie.stroke.colour, 0.55);
    tie.stroke.width_pt *= 1.8;
  }
  std::stable_partition(ties.begin(), ties.end(), [&](const DrawnTie& tie) { return !is_own(tie); });
}

NetworkDrawing drawing_of(const analysis::Analysis& analysis, const TwoMode& graph, const BipartiteRecipe& recipe,
                          const std::vector<std::size_t>& nodes, const Placed& where, const NodeSizes& sizes,
                          std::optional<std::size_t> highlight, const scene::Theme& theme, Language language) {
  NetworkDrawing drawing{.crowd_names = cluster_names(analysis, graph, nodes, where.places, theme, language),
                         .naming_order = naming_order(graph, nodes, highlight),
                         .labels = static_cast<std::size_t>(recipe.labels),
                         .label_size_pt = recipe.label_size_pt};
  // Where there is no room for the first, a large network would else name its fringe.
  drawing.naming_order.resize(std::min(drawing.naming_order.size(), kLookedAt * drawing.labels));
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    DrawnNode node = two_mode_node(analysis, graph, nodes[at], theme, language);
    node.place = where.places[at];
    node.radius_pt = sizes.radii_pt[at];
    node.is_striking = highlight == nodes[at];
    if (graph.degree(nodes[at]) == 0) node.fill = theme.ground;
    drawing.nodes.push_back(std::move(node));
  }
  drawing.ties = two_mode_ties(graph, nodes, theme, recipe.tie_width_pt, recipe.tie_opacity);
  if (highlight) set_off(drawing.ties, nodes, *highlight, theme);
  return drawing;
}

Words drawn(const TwoMode& graph, const std::vector<std::size_t>& nodes, const NetworkDrawing& drawing,
            std::size_t labelled, const Words& places) {
  const Words ties = shown(drawing.ties.size()), all = shown(graph.rows.targets.size() / 2),
              shown_nodes = shown(nodes.size()), all_nodes = shown(graph.rows.size()), names = shown(labelled);
  const Words roles = several_roles_note(graph);
  return {fmt::format("Getekend: {} van de {} actoren en initiatieven (met de meeste deelnames) en {} van de {} "
                      "deelnames; namen: {}, de grootste van beide om beurten, voor zover er plaats is.{}{}",
                      shown_nodes.nl, all_nodes.nl, ties.nl, all.nl, names.nl, roles.nl, places.nl),
          fmt::format("Drawn: {} of the {} actors and initiatives (with most participations) and {} of the {} "
                      "participations; names: {}, the largest of both by turns, as far as there is room.{}{}",
                      shown_nodes.en, all_nodes.en, ties.en, all.en, names.en, roles.en, places.en)};
}

}  // namespace

BipartiteRecipe bipartite_recipe(std::string_view toml, const Options& options) {
  BipartiteRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::bipartite_network(), "bipartite-network", options);
  read_network_settings(reader, recipe);
  reader.whole("top", recipe.top, 2, 20'000);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture bipartite_picture(const analysis::Analysis& analysis, const BipartiteRecipe& recipe, const KnownPlaces& known,
                          Language language) {
  refuse_without_participations(analysis);
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const scene::Rectangle frame = picture_frame(recipe.page);
  const TwoMode graph = two_mode(analysis);
  std::optional<std::size_t> highlight;
  if (!recipe.highlight.empty()) highlight = named_node(analysis.inventory, recipe.highlight);
  const std::vector<std::size_t> nodes = chosen(graph, recipe.top, highlight);
  NodeSizes sizes = sizes_of(graph, nodes, recipe.largest_diameter_pt, recipe.node_cover, frame);
  const graph::Rows rows = rows_of(graph, nodes);
  const Placed where =
      placed(unplaced(analysis, graph, recipe, nodes, rows, sizes), {.engine = recipe.engine,
                                                                     .seed = analysis.settings.seed,
                                                                     .separation_pt = recipe.separation_pt,
                                                                     .page = recipe.page,
                                                                     .known = known});
  sizes = shrunk(std::move(sizes), where.shrink);
  const NetworkDrawing drawing = drawing_of(analysis, graph, recipe, nodes, where, sizes, highlight, theme, language);
  NetworkMarks network = network_marks(drawing, frame, theme);
  append(network.marks, two_mode_legend(analysis, graph, {.nodes = nodes, .sizes = sizes}, legend_frame(recipe.page),
                                        theme, language));
  const PageWords words{.key = "bipartite-network",
                        .title = title_or(recipe, two_mode_finding(analysis, graph)),
                        .description = two_mode_description(analysis, graph),
                        .drawn = drawn(graph, nodes, drawing, network.labelled, places_note(where, known))};
  base::Table table = two_mode_table(analysis, graph, nodes, drawing);
  table.rows.push_back(page_row(recipe.page, table.header));
  return {.scene = framed(analysis, recipe, words, std::move(network.marks), language), .table = std::move(table)};
}

}  // namespace regioscan::figures
