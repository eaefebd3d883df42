#include "figures/actor_network.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "figures/legend.hpp"
#include "figures/marks.hpp"
#include "figures/names.hpp"
#include "figures/page_frame.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;
using graph::ClusterId;
using scene::Mark;
using scene::Part;

constexpr double kOutline_pt = 0.5;

/// Ties between clusters lie lowest, then those inside, so that the groups stand out.
std::vector<Mark> ties(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                       const scene::Theme& theme) {
  std::vector<Mark> between, inside;
  for (std::uint32_t a = 0; a < analysis.actors.node_count(); ++a) {
    for (std::size_t at = analysis.actors.rows.offsets[a]; at < analysis.actors.rows.offsets[a + 1]; ++at) {
      const std::uint32_t b = analysis.actors.rows.targets[at];
      if (b <= a || analysis.actors.shared[at] < plan.least_shared) continue;
      const auto cluster = analysis.clusters.groups.of[ActorId{a}];
      const bool is_inside = cluster && cluster == analysis.clusters.groups.of[ActorId{b}];
      const scene::Colour& colour = is_inside ? theme.category(cluster->index()) : theme.tie;
      Mark tie{.shape = scene::Line{.from = plan.places[ActorId{a}],
                                    .to = plan.places[ActorId{b}],
                                    .stroke = {.colour = colour,
                                               .width_pt = tie_width(recipe, plan, analysis.actors.shared[at]),
                                               .opacity = recipe.tie_opacity,
                                               .dash_pt = {}}},
               .part = Part::tie,
               .id = {},
               .klass = {},
               .tip = {}};
      (is_inside ? inside : between).push_back(std::move(tie));
    }
  }
  // Runs of one colour share their attributes in the file.
  std::stable_sort(inside.begin(), inside.end(), [](const Mark& first, const Mark& second) {
    return std::get<scene::Line>(first.shape).stroke.colour < std::get<scene::Line>(second.shape).stroke.colour;
  });
  between.insert(between.end(), inside.begin(), inside.end());
  return between;
}

std::string tip(const analysis::Analysis& analysis, ActorId actor, Language language) {
  const auto count = [&](const char* key) {
    return static_cast<std::size_t>(analysis.score(key).actors[actor].value_or(0));
  };
  const Words partners = base::counted(count("degree"), {"partner", "partner"}, {"partners", "partners"});
  const Words initiatives =
      base::counted(count("initiatives"), {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
  std::string text =
      fmt::format("{}: {}, {}", analysis.inventory.actors[actor].name, partners.in(language), initiatives.in(language));
  if (const auto cluster = analysis.clusters.groups.of[actor]) {
    text += fmt::format("; cluster {}: {}", cluster->value + 1, analysis.cluster_names[*cluster].in(language));
  }
  return text;
}

std::vector<Mark> nodes(const analysis::Analysis& analysis, const ActorNetworkPlan& plan, const scene::Theme& theme,
                        Language language) {
  std::vector<Mark> marks;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    const ShownType& type = shown_type(plan.types, record);
    const bool is_alone = analysis.actors.rows[actor.index()].empty();
    const auto cluster = analysis.clusters.groups.of[actor];
    std::string klass = cluster ? fmt::format("node cluster-{}", cluster->value + 1) : "node";
    if (!type.key.empty()) klass += base::identifier(" type-", type.key);
    marks.push_back(
        {.shape = node_shape(type.outline, plan.places[actor], plan.radii_pt[actor],
                             is_alone ? theme.ground : colour_of(analysis, theme, actor),
                             {.colour = theme.outline, .width_pt = kOutline_pt, .opacity = 1, .dash_pt = {}}),
         .part = Part::node,
         .id = base::identifier("actor-", record.key),
         .klass = klass,
         .tip = tip(analysis, actor, language)});
  }
  return marks;
}

/// Where clusters share a grey, a light dot in the middle of a node tells the later one from the earlier.
std::vector<Mark> dots(const analysis::Analysis& analysis, const ActorNetworkPlan& plan, const scene::Theme& theme) {
  std::vector<Mark> marks;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const auto cluster = analysis.clusters.groups.of[actor];
    if (!cluster || !theme.needs_mark(cluster->index())) continue;
    marks.push_back(shape_mark(category_dot(plan.places[actor], plan.radii_pt[actor], theme), Part::area));
  }
  return marks;
}

