#include "figures/networks/actor_network.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "figures/marks.hpp"
#include "figures/networks/actor_names.hpp"
#include "figures/networks/legend.hpp"
#include "figures/networks/network_drawing.hpp"
#include "figures/networks/node_tips.hpp"
#include "figures/page_frame.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;
using graph::ClusterId;

std::vector<DrawnTie> ties(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                           const scene::Theme& theme) {
  std::vector<std::optional<std::size_t>> clusters;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const auto cluster = analysis.clusters.groups.of[actor];
    clusters.push_back(cluster ? std::optional(cluster->index()) : std::nullopt);
  }
  const auto highlight = plan.highlight ? std::optional(plan.highlight->index()) : std::nullopt;
  return network_ties(recipe, plan, {.categories = clusters, .highlight = highlight}, theme);
}

std::vector<DrawnNode> nodes(const analysis::Analysis& analysis, const ActorNetworkPlan& plan,
                             const scene::Theme& theme, Language language) {
  std::vector<DrawnNode> all;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    const ShownType& type = shown_type(plan.types, record);
    const bool is_alone = analysis.actors.rows[actor.index()].empty();
    const auto cluster = analysis.clusters.groups.of[actor];
    std::string klass = cluster ? fmt::format("node cluster-{}", cluster->value + 1) : "node";
    if (!type.key.empty()) klass += base::identifier(" type-", type.key);
    all.push_back({.place = plan.places[actor],
                   .radius_pt = plan.radii_pt[actor],
                   .outline = type.outline,
                   .fill = is_alone ? theme.ground : colour_of(analysis, theme, actor),
                   .has_dot = cluster && theme.needs_mark(cluster->index()),
                   .is_striking = plan.highlight == actor,
                   .name = record.name,
                   .id = base::identifier("actor-", record.key),
                   .klass = klass,
                   .tip = actor_tip(analysis, actor, language)});
  }
  return all;
}

std::vector<CrowdName> cluster_names(const analysis::Analysis& analysis, const ActorNetworkPlan& plan,
                                     const scene::Theme& theme, Language language) {
  std::vector<CrowdName> names;
  if (analysis.cluster_names.size() < 2) return names;
  for (const ClusterId cluster :
       base::ids<ClusterId>(std::min(analysis.cluster_names.size(), theme.categories.size()))) {
    const auto& members = analysis.clusters.groups.members[cluster];
    if (members.size() < kLeastNamedCluster) continue;
    std::vector<scene::Point> places;
    for (const ActorId actor : members) places.push_back(plan.places[actor]);
    names.push_back({.heart = heart(places),
                     .name = short_cluster_name(analysis, cluster, language),
                     .colour = theme.category(cluster.index())});
  }
  return names;
}

NetworkDrawing drawing_of(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                          const scene::Theme& theme, Language language) {
  NetworkDrawing drawing{.nodes = nodes(analysis, plan, theme, language),
                         .ties = ties(analysis, recipe, plan, theme),
                         .crowd_names = cluster_names(analysis, plan, theme, language),
                         .naming_order = {},
                         .key_names = kFirstNamed,
                         .labels = static_cast<std::size_t>(recipe.labels),
                         .label_size_pt = recipe.label_size_pt};
  for (const ActorId actor : actors_in_order_of_naming(analysis, drawing.labels))
    drawing.naming_order.push_back(actor.index());
  if (plan.highlight)
    drawing.naming_order = named_around(analysis.actors, plan.highlight->index(), std::move(drawing.naming_order));
  return drawing;
}

