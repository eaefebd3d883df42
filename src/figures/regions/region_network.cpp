#include "figures/regions/region_network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/escape.hpp"
#include "figures/embedded.hpp"
#include "figures/marks.hpp"
#include "figures/networks/legend.hpp"
#include "figures/networks/node_tips.hpp"
#include "figures/page_frame.hpp"
#include "figures/regions/region_network_plan.hpp"
#include "figures/regions/region_network_text.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;

DrawnNode actor_node(const analysis::Analysis& analysis, ActorId actor, const scene::Theme& theme, Language language) {
  const inventory::Actor& record = analysis.inventory.actors[actor];
  const auto cluster = analysis.clusters.groups.of[actor];
  const bool is_alone = analysis.actors.rows[actor.index()].empty();
  return {.place = {},
          .fill = is_alone ? theme.ground : colour_of(analysis, theme, actor),
          .has_dot = cluster && theme.needs_mark(cluster->index()),
          .name = record.name,
          .id = base::identifier("actor-", record.key),
          .klass = cluster ? fmt::format("node cluster-{}", cluster->value + 1) : "node",
          .tip = actor_tip(analysis, actor, language)};
}

DrawnNode region_node(const analysis::Analysis& analysis, const OutsideRegion& outside, const scene::Theme& theme,
                      Language language) {
  const std::string name = region_name(analysis, outside).in(language);
  const Words actors = base::counted(outside.actors.size(), {"actor", "actor"}, {"actoren", "actors"});
  const Words ties = base::counted(outside.ties, {"band", "tie"}, {"banden", "ties"});
  return {.place = {},
          .outline = Outline::square,
          .fill = theme.ground,
          .name = fmt::format("{} ({})", name, shown(outside.actors.size()).in(language)),
          .id = base::identifier("region-", region_key(analysis, outside)),
          .klass = "node region",
          .tip = fmt::format("{}: {}, {}", name, actors.in(language), ties.in(language))};
}

/// Width of a tie to another region: it grows with the square root of the number of partners there.
double outward_width(std::size_t partners) { return std::min(3.0, 0.35 * std::sqrt(static_cast<double>(partners))); }

std::vector<DrawnTie> outward_ties(const RegionNetworkPlan& plan, const scene::Theme& theme) {
  std::vector<DrawnTie> ties;
  for (std::size_t region = 0; region < plan.outside.size(); ++region) {
    for (std::size_t actor = 0; actor < plan.actors.size(); ++actor) {
      const std::size_t partners = plan.outside[region].ties_of[actor];
      if (partners == 0) continue;
      ties.push_back({.from = actor,
                      .to = plan.actors.size() + region,
                      .stroke = {.colour = theme.tie,
                                 .width_pt = outward_width(partners),
                                 .opacity = plan.highlight && plan.highlight != actor ? 0.15 : 0.4,
                                 .dash_pt = {3, 2}}});
    }
  }
  return ties;
}

