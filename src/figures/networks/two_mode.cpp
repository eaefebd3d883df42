#include "figures/networks/two_mode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/networks/node_tips.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using graph::ClusterId;
using graph::InitiativeId;
using inventory::Role;

InitiativeId initiative_of(const TwoMode& graph, std::size_t node) {
  return InitiativeId{static_cast<std::uint32_t>(node - graph.actors)};
}
ActorId actor_of(std::size_t node) { return ActorId{static_cast<std::uint32_t>(node)}; }

/// The cluster of most actors of an initiative; of equals the larger cluster, which has the lower number.
std::optional<ClusterId> cluster_of_most(const analysis::Analysis& analysis, std::span<const std::uint32_t> actors) {
  std::map<ClusterId, std::size_t> counts;
  for (const std::uint32_t actor : actors) {
    if (const auto cluster = analysis.clusters.groups.of[ActorId{actor}]) ++counts[*cluster];
  }
  std::optional<ClusterId> found;
  for (const auto& [cluster, count] : counts) {
    if (!found || count > counts.at(*found)) found = cluster;
  }
  return found;
}

void add_roles(const analysis::Analysis& analysis, TwoMode& graph) {
  graph.roles.assign(graph.rows.targets.size(), Role::unknown);
  const auto at = [&](std::size_t from, std::size_t to) {
    const auto row = graph.rows[from];
    return graph.rows.offsets[from] +
           static_cast<std::size_t>(std::lower_bound(row.begin(), row.end(), to) - row.begin());
  };
  std::vector<char> is_several(graph.rows.targets.size(), 0);
  for (const inventory::Participation& each : analysis.inventory.participations) {
    const std::size_t actor = each.actor.index(), initiative = graph.actors + each.initiative.index();
    const std::size_t there = at(actor, initiative), back = at(initiative, actor);
    // Participations are sorted by role: the first that is known stays.
    if (graph.roles[there] == Role::unknown) {
      graph.roles[there] = graph.roles[back] = each.role;
    } else if (each.role != Role::unknown && is_several[there] == 0) {
      is_several[there] = 1;
      ++graph.several_roles;
    }
  }
}

}  // namespace

TwoMode two_mode(const analysis::Analysis& analysis) {
  TwoMode graph{.rows = graph::one_index_space(analysis.graph), .actors = analysis.graph.actor_count()};
  for (const ActorId actor : base::ids<ActorId>(graph.actors))
    graph.clusters.push_back(analysis.clusters.groups.of[actor]);
  for (std::size_t initiative = 0; initiative < analysis.graph.initiative_count(); ++initiative)
    graph.clusters.push_back(cluster_of_most(analysis, analysis.graph.by_initiative()[initiative]));
  add_roles(analysis, graph);
  return graph;
}

const std::string& name_of(const analysis::Analysis& analysis, const TwoMode& graph, std::size_t node) {
  return graph.is_actor(node) ? analysis.inventory.actors[actor_of(node)].name
                              : analysis.inventory.initiatives[initiative_of(graph, node)].name;
}

const std::string& key_of(const analysis::Analysis& analysis, const TwoMode& graph, std::size_t node) {
  return graph.is_actor(node) ? analysis.inventory.actors[actor_of(node)].key
                              : analysis.inventory.initiatives[initiative_of(graph, node)].key;
}

void refuse_without_participations(const analysis::Analysis& analysis) {
  if (analysis.graph.participation_count() > 0) return;
  throw base::UsageError(
      {"In deze inventarisatie doet niemand ergens aan mee, dus er valt geen netwerk te tekenen; vul "
       "participations.csv, of kies een ruimere selectie.",
       "In this inventory nobody takes part in anything, so there is no network to draw; fill participations.csv, or "
       "choose a wider selection."});
}

DrawnNode two_mode_node(const analysis::Analysis& analysis, const TwoMode& graph, std::size_t node,
                        const scene::Theme& theme, Language language) {
  const auto cluster = graph.clusters[node];
  const bool is_actor = graph.is_actor(node);
  std::string klass = is_actor ? "node actor" : "node initiative";
  if (cluster) klass += fmt::format(" cluster-{}", cluster->value + 1);
  return {.place = {},
          .outline = is_actor ? Outline::circle : Outline::square,
          .fill = cluster ? theme.category(cluster->index()) : theme.rest,
          .has_dot = cluster && theme.needs_mark(cluster->index()),
          .name = name_of(analysis, graph, node),
          .id = base::identifier(is_actor ? "actor-" : "initiative-", key_of(analysis, graph, node)),
          .klass = klass,
          .tip = is_actor ? actor_tip(analysis, actor_of(node), language)
                          : initiative_tip(analysis, initiative_of(graph, node), language)};
}

