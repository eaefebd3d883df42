#include "figures/region_network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "figures/embedded.hpp"
#include "figures/legend.hpp"
#include "figures/marks.hpp"
#include "figures/node_tips.hpp"
#include "figures/page_frame.hpp"
#include "figures/region_network_plan.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;

Words name_of(const analysis::Analysis& analysis, const OutsideRegion& outside) {
  if (!outside.region) return {"regio onbekend", "region unknown"};
  const inventory::Region& region = analysis.inventory.regions[*outside.region];
  if (region.parent) return region.name;
  return {region.name.nl + " als geheel", region.name.en + " as a whole"};
}

std::string key_of(const analysis::Analysis& analysis, const OutsideRegion& outside) {
  return outside.region ? analysis.inventory.regions[*outside.region].key : "unknown";
}

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
  const std::string name = name_of(analysis, outside).in(language);
  const Words actors = base::counted(outside.actors.size(), {"actor", "actor"}, {"actoren", "actors"});
  const Words ties = base::counted(outside.ties, {"band", "tie"}, {"banden", "ties"});
  return {.place = {},
          .outline = Outline::square,
          .fill = theme.ground,
          .name = fmt::format("{} ({})", name, shown(outside.actors.size()).in(language)),
          .id = base::identifier("region-", key_of(analysis, outside)),
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
      network_ties(plan.network, recipe, plan.drawn, {.categories = clusters, .highlight = plan.highlight}, theme);
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
  add_tie_widths(legend, plan.network, recipe, plan.drawn,
                 {"Lijn: gemeenschappelijke initiatieven", "Line: common initiatives"}, theme, language);
  if (plan.outside.empty()) return std::move(legend).finished();
  legend.space();
  legend.title(Words{"Streep: partners in die regio", "Dashes: partners in that region"}.in(language));
  for (const std::size_t partners : {std::size_t{1}, std::size_t{10}, std::size_t{50}})
    legend.line(shown(partners).in(language),
                {.colour = theme.tie, .width_pt = outward_width(partners), .opacity = 1, .dash_pt = {3, 2}});
  return std::move(legend).finished();
}

/// "Actoren in Drenthe hebben 340 banden: 120 onderling en 220 daarbuiten, de meeste met Groningen (90)".
Words finding(const analysis::Analysis& analysis, const RegionNetworkPlan& plan) {
  const Words& region = analysis.inventory.regions[plan.focus].name;
  const std::size_t all = plan.ties_inside + plan.ties_outside;
  if (all == 0)
    return analysis::in_reconstruction(
        analysis.inventory, {fmt::format("Actoren in {} hebben met niemand een initiatief gemeen", region.nl),
                             fmt::format("Actors in {} have no initiative in common with anyone", region.en)});
  const Words total = base::counted(all, {"band", "tie"}, {"banden", "ties"});
  const Words inside = shown(plan.ties_inside), outside = shown(plan.ties_outside);
  Words text{fmt::format("Actoren in {} hebben {}: {} onderling en {} met actoren elders", region.nl, total.nl,
                         inside.nl, outside.nl),
             fmt::format("Actors in {} have {}: {} among themselves and {} with actors elsewhere", region.en, total.en,
                         inside.en, outside.en)};
  const auto most = std::max_element(plan.outside.begin(), plan.outside.end(),
                                     [](const auto& a, const auto& b) { return a.ties < b.ties; });
  const auto equals =
      std::count_if(plan.outside.begin(), plan.outside.end(), [&](const auto& one) { return one.ties == most->ties; });
  if (equals == 1 && plan.outside.size() > 1) {
    const Words name = name_of(analysis, *most), ties = shown(most->ties);
    text.nl += fmt::format(", de meeste met {} ({})", name.nl, ties.nl);
    text.en += fmt::format(", most of them with {} ({})", name.en, ties.en);
  }
  return analysis::in_reconstruction(analysis.inventory, text);
}

