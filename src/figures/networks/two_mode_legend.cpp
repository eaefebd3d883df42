#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "figures/legend_writer.hpp"
#include "figures/networks/two_mode.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using inventory::Role;

void add_clusters(LegendWriter& legend, const analysis::Analysis& analysis, const TwoMode& graph,
                  std::span<const std::size_t> nodes, const scene::Theme& theme, Language language,
                  std::size_t most_lines) {
  std::set<std::uint32_t> clusters;
  bool has_rest = false;
  for (const std::size_t node : nodes) {
    const auto cluster = graph.clusters[node];
    const bool has_colour = cluster && cluster->index() < theme.categories.size();
    if (has_colour) clusters.insert(cluster->value);
    has_rest = has_rest || !has_colour;
  }
  if (clusters.empty()) return;
  legend.title(Words{"Kleur: cluster (van een initiatief: dat van de meeste actoren)",
                     "Colour: cluster (of an initiative: that of most of its actors)"}
                   .in(language));
  for (const std::uint32_t cluster : clusters) {
    const std::string number = fmt::format("{}. ", cluster + 1);
    const std::string& name = analysis.cluster_names[graph::ClusterId{cluster}].in(language);
    legend.category(cluster, most_lines == 1 ? legend.on_one_line(number, name, "") : number + name, most_lines);
  }
  if (has_rest)
    legend.shape(theme.rest, Outline::circle, Words{"kleiner cluster of geen", "smaller cluster or none"}.in(language),
                 2);
  legend.space();
}

/// The roles among the nodes that are drawn, with how each is drawn; none where no role is known.
void add_roles(LegendWriter& legend, const TwoMode& graph, std::span<const std::size_t> nodes,
               const scene::Theme& theme, Language language) {
  const std::set<std::size_t> drawn(nodes.begin(), nodes.end());
  std::set<Role> roles;
  for (const std::size_t node : drawn) {
    for (std::size_t at = graph.rows.offsets[node]; at < graph.rows.offsets[node + 1]; ++at) {
      if (drawn.contains(graph.rows.targets[at])) roles.insert(graph.roles[at]);
    }
  }
  if (roles.empty() || std::ranges::all_of(graph.roles, [](Role role) { return role == Role::unknown; })) return;
  legend.space();
  legend.title(Words{"Lijn: rol", "Line: role"}.in(language));
  const Words unknown{"rol onbekend", "role unknown"};
  for (const Role role : inventory::kRoles) {
    const Words& words = role == Role::unknown ? unknown : inventory::label(role);
    if (roles.contains(role)) legend.line(words.in(language), role_stroke(role, theme.soft, 1));
  }
}

LegendWriter written_legend(const analysis::Analysis& analysis, const TwoMode& graph, const TwoModeLegend& drawn,
                            const scene::Rectangle& frame, const scene::Theme& theme, Language language,
                            std::size_t lines_of_a_cluster) {
  LegendWriter legend(frame, theme);
  add_clusters(legend, analysis, graph, drawn.nodes, theme, language, lines_of_a_cluster);
  legend.title(Words{"Vorm", "Shape"}.in(language));
  legend.shape(theme.ground, Outline::circle, "actor", 1);
  legend.shape(theme.ground, Outline::square, Words{"initiatief", "initiative"}.in(language), 1);
  if (drawn.sizes.most > 0) {
    legend.space();
    legend.title(Words{"Oppervlak: initiatieven van een actor, actoren van een initiatief",
                       "Area: initiatives of an actor, actors of an initiative"}
                     .in(language));
    legend.sizes(legend_values(drawn.sizes.most), drawn.sizes.most, drawn.sizes.largest_pt, language);
  }
  add_roles(legend, graph, drawn.nodes, theme, language);
  return legend;
}

}  // namespace

std::vector<scene::Mark> two_mode_legend(const analysis::Analysis& analysis, const TwoMode& graph,
                                         const TwoModeLegend& drawn, const scene::Rectangle& frame,
                                         const scene::Theme& theme, Language language) {
  // On a low page the names of clusters are shortened so that the rest has room.
  LegendWriter whole = written_legend(analysis, graph, drawn, frame, theme, language, 2);
  if (whole.y() <= frame.bottom) return std::move(whole).finished();
  return written_legend(analysis, graph, drawn, frame, theme, language, 1).finished();
}

}  // namespace regioscan::figures
