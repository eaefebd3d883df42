// The tables of new ties that would bring others nearer, and of who brings two clusters together.
#include "bridges/reasons.hpp"
#include "exports/tables.hpp"

namespace regioscan::exports {
namespace {

void cluster_cells(CsvText& csv, const analysis::Analysis& analysis, graph::ClusterId a, graph::ClusterId b,
                   base::Language language) {
  csv.whole(a.value + 1);
  csv.whole(b.value + 1);
  csv.text(analysis.cluster_names[a].in(language));
  csv.text(analysis.cluster_names[b].in(language));
}

}  // namespace

std::string shortcuts_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(
      style, {"actor", "partner", "actor_name", "partner_name", "steps_apart", "gain", "gain_of_others", "pairs_nearer",
              "steps_nearer", "pairs_into_reach", "pairs_of_others", "regions", "themes", "reason"});
  const auto& actors = analysis.inventory.actors;
  for (const bridges::Shortcut& shortcut : analysis.shortcuts.of_each) {
    csv.text(actors[shortcut.actor].key);
    csv.text(actors[shortcut.partner].key);
    csv.text(actors[shortcut.actor].name);
    csv.text(actors[shortcut.partner].name);
    csv.number(shortcut.apart ? std::optional<double>(*shortcut.apart) : std::nullopt);
    csv.number(shortcut.gain.efficiency);
    csv.number(shortcut.gain.of_others);
    csv.whole(shortcut.gain.nearer);
    csv.whole(shortcut.gain.steps);
    csv.whole(shortcut.gain.into_reach);
    csv.whole(shortcut.gain.others);
    csv.text(graph::names_of(shortcut.common.regions).in(style.language));
    csv.text(graph::names_of(shortcut.common.themes).in(style.language));
    csv.text(bridges::reason(shortcut).in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string cluster_bridges_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(style, {"cluster_a", "cluster_b", "cluster_a_name", "cluster_b_name", "initiatives", "actor",
                      "actor_name", "actor_cluster", "actor_initiatives", "depending", "reason"});
  for (const bridges::ClusterBridge& bridge : analysis.cluster_bridges) {
    for (const bridges::Joiner& joiner : bridge.actors) {
      cluster_cells(csv, analysis, bridge.a, bridge.b, style.language);
      csv.whole(bridge.initiatives);
      csv.text(analysis.inventory.actors[joiner.actor].key);
      csv.text(analysis.inventory.actors[joiner.actor].name);
      csv.whole(analysis.clusters.groups.of[joiner.actor].value().value + 1);
      csv.whole(joiner.initiatives);
      csv.whole(joiner.depending);
      csv.text(bridges::reason(bridge, joiner).in(style.language));
      csv.end_row();
    }
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
