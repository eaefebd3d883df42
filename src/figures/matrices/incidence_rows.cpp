#include "figures/matrices/incidence_rows.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "analysis/findings.hpp"
#include "figures/matrices/two_mode_order.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using graph::InitiativeId;

/// The rows of some actors and initiatives (both sorted), seriated.
IncidenceRows rows_of(const analysis::Analysis& analysis, const std::vector<ActorId>& actors,
                      const std::vector<InitiativeId>& initiatives) {
  std::vector<std::pair<ActorId, InitiativeId>> pairs;
  std::vector<std::size_t> blocks;
  for (std::uint32_t row = 0; row < actors.size(); ++row) {
    const auto cluster = analysis.clusters.groups.of[actors[row]];
    blocks.push_back(cluster ? cluster->index() : analysis.clusters.groups.members.size());
    for (const std::uint32_t initiative : analysis.graph.by_actor()[actors[row].index()]) {
      const auto found = std::lower_bound(initiatives.begin(), initiatives.end(), InitiativeId{initiative});
      if (found == initiatives.end() || found->value != initiative) continue;
      pairs.emplace_back(ActorId{row}, InitiativeId{static_cast<std::uint32_t>(found - initiatives.begin())});
    }
  }
  const TwoModeOrder order = two_mode_order(graph::Bipartite(actors.size(), initiatives.size(), pairs), blocks);
  IncidenceRows rows;
  std::map<ActorId, std::size_t> row_of;
  std::map<InitiativeId, std::size_t> column_of;
  for (const std::size_t at : order.actors) {
    row_of[actors[at]] = rows.actors.size();
    rows.actors.push_back(actors[at]);
  }
  for (const std::size_t at : order.initiatives) {
    column_of[initiatives[at]] = rows.initiatives.size();
    rows.initiatives.push_back(initiatives[at]);
  }
  // Participations are sorted by actor, initiative and role.
  std::pair<ActorId, InitiativeId> last{ActorId{~0U}, InitiativeId{~0U}};
  for (const inventory::Participation& each : analysis.inventory.participations) {
    const auto row = row_of.find(each.actor);
    const auto column = column_of.find(each.initiative);
    if (row == row_of.end() || column == column_of.end()) continue;
    if (last != std::pair(each.actor, each.initiative)) {
      rows.cells.push_back({.row = row->second, .column = column->second, .roles = {}});
    }
    last = {each.actor, each.initiative};
    if (each.role != inventory::Role::unknown) rows.cells.back().roles.insert(each.role);
  }
  return rows;
}

}  // namespace

IncidenceRows all_incidence_rows(const analysis::Analysis& analysis) {
  std::vector<ActorId> actors;
  std::vector<InitiativeId> initiatives;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    if (!analysis.graph.by_actor()[actor.index()].empty()) actors.push_back(actor);
  }
  for (const InitiativeId initiative : base::ids<InitiativeId>(analysis.graph.initiative_count())) {
    if (!analysis.graph.by_initiative()[initiative.index()].empty()) initiatives.push_back(initiative);
  }
  return rows_of(analysis, actors, initiatives);
}

IncidenceRows first_incidence_rows(const analysis::Analysis& analysis, std::size_t actors, std::size_t initiatives) {
  std::vector<ActorId> rows = analysis::ranking(analysis, "initiatives");
  std::erase_if(rows, [&](ActorId actor) { return analysis.graph.by_actor()[actor.index()].empty(); });
  if (rows.size() > actors) rows.resize(actors);
  std::map<InitiativeId, std::size_t> parties;
  for (const ActorId actor : rows) {
    for (const std::uint32_t initiative : analysis.graph.by_actor()[actor.index()]) ++parties[InitiativeId{initiative}];
  }
  std::vector<InitiativeId> columns;
  for (const auto& [initiative, count] : parties) columns.push_back(initiative);
  std::stable_sort(columns.begin(), columns.end(),
                   [&](InitiativeId a, InitiativeId b) { return parties.at(a) > parties.at(b); });
  if (columns.size() > initiatives) columns.resize(initiatives);
  std::sort(rows.begin(), rows.end());
  std::sort(columns.begin(), columns.end());
  return rows_of(analysis, rows, columns);
}

OwnShare own_share(const analysis::Analysis& analysis) {
  OwnShare share;
  for (std::size_t initiative = 0; initiative < analysis.graph.initiative_count(); ++initiative) {
    std::map<graph::ClusterId, std::int64_t> actors;
    for (const std::uint32_t actor : analysis.graph.by_initiative()[initiative]) {
      ++share.all;
      if (const auto cluster = analysis.clusters.groups.of[ActorId{actor}]) ++actors[*cluster];
    }
    std::int64_t most = 0;
    for (const auto& [cluster, count] : actors) most = std::max(most, count);
    for (const auto& [cluster, count] : actors) share.own += count == most ? count : 0;
  }
  return share;
}

}  // namespace regioscan::figures