NodeSizes sizes_of(const TwoMode& graph, std::span<const std::size_t> nodes, double largest_diameter_pt, double cover,
                   const scene::Rectangle& frame) {
  std::vector<double> participations;
  for (const std::size_t node : nodes) participations.push_back(static_cast<double>(graph.degree(node)));
  return node_sizes(participations, largest_diameter_pt, cover, frame);
}

scene::Stroke role_stroke(Role role, const scene::Colour& colour, double width_pt) {
  scene::Stroke stroke{.colour = colour, .width_pt = width_pt, .opacity = 1, .dash_pt = {}};
  switch (role) {
    case Role::initiator:
      break;
    case Role::funder:
      stroke.dash_pt = {5, 2.4};
      break;
    case Role::executor:
      stroke.dash_pt = {1.1, 1.7};
      break;
    case Role::unknown:
      stroke.dash_pt = {5, 2, 1, 2};
      break;
  }
  return stroke;
}

std::vector<DrawnTie> two_mode_ties(const TwoMode& graph, std::span<const std::size_t> nodes, const scene::Theme& theme,
                                    double width_pt, double opacity) {
  std::map<std::size_t, std::size_t> place;
  for (std::size_t at = 0; at < nodes.size(); ++at) place[nodes[at]] = at;
  const bool has_roles =
      std::any_of(graph.roles.begin(), graph.roles.end(), [](Role role) { return role != Role::unknown; });
  std::vector<DrawnTie> between, inside;
  for (const auto& [node, from] : place) {
    if (!graph.is_actor(node)) break;
    for (std::size_t at = graph.rows.offsets[node]; at < graph.rows.offsets[node + 1]; ++at) {
      const auto to = place.find(graph.rows.targets[at]);
      if (to == place.end()) continue;
      const auto cluster = graph.clusters[node];
      const bool is_inside = cluster && cluster == graph.clusters[to->first];
      const scene::Colour& colour = is_inside ? theme.category(cluster->index()) : theme.tie;
      scene::Stroke stroke = role_stroke(has_roles ? graph.roles[at] : Role::initiator, colour, width_pt);
      stroke.opacity = opacity;
      (is_inside ? inside : between).push_back({.from = from, .to = to->second, .stroke = stroke});
    }
  }
  std::stable_sort(inside.begin(), inside.end(), [](const DrawnTie& first, const DrawnTie& second) {
    return first.stroke.colour < second.stroke.colour;
  });
  between.insert(between.end(), inside.begin(), inside.end());
  return between;
}

base::Words several_roles_note(const TwoMode& graph) {
  if (graph.several_roles == 0) return {};
  const base::Words number = base::counted(graph.several_roles, {"deelname heeft", "participation has"},
                                           {"deelnames hebben", "participations have"});
  return {
      fmt::format(" {} meer dan een rol: getekend is de eerste van initiatiefnemer, financier, uitvoerder.", number.nl),
      fmt::format(" {} more than one role: the first of initiator, funder, executor is drawn.", number.en)};
}

base::Table two_mode_table(const analysis::Analysis& analysis, const TwoMode& graph, std::span<const std::size_t> nodes,
                           const NetworkDrawing& drawing) {
  base::Table table{
      .header = {"mark", "id", "name", "other", "other_name", "role", "cluster", "number", "x_pt", "y_pt"}, .rows = {}};
  std::map<std::size_t, std::size_t> place;
  for (std::size_t at = 0; at < nodes.size(); ++at) place[nodes[at]] = at;
  for (const auto& [node, at] : place) {
    const auto cluster = graph.clusters[node];
    table.rows.push_back({graph.is_actor(node) ? "actor" : "initiative", key_of(analysis, graph, node),
                          name_of(analysis, graph, node), "", "", "",
                          cluster ? std::to_string(cluster->value + 1) : std::string(),
                          static_cast<std::int64_t>(graph.degree(node)), std::optional(drawing.nodes[at].place.x),
                          std::optional(drawing.nodes[at].place.y)});
  }
  for (const auto& [node, from] : place) {
    if (!graph.is_actor(node)) break;
    for (std::size_t at = graph.rows.offsets[node]; at < graph.rows.offsets[node + 1]; ++at) {
      const std::size_t other = graph.rows.targets[at];
      if (!place.contains(other)) continue;
      table.rows.push_back({"tie", key_of(analysis, graph, node), name_of(analysis, graph, node),
                            key_of(analysis, graph, other), name_of(analysis, graph, other),
                            std::string(inventory::key(graph.roles[at])), "", std::int64_t{1}, std::optional<double>{},
                            std::optional<double>{}});
    }
  }
  return table;
}

}  // namespace regioscan::figures