/// Which ties are drawn, in brackets, and that all of them place the actors; nothing where all are drawn anyway.
Words which_ties(const analysis::Analysis& analysis, const ActorNetworkPlan& plan) {
  const Words place{"; alle banden bepalen de plaats", "; all ties decide on the place"};
  const Words least = plan.least_shared == 1
                          ? Words{}
                          : Words{fmt::format("{} of meer gemeenschappelijke initiatieven", plan.least_shared),
                                  fmt::format("{} or more common initiatives", plan.least_shared)};
  switch (plan.drawn_by) {
    case DrawnBy::shared:
      if (least.empty()) return {};
      return {fmt::format(" ({}){}", least.nl, place.nl), fmt::format(" ({}){}", least.en, place.en)};
    case DrawnBy::backbone: {
      const Words how = analysis::backbone_in_words(analysis);
      return {fmt::format(", die {} zijn{}", how.nl, place.nl), fmt::format(" that are {}{}", how.en, place.en)};
    }
    case DrawnBy::shared_as_none_is_more:
      break;
  }
  const Words how = analysis::backbone_in_words(analysis);
  const bool is_unknown = analysis.backbone->drawing && analysis.backbone->drawing->are_too_few;
  const Words why = is_unknown ? Words{"er zijn te weinig trekkingen om te zeggen welke " + how.nl + " zijn",
                                       "there are too few draws to say which are " + how.en}
                               : Words{"geen band is zeker " + how.nl, "no tie is surely " + how.en};
  const Words rule = least.empty() ? Words{} : Words{", daarom " + least.nl, ", therefore " + least.en};
  return {fmt::format(" ({}{}){}", why.nl, rule.nl, place.nl), fmt::format(" ({}{}){}", why.en, rule.en, place.en)};
}

/// "Getekend: 2.412 van 14.924 banden (…); labels 40 van 605."
Words what_is_drawn(const analysis::Analysis& analysis, const ActorNetworkPlan& plan, std::size_t labelled) {
  const auto number = [](std::size_t count) { return base::whole(static_cast<std::int64_t>(count)); };
  const Words drawn = number(plan.ties.size()), all = number(analysis.actors.tie_count()), names = number(labelled),
              actors = number(analysis.graph.actor_count());
  const bool is_all = plan.ties.size() == analysis.actors.tie_count();
  const Words which = which_ties(analysis, plan);
  return {
      fmt::format("Getekend: {} banden{}; labels: {} van {} actoren, met de meeste partners in het geheel en per "
                  "cluster, voor zover er plaats is.{}",
                  is_all ? "alle " + all.nl : drawn.nl + " van de " + all.nl, which.nl, names.nl, actors.nl,
                  plan.places_note.nl),
      fmt::format("Drawn: {} ties{}; labels: {} of {} actors, with most partners overall and in each cluster, as far "
                  "as there is room.{}",
                  is_all ? "all " + all.en : drawn.en + " of " + all.en, which.en, names.en, actors.en,
                  plan.places_note.en)};
}

Words description(const analysis::Analysis& analysis) {
  const Words size = analysis::size_in_words(analysis);
  Words text{size.nl + ".", size.en + "."};
  for (const auto& sentences : {analysis::key_players(analysis, 5), analysis::cluster_findings(analysis, 8)}) {
    for (const Words& sentence : sentences) {
      text.nl += " " + sentence.nl;
      text.en += " " + sentence.en;
    }
  }
  return text;
}

}  // namespace

scene::Scene actor_network(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                           const Words& title, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  NetworkMarks network = network_marks(drawing_of(analysis, recipe, plan, theme, language), plan.frame, theme);
  append(network.marks, actor_network_legend(analysis, recipe, plan, theme, language));
  const PageWords words{.key = "actor-network",
                        .title = title,
                        .description = description(analysis),
                        .drawn = what_is_drawn(analysis, plan, network.labelled)};
  return framed(analysis, recipe, words, std::move(network.marks), language);
}

base::Table actor_network_table(const analysis::Analysis& analysis, const ActorNetworkPlan& plan) {
  base::Table table{.header = {"mark", "id", "name", "other", "other_name", "cluster", "number", "x_pt", "y_pt"},
                    .rows = {}};
  const auto& actors = analysis.inventory.actors;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const auto cluster = analysis.clusters.groups.of[actor];
    table.rows.push_back({"node", actors[actor].key, actors[actor].name, "", "",
                          cluster ? std::to_string(cluster->value + 1) : std::string(),
                          analysis.score("degree").actors[actor], std::optional(plan.places[actor].x),
                          std::optional(plan.places[actor].y)});
  }
  for (const PlannedTie& tie : plan.ties) {
    const inventory::Actor& a = actors[ActorId{tie.a}];
    const inventory::Actor& b = actors[ActorId{tie.b}];
    table.rows.push_back({"tie", a.key, a.name, b.key, b.name, "", std::int64_t{tie.shared}, std::optional<double>{},
                          std::optional<double>{}});
  }
  table.rows.push_back(page_row(plan.page, table.header));
  return table;
}

}  // namespace regioscan::figures
