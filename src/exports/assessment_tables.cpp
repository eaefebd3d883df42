#include "exports/assessment_tables.hpp"

#include <fmt/format.h>

#include "proposals/findings.hpp"

namespace regioscan::exports {

using proposals::Assessment;

std::string nearest_csv(const Assessment& assessment, const TableStyle& style) {
  CsvText csv(style, {"id", "name", "kind", "kind_label", "similarity", "content", "strength", "activity", "target",
                      "theme", "reason_why", "text", "area", "period", "partners", "coverage", "in_common"});
  for (const proposals::NearInitiative& near : assessment.near) {
    const inventory::Initiative& initiative = assessment.inventory.initiatives[near.initiative];
    const overlaps::Likeness& likeness = near.likeness;
    csv.text(initiative.key);
    csv.text(initiative.name);
    csv.text(overlaps::key(near.kind));
    csv.text(overlaps::label(near.kind).in(style.language));
    csv.number(likeness.similarity);
    csv.number(likeness.content);
    csv.number(likeness.strength);
    for (const auto& part : {likeness.activity, likeness.target, likeness.theme, likeness.reason, likeness.text,
                             likeness.area, likeness.period, likeness.partners}) {
      csv.number(part);
    }
    csv.number(likeness.coverage);
    csv.text(near.reason.in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string invite_csv(const Assessment& assessment, const TableStyle& style) {
  CsvText csv(style,
              {"rank", "id", "name", "type", "strength", "initiatives", "initiative", "initiative_name", "roles"});
  for (std::size_t at = 0; at < assessment.invitations.size(); ++at) {
    const proposals::Invitation& invitation = assessment.invitations[at];
    const inventory::Actor& actor = assessment.inventory.actors[invitation.actor];
    for (const proposals::Involvement& each : invitation.involvements) {
      csv.whole(at + 1);
      csv.text(actor.key);
      csv.text(actor.name);
      csv.text(actor.type);
      csv.number(invitation.strength);
      csv.whole(invitation.involvements.size());
      csv.text(assessment.inventory.initiatives[each.initiative].key);
      csv.text(assessment.inventory.initiatives[each.initiative].name);
      csv.text(proposals::roles_in_words(each.roles).in(style.language));
      csv.end_row();
    }
  }
  return std::move(csv).finished();
}

std::string touched_cells_csv(const Assessment& assessment, const TableStyle& style) {
  CsvText csv(style, {"row", "column", "row_label", "column_label", "proposed", "activities", "initiatives", "expected",
                      "verdict", "verdict_label", "initiative_ids"});
  for (const proposals::TouchedCell& cell : assessment.cells.cells) {
    std::vector<std::string_view> keys;
    for (const inventory::InitiativeId id : cell.initiatives) keys.push_back(assessment.inventory.initiatives[id].key);
    csv.text(cell.row);
    csv.text(cell.column);
    csv.text(cell.row_label.in(style.language));
    csv.text(cell.column_label.in(style.language));
    csv.whole(cell.proposed);
    csv.whole(cell.activities);
    csv.whole(cell.initiatives.size());
    csv.number(cell.verdict ? std::optional(cell.expected) : std::nullopt);
    csv.text(cell.verdict ? coverage::key(*cell.verdict) : std::string_view());
    csv.text(cell.verdict ? coverage::label(*cell.verdict).in(style.language) : std::string());
    csv.text(fmt::format("{}", fmt::join(keys, "|")));
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
