#include "figures/matrices/incidence_drawing.hpp"

#include <fmt/format.h>

#include "base/escape.hpp"

namespace regioscan::figures {

using base::Language;
using base::Words;
using graph::ClusterId;
using inventory::Role;
using scene::Mark;

namespace {

Words label_of(const std::set<Role>& roles) {
  std::vector<std::string> nl, en;
  for (const Role role : roles) {
    nl.push_back(inventory::label(role).nl);
    en.push_back(inventory::label(role).en);
  }
  return {base::enumeration(nl, Language::nl), base::enumeration(en, Language::en)};
}

}  // namespace

scene::Colour colour_of_cluster(const scene::Theme& theme, const std::optional<ClusterId>& cluster) {
  return cluster ? theme.category(cluster->index()) : theme.rest;
}

std::vector<IncidenceGroup> groups_of(const analysis::Analysis& analysis, const IncidenceRows& rows) {
  std::vector<IncidenceGroup> groups;
  for (std::size_t row = 0; row < rows.actors.size(); ++row) {
    const auto cluster = analysis.clusters.groups.of[rows.actors[row]];
    if (groups.empty() || groups.back().cluster != cluster) groups.push_back({.first = row, .cluster = cluster});
    groups.back().last = row;
  }
  return groups;
}

Words name_of(const analysis::Analysis& analysis, const IncidenceGroup& group) {
  if (!group.cluster) return {"geen cluster", "no cluster"};
  const Words& name = analysis.cluster_names[*group.cluster];
  const std::uint32_t number = group.cluster->value + 1;
  return {fmt::format("{}. {}", number, name.nl), fmt::format("{}. {}", number, name.en)};
}

void describe(Mark& mark, const IncidenceDrawing& drawing, const IncidenceRows& rows, const IncidenceCell& cell) {
  const inventory::Actor& actor = drawing.analysis.inventory.actors[rows.actors[cell.row]];
  const inventory::Initiative& initiative = drawing.analysis.inventory.initiatives[rows.initiatives[cell.column]];
  const auto cluster = drawing.analysis.clusters.groups.of[rows.actors[cell.row]];
  mark.id = base::identifier("actor-", actor.key) + base::identifier("-initiative-", initiative.key);
  mark.klass = cluster ? fmt::format("participation cluster-{}", cluster->value + 1) : "participation";
  mark.tip = fmt::format("{} × {}", actor.name, initiative.name);
  if (!cell.roles.empty()) mark.tip += ": " + label_of(cell.roles).in(drawing.language);
}

}  // namespace regioscan::figures
