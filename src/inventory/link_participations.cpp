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

/// The places of participations in their order. Places are sorted, as records with texts in them are slow to move.
std::vector<std::size_t> places_in_order(const std::vector<Participation>& found) {
  using Key = std::tuple<ActorId, InitiativeId, Role, std::uint32_t, std::uint32_t, std::size_t>;
  std::vector<Key> keys;
  keys.reserve(found.size());
  for (const Participation& p : found) {
    keys.emplace_back(p.actor, p.initiative, p.role, p.source.file, p.source.row, keys.size());
  }
  std::sort(keys.begin(), keys.end());
  std::vector<std::size_t> places;
  places.reserve(keys.size());
  for (const Key& key : keys) places.push_back(std::get<std::size_t>(key));
  return places;
}

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
  Meanings<std::optional<bool>> is_internal_in(participations.column("internal"), problems,
                                               [&](const Cell& cell) { return yes_or_no_in(cell, problems); });
  Meanings<std::vector<Role>> roles_of(participations.column("role"), problems,
                                       [&](const Cell& cell) { return roles_in(cell, linking); });
  const ColumnView note = participations.column("note");
  std::vector<Participation> found;
  found.reserve(participations.size());
  for (const RowId row : participations.rows()) {
    const std::optional<ActorId> actor = actor_of[row];
    const std::optional<InitiativeId> initiative = initiative_of[row];
    const bool is_internal = is_internal_in[row].value_or(false);
    for (const Role role : roles_of[row]) {
      if (!actor || !initiative) continue;
      found.push_back({.actor = *actor,
                       .initiative = *initiative,
                       .role = role,
                       .note = std::string(note.text(row)),
                       .is_internal = is_internal,
                       .source = participations.source(row)});
    }
  }
  std::vector<Participation> distinct;
  distinct.reserve(found.size());
  for (const std::size_t place : places_in_order(found)) {
    Participation& participation = found[place];
    if (distinct.empty() || identity(distinct.back()) != identity(participation)) {
      distinct.push_back(std::move(participation));
      continue;
    }
    absorb(distinct.back(), participation);
    linking.problems.add(
        kind("repeated-participation"),
        {.file = linking.tables.files[participation.source.file].name, .row = participation.source.row, .column = {}});
  }
  return distinct;
}

}  // namespace regioscan::inventory
