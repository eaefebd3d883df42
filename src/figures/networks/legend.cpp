#include "figures/networks/legend.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "figures/legend_writer.hpp"
#include "figures/page_frame.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;

void add_clusters(LegendWriter& legend, const analysis::Analysis& analysis, const scene::Theme& theme,
                  Language language, std::size_t most_lines) {
  const std::size_t clusters = analysis.cluster_names.size();
  const std::size_t shown = std::min(clusters, theme.categories.size());
  if (clusters == 0) return;
  legend.title(language == Language::nl ? "Kleur: cluster (aantal actoren)" : "Colour: cluster (number of actors)");
  for (std::size_t i = 0; i < shown; ++i) {
    const graph::ClusterId cluster{static_cast<std::uint32_t>(i)};
    const std::string before = fmt::format("{}. ", i + 1);
    const std::string& name = analysis.cluster_names[cluster].in(language);
    const std::string after = fmt::format(" ({})", analysis.clusters.groups.members[cluster].size());
    const std::string text = most_lines == 1 ? legend.on_one_line(before, name, after) : before + name + after;
    legend.category(i, text, most_lines);
  }
  std::size_t rest = analysis.graph.actor_count();
  for (std::size_t i = 0; i < shown; ++i)
    rest -= analysis.clusters.groups.members[graph::ClusterId{static_cast<std::uint32_t>(i)}].size();
  if (rest == 0) return;
  const Words others = clusters > shown
                           ? base::counted(clusters - shown, {"kleiner cluster of alleen", "smaller cluster or alone"},
                                           {"kleinere clusters of alleen", "smaller clusters or alone"})
                           : Words{"in geen cluster", "in no cluster"};
  legend.shape(theme.rest, Outline::circle, fmt::format("{} ({})", others.in(language), rest), 2);
}

LegendWriter written_legend(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                            const scene::Theme& theme, Language language, std::size_t lines_of_a_cluster) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  add_clusters(legend, analysis, theme, language, lines_of_a_cluster);
  if (plan.largest_degree > 0) {
    legend.space();
    legend.title(is_dutch ? "Oppervlak: aantal partners" : "Area: number of partners");
    legend.sizes(legend_values(plan.largest_degree), plan.largest_degree, plan.largest_radius_pt, language);
  }
  if (plan.types.size() > 1) {
    legend.space();
    legend.title(is_dutch ? "Vorm: soort actor" : "Shape: type of actor");
    for (const ShownType& type : plan.types) {
      if (type.actors > 0)
        legend.shape(theme.ground, type.outline, fmt::format("{} ({})", type.label.in(language), type.actors), 2);
    }
  }
  add_tie_widths(legend, recipe, plan, {"Lijn: gemeenschappelijke initiatieven", "Line: common initiatives"}, theme,
                 language);
  return legend;
}

}  // namespace

const scene::Colour& colour_of(const analysis::Analysis& analysis, const scene::Theme& theme, graph::ActorId actor) {
  const auto cluster = analysis.clusters.groups.of[actor];
  return cluster ? theme.category(cluster->index()) : theme.rest;
}

std::vector<Mark> actor_network_legend(const analysis::Analysis& analysis, const Recipe& recipe,
                                       const ActorNetworkPlan& plan, const scene::Theme& theme, Language language) {
  // The names of clusters are long; on a low page they are shortened so that the rest has room.
  for (std::size_t lines = 3; lines > 1; --lines) {
    LegendWriter legend = written_legend(analysis, recipe, plan, theme, language, lines);
    if (legend.y() <= legend_frame(recipe.page).bottom) return std::move(legend).finished();
  }
  return written_legend(analysis, recipe, plan, theme, language, 1).finished();
}

}  // namespace regioscan::figures