/// "Getekend: 2.412 van 14.924 banden (…); labels 40 van 605."
Words what_is_drawn(const analysis::Analysis& analysis, const ActorNetworkPlan& plan, std::size_t labelled) {
  const auto number = [](std::size_t count) { return base::whole(static_cast<std::int64_t>(count)); };
  const Words drawn = number(plan.drawn_ties), all = number(analysis.actors.tie_count()), names = number(labelled),
              actors = number(analysis.graph.actor_count());
  const bool is_all = plan.drawn_ties == analysis.actors.tie_count();
  const Words which =
      plan.least_shared == 1
          ? Words{}
          : Words{fmt::format(" ({} of meer gemeenschappelijke initiatieven); alle banden bepalen de plaats",
                              plan.least_shared),
                  fmt::format(" ({} or more common initiatives); all ties decide on the place", plan.least_shared)};
  return {
      fmt::format("Getekend: {} banden{}; labels: {} van {} actoren, met de meeste partners in het geheel en per "
                  "cluster, voor zover er plaats is.",
                  is_all ? "alle " + all.nl : drawn.nl + " van de " + all.nl, which.nl, names.nl, actors.nl),
      fmt::format("Drawn: {} ties{}; labels: {} of {} actors, with most partners overall and in each cluster, as far "
                  "as there is room.",
                  is_all ? "all " + all.en : drawn.en + " of " + all.en, which.en, names.en, actors.en)};
}

std::string description(const analysis::Analysis& analysis, const Words& title, const Words& drawn, Language language) {
  std::string text = title.in(language) + ". " + analysis::size_in_words(analysis).in(language) + ". ";
  for (const Words& sentence : analysis::key_players(analysis, 5)) text += sentence.in(language) + " ";
  for (const Words& sentence : analysis::cluster_findings(analysis, 8)) text += sentence.in(language) + " ";
  return text + drawn.in(language);
}

}  // namespace

scene::Scene actor_network(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                           const Words& title, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  scene::Scene scene{.width_pt = recipe.page.width_pt,
                     .height_pt = recipe.page.height_pt,
                     .language = language,
                     .title = title.in(language),
                     .description = {},
                     .background = theme.ground,
                     .marks = {},
                     .key = "actor-network"};
  append(scene.marks, ties(analysis, recipe, plan, theme));
  append(scene.marks, nodes(analysis, plan, theme, language));
  append(scene.marks, dots(analysis, plan, theme));
  Names names = actor_network_names(analysis, recipe, plan, theme, language);
  append(scene.marks, std::move(names.marks));
  append(scene.marks, actor_network_legend(analysis, recipe, plan, theme, language));
  const Words drawn = what_is_drawn(analysis, plan, names.actors);
  append(scene.marks, heading(analysis, recipe.page, theme, title, language));
  append(scene.marks, caption(analysis, recipe.page, theme, drawn, language));
  scene.description = description(analysis, title, drawn, language);
  return scene;
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
  for (const ActorId a : base::ids<ActorId>(analysis.actors.node_count())) {
    for (std::size_t at = analysis.actors.rows.offsets[a.value]; at < analysis.actors.rows.offsets[a.value + 1]; ++at) {
      const ActorId b{analysis.actors.rows.targets[at]};
      if (b <= a || analysis.actors.shared[at] < plan.least_shared) continue;
      table.rows.push_back({"tie", actors[a].key, actors[a].name, actors[b].key, actors[b].name, "",
                            std::int64_t{analysis.actors.shared[at]}, std::optional<double>{},
                            std::optional<double>{}});
    }
  }
  return table;
}

}  // namespace regioscan::figures