NetworkDrawing drawing_of(const analysis::Analysis& analysis, const RegionNetworkRecipe& recipe,
                          const RegionNetworkPlan& plan, const scene::Theme& theme, Language language) {
  NetworkDrawing drawing{.ties = outward_ties(plan, theme),
                         .labels = static_cast<std::size_t>(recipe.labels) + plan.outside.size(),
                         .label_size_pt = recipe.label_size_pt};
  std::vector<std::optional<std::size_t>> clusters;
  for (const ActorId actor : plan.actors) {
    const auto cluster = analysis.clusters.groups.of[actor];
    clusters.push_back(cluster ? std::optional(cluster->index()) : std::nullopt);
    drawing.nodes.push_back(actor_node(analysis, actor, theme, language));
  }
  for (const OutsideRegion& outside : plan.outside)
    drawing.nodes.push_back(region_node(analysis, outside, theme, language));
  const scene::Rectangle frame = picture_frame(recipe.page);
  const scene::Point middle{(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2};
  for (std::size_t at = 0; at < drawing.nodes.size(); ++at) {
    DrawnNode& node = drawing.nodes[at];
    node.place = plan.places[at];
    node.radius_pt = plan.sizes.radii_pt[at];
    node.is_striking = plan.highlight == at;
    if (at >= plan.actors.size()) node.outward = scene::Point{node.place.x - middle.x, 2 * (node.place.y - middle.y)};
  }
  const std::vector<DrawnTie> inside =
      network_ties(recipe, plan.drawn, {.categories = clusters, .highlight = plan.highlight}, theme);
  drawing.ties.insert(drawing.ties.end(), inside.begin(), inside.end());
  std::vector<std::size_t> actors(plan.actors.size());
  for (std::size_t at = 0; at < actors.size(); ++at) actors[at] = at;
  std::stable_sort(actors.begin(), actors.end(),
                   [&](std::size_t a, std::size_t b) { return plan.sizes.radii_pt[a] > plan.sizes.radii_pt[b]; });
  if (plan.highlight) actors = named_around(plan.network, *plan.highlight, std::move(actors));
  for (std::size_t at = 0; at < plan.outside.size(); ++at) drawing.naming_order.push_back(plan.actors.size() + at);
  drawing.naming_order.insert(drawing.naming_order.end(), actors.begin(), actors.end());
  drawing.key_names = plan.outside.size() + 10;
  return drawing;
}

std::vector<scene::Mark> legend_of(const analysis::Analysis& analysis, const RegionNetworkRecipe& recipe,
                                   const RegionNetworkPlan& plan, const scene::Theme& theme, Language language) {
  LegendWriter legend(legend_frame(recipe.page), theme);
  std::vector<std::size_t> members(theme.categories.size(), 0);
  std::size_t rest = 0;
  for (const ActorId actor : plan.actors) {
    const auto cluster = analysis.clusters.groups.of[actor];
    if (cluster && cluster->index() < members.size()) {
      ++members[cluster->index()];
    } else {
      ++rest;
    }
  }
  legend.title(
      Words{"Cirkel: actor; kleur: cluster (getekende actoren)", "Circle: actor; colour: cluster (actors drawn)"}.in(
          language));
  for (std::size_t cluster = 0; cluster < members.size(); ++cluster) {
    if (members[cluster] == 0) continue;
    const Words& name = analysis.cluster_names[graph::ClusterId{static_cast<std::uint32_t>(cluster)}];
    legend.category(cluster, fmt::format("{}. {} ({})", cluster + 1, name.in(language), members[cluster]), 2);
  }
  if (rest > 0)
    legend.shape(theme.rest, Outline::circle,
                 fmt::format("{} ({})", Words{"kleiner cluster of geen", "smaller cluster or none"}.in(language), rest),
                 2);
  if (!plan.outside.empty()) {
    legend.space();
    legend.shape(theme.ground, Outline::square,
                 Words{"andere regio, met haar aantal actoren met een band hierheen",
                       "other region, with how many of its actors have a tie to here"}
                     .in(language),
                 3);
  }
  if (plan.sizes.most > 0) {
    legend.space();
    legend.title(Words{"Oppervlak: partners van een actor, actoren in een andere regio",
                       "Area: partners of an actor, actors in another region"}
                     .in(language));
    legend.sizes(legend_values(plan.sizes.most), plan.sizes.most, plan.sizes.largest_pt, language);
  }
  add_tie_widths(legend, recipe, plan.drawn, {"Lijn: gemeenschappelijke initiatieven", "Line: common initiatives"},
                 theme, language);
  if (plan.outside.empty()) return std::move(legend).finished();
  legend.space();
  legend.title(Words{"Streep: partners in die regio", "Dashes: partners in that region"}.in(language));
  for (const std::size_t partners : {std::size_t{1}, std::size_t{10}, std::size_t{50}})
    legend.line(shown(partners).in(language),
                {.colour = theme.tie, .width_pt = outward_width(partners), .opacity = 1, .dash_pt = {3, 2}});
  return std::move(legend).finished();
}

}  // namespace

RegionNetworkRecipe region_network_recipe(std::string_view toml, const Options& options) {
  RegionNetworkRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::region_network(), "region-network", options);
  read_network_keys(reader, recipe);
  reader.text("focus", recipe.focus);
  reader.whole("top", recipe.top, 1, 1000);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture region_network_picture(const analysis::Analysis& analysis, const RegionNetworkRecipe& recipe,
                               Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const RegionNetworkPlan plan = region_network_plan(analysis, recipe);
  NetworkMarks network =
      network_marks(drawing_of(analysis, recipe, plan, theme, language), picture_frame(recipe.page), theme);
  append(network.marks, legend_of(analysis, recipe, plan, theme, language));
  const PageWords words{.key = "region-network",
                        .title = title_or(recipe, region_finding(analysis, plan)),
                        .description = region_description(analysis, plan),
                        .drawn = region_drawn(plan, network.labelled)};
  return {.scene = framed(analysis, recipe, words, std::move(network.marks), language),
          .table = region_network_table(analysis, plan, language)};
}

}  // namespace regioscan::figures
