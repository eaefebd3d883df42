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
  ProblemList& problems = linking.problems;
  Meanings<std::optional<ActorId>> actor_of(participations.column("actor"), problems, [&](const Cell& cell) {
    return ends.actors.find(cell, "actors", ends.are_actors_whole, problems);
  });
  Meanings<std::optional<InitiativeId>> initiative_of(
      participations.column("initiative"), problems, [&](const Cell& cell) {
        return ends.initiatives.find(cell, "initiatives", ends.are_initiatives_whole, problems);
      });
  Meanings<bool> is_internal_in(participations.column("internal"), problems,
                                [&](const Cell& cell) { return yes_or_no_in(cell, problems).value_or(false); });
  Meanings<std::vector<Role>> roles_of(participations.column("role"), problems,
                                       [&](const Cell& cell) { return roles_in(cell, linking); });
  const ColumnView note = participations.column("note");
  std::vector<Participation> found;
  found.reserve(participations.size());
  for (const RowId row : participations.rows()) {
    const std::optional<ActorId> actor = actor_of[row];
    const std::optional<InitiativeId> initiative = initiative_of[row];
    const bool is_internal = is_internal_in[row];
    for (const Role role : roles_of[row]) {
      if (!actor || !initiative) continue;
      found.push_back({.actor = *actor,
                       .initiative = *initiative,
                       .role = role,
                       .note = std::string(note[row].text),
                       .is_internal = is_internal,
                       .source = participations.source(row)});
    }
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return order(a) < order(b); });
  std::vector<Participation> distinct;
  distinct.reserve(found.size());
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
