#include <tuple>

#include "inventory/linking.hpp"
#include "inventory/values.hpp"

namespace regioscan::inventory {
namespace {

/// The roles that a cell names; `unknown` alone where it names none that we know.
std::vector<Role> roles_in(const Cell& cell, Linking& linking) {
  static const std::vector<std::string> kWords{"initiatiefnemer", "initiator",  "financier",
                                               "funder",          "uitvoerder", "executor"};
  std::vector<Role> roles;
  for (const std::string_view word : parts(cell.text, linking.tables.separator)) {
    if (const std::optional<Role> role = parsed_role(word)) {
      roles.push_back(*role);
    } else {
      linking.problems.add(kind("unknown-role"), cell.place, word, {}, [&] { return nearest(word, kWords); });
    }
  }
  if (roles.empty()) roles.push_back(Role::unknown);
  return roles;
}

auto identity(const Participation& p) { return std::tie(p.actor, p.initiative, p.role); }

auto order(const Participation& p) { return std::tie(p.actor, p.initiative, p.role, p.source.file, p.source.row); }

/// Rows that say the same count once. What one of them calls internal stays internal, and of several notes the
/// alphabetically first is kept, so that the order of rows does not matter.
void absorb(Participation& kept, const Participation& repeated) {
  kept.is_internal = kept.is_internal || repeated.is_internal;
  const bool is_better = !repeated.note.empty() && (kept.note.empty() || repeated.note < kept.note);
  if (is_better) kept.note = repeated.note;
}

}  // namespace

std::vector<Participation> linked_participations(const TableView& participations, const Ends& ends, Linking& linking) {
  std::vector<Participation> found;
  for (const Row& row : participations.rows()) {
    ProblemList& problems = linking.problems;
    const auto actor = ends.actors.find(participations.cell(row, "actor"), "actors", ends.are_actors_whole, problems);
    const auto initiative = ends.initiatives.find(participations.cell(row, "initiative"), "initiatives",
                                                  ends.are_initiatives_whole, problems);
    const bool is_internal = yes_or_no_in(participations.cell(row, "internal"), problems).value_or(false);
    for (const Role role : roles_in(participations.cell(row, "role"), linking)) {
      if (!actor || !initiative) continue;
      found.push_back({.actor = *actor,
                       .initiative = *initiative,
                       .role = role,
                       .note = std::string(participations.cell(row, "note").text),
                       .is_internal = is_internal,
                       .source = row.source});
    }
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return order(a) < order(b); });
  std::vector<Participation> distinct;
  for (Participation& participation : found) {
    if (distinct.empty() || identity(distinct.back()) != identity(participation)) {
      distinct.push_back(std::move(participation));
      continue;
    }
    absorb(distinct.back(), participation);
    const Place place{linking.tables.files[participation.source.file].name, participation.source.row, {}};
    linking.problems.add(kind("repeated-participation"), place);
  }
  return distinct;
}

}  // namespace regioscan::inventory