Words drawn(const RegionNetworkPlan& plan, std::size_t labelled) {
  const Words actors = shown(plan.actors.size()), members = shown(plan.members), ties = shown(plan.drawn.drawn_ties),
              all = shown(plan.network.tie_count()), names = shown(labelled), seats = shown(plan.homes.by_seat),
              others = shown(plan.homes.by_initiatives);
  const Words which = plan.drawn.least_shared == 1
                          ? Words{}
                          : Words{fmt::format(" ({} of meer gemeenschappelijke initiatieven)", plan.drawn.least_shared),
                                  fmt::format(" ({} or more common initiatives)", plan.drawn.least_shared)};
  return {fmt::format("Getekend: {} van de {} actoren van de regio, met de meeste partners, en {} van de {} banden "
                      "tussen hen{}; namen: {}. Thuis is waar een actor zetelt ({}), anders waar de meeste van zijn "
                      "initiatieven zijn ({}).",
                      actors.nl, members.nl, ties.nl, all.nl, which.nl, names.nl, seats.nl, others.nl),
          fmt::format("Drawn: {} of the {} actors of the region, with most partners, and {} of the {} ties among "
                      "them{}; names: {}. Home is where an actor has its seat ({}), else where most of its initiatives "
                      "are ({}).",
                      actors.en, members.en, ties.en, all.en, which.en, names.en, seats.en, others.en)};
}

Words description(const analysis::Analysis& analysis, const RegionNetworkPlan& plan) {
  Words text{"Banden per andere regio:", "Ties by other region:"};
  for (const OutsideRegion& outside : plan.outside) {
    const Words name = name_of(analysis, outside), ties = shown(outside.ties);
    text.nl += fmt::format(" {} {};", name.nl, ties.nl);
    text.en += fmt::format(" {} {};", name.en, ties.en);
  }
  if (plan.outside.empty()) text = {"Geen banden naar buiten.", "No ties to the outside."};
  text.nl.back() = text.en.back() = '.';
  return text;
}

base::Table table_of(const analysis::Analysis& analysis, const RegionNetworkPlan& plan, Language language) {
  base::Table table{.header = {"mark", "id", "name", "other", "other_name", "cluster", "number", "x_pt", "y_pt"},
                    .rows = {}};
  const auto& actors = analysis.inventory.actors;
  const std::size_t inside = plan.actors.size();
  for (std::size_t at = 0; at < inside; ++at) {
    const auto cluster = analysis.clusters.groups.of[plan.actors[at]];
    table.rows.push_back({"actor", actors[plan.actors[at]].key, actors[plan.actors[at]].name, "", "",
                          cluster ? std::to_string(cluster->value + 1) : std::string(),
                          analysis.score("degree").actors[plan.actors[at]], std::optional(plan.places[at].x),
                          std::optional(plan.places[at].y)});
  }
  for (std::size_t at = 0; at < plan.outside.size(); ++at) {
    const scene::Point& place = plan.places[inside + at];
    table.rows.push_back(
        {"region", key_of(analysis, plan.outside[at]), name_of(analysis, plan.outside[at]).in(language), "", "", "",
         static_cast<std::int64_t>(plan.outside[at].actors.size()), std::optional(place.x), std::optional(place.y)});
  }
  const auto add_tie = [&](const char* mark, ActorId from, const std::string& key, const std::string& name,
                           std::size_t number) {
    table.rows.push_back({mark, actors[from].key, actors[from].name, key, name, "", static_cast<std::int64_t>(number),
                          std::optional<double>{}, std::optional<double>{}});
  };
  for (std::uint32_t a = 0; a < inside; ++a) {
    for (std::size_t at = plan.network.rows.offsets[a]; at < plan.network.rows.offsets[a + 1]; ++at) {
      const std::uint32_t b = plan.network.rows.targets[at];
      if (b <= a || plan.network.shared[at] < plan.drawn.least_shared) continue;
      add_tie("tie", plan.actors[a], actors[plan.actors[b]].key, actors[plan.actors[b]].name, plan.network.shared[at]);
    }
  }
  for (const OutsideRegion& outside : plan.outside) {
    for (std::size_t at = 0; at < inside; ++at) {
      if (outside.ties_of[at] > 0)
        add_tie("tie-outside", plan.actors[at], key_of(analysis, outside), name_of(analysis, outside).in(language),
                outside.ties_of[at]);
    }
  }
  return table;
}

}  // namespace

RegionNetworkRecipe region_network_recipe(std::string_view toml, const Options& options) {
  RegionNetworkRecipe recipe;
  RecipeReader reader(toml.empty() ? embedded::region_network() : toml,
                      toml.empty() ? "layouts/region-network.toml" : "recipe", options);
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
                        .title = title_or(recipe, finding(analysis, plan)),
                        .description = description(analysis, plan),
                        .drawn = drawn(plan, network.labelled)};
  return {.scene = framed(analysis, recipe, words, std::move(network.marks), language),
          .table = table_of(analysis, plan, language)};
}

}  // namespace regioscan::figures
