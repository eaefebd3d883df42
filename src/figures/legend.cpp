#include "figures/legend.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "figures/legend_writer.hpp"
#include "figures/page_frame.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;

/// The least, a middling and the largest number of common initiatives that is drawn; fewer if they are alike.
std::vector<std::uint32_t> legend_shares(const ActorNetworkPlan& plan) {
  const std::uint32_t least = plan.least_shared;
  std::uint32_t most = least;
  for (const PlannedTie& tie : plan.ties) most = std::max(most, tie.shared);
  std::vector<std::uint32_t> shares{least, (least + most) / 2, most};  // whole division: any number between will do
  shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
  return shares;
}

void add_clusters(LegendWriter& legend, const analysis::Analysis& analysis, const scene::Theme& theme,
                  Language language) {
  const std::size_t clusters = analysis.cluster_names.size();
  const std::size_t shown = std::min(clusters, theme.categories.size());
  if (clusters == 0) return;
  legend.title(language == Language::nl ? "Kleur: cluster (aantal actoren)" : "Colour: cluster (number of actors)");
  for (std::size_t i = 0; i < shown; ++i) {
    const graph::ClusterId cluster{static_cast<std::uint32_t>(i)};
    const std::string text = fmt::format("{}. {} ({})", i + 1, analysis.cluster_names[cluster].in(language),
                                         analysis.clusters.groups.members[cluster].size());
    legend.category(i, text, 3);
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

}  // namespace

const scene::Colour& colour_of(const analysis::Analysis& analysis, const scene::Theme& theme, graph::ActorId actor) {
  const auto cluster = analysis.clusters.groups.of[actor];
  return cluster ? theme.category(cluster->index()) : theme.rest;
}

std::vector<Mark> actor_network_legend(const analysis::Analysis& analysis, const Recipe& recipe,
                                       const ActorNetworkPlan& plan, const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  add_clusters(legend, analysis, theme, language);
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
  if (!plan.ties.empty()) {
    legend.space();
    legend.title(is_dutch ? "Lijn: gemeenschappelijke initiatieven" : "Line: common initiatives");
    for (const std::uint32_t shared : legend_shares(plan)) {
      legend.line(base::whole(shared, language), {.colour = theme.tie, .width_pt = tie_width(recipe, plan, shared)});
    }
  }
  return std::move(legend).finished();
}

}  // namespace regioscan::figures
