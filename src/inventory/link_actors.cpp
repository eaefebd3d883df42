#include "inventory/linking.hpp"
#include "inventory/values.hpp"

namespace regioscan::inventory {
namespace {

/// The key of the actor type that a cell names; empty where it is unknown.
std::string type_in(const Cell& cell, const TypeNames& types, ProblemList& problems) {
  if (cell.text.empty()) return {};
  if (const std::optional<std::string> found = types.find(cell.text)) return *found;
  const std::string word = folded(cell.text);
  if (word == "onbekend" || word == "unknown") return {};
  problems.add(kind("unknown-type"), cell.place, cell.text, {}, [&] { return types.guess(cell.text); });
  return {};
}

/// Half a place on the map is none.
void drop_half_coordinates(Actor& actor, const Place& place, ProblemList& problems) {
  if (actor.latitude.has_value() == actor.longitude.has_value()) return;
  problems.add(kind("half-coordinates"), place);
  actor.latitude.reset();
  actor.longitude.reset();
}

Actor actor_in(const TableView& view, const Row& row, const TypeNames& types, Linking& linking) {
  const Cell latitude = view.cell(row, "lat");
  const Cell longitude = view.cell(row, "lon");
  Actor actor{.key = {},
              .name = std::string(view.cell(row, "name").text),
              .type = type_in(view.cell(row, "type"), types, linking.problems),
              .region = region_in(view.cell(row, "region"), linking),
              .latitude = degrees_in(latitude, 90, linking.problems),
              .longitude = degrees_in(longitude, 180, linking.problems),
              .contact = std::string(view.cell(row, "contact").text),
              .note = std::string(view.cell(row, "note").text),
              .is_internal = yes_or_no_in(view.cell(row, "internal"), linking.problems).value_or(false),
              .source = row.source};
  if (latitude.text.empty() != longitude.text.empty()) {
    drop_half_coordinates(actor, latitude.text.empty() ? latitude.place : longitude.place, linking.problems);
  }
  return actor;
}

}  // namespace

base::Column<ActorId, Actor> linked_actors(const TableView& actors, Linking& linking) {
  const TypeNames types(linking.tables.taxonomy.actor_types);
  Identities identities;
  NamesMet names;
  std::vector<Actor> found;
  for (const Row& row : actors.rows()) {
    std::optional<std::string> key = identities.take(actors.cell(row, "id"), linking.problems);
    names.take(actors.cell(row, "name"), linking.problems);
    Actor actor = actor_in(actors, row, types, linking);
    if (!key) continue;
    actor.key = std::move(*key);
    found.push_back(std::move(actor));
  }
  return by_key<ActorId>(std::move(found));
}

base::Column<ActorId, Actor> actors_named_in(const TableView& participations, Linking& linking) {
  std::unordered_map<std::string_view, SourceRow> first_rows;
  NamesMet names;
  std::vector<Actor> found;
  for (const Row& row : participations.rows()) {
    const Cell name = participations.cell(row, "actor");
    if (name.text.empty() || !first_rows.emplace(name.text, row.source).second) continue;
    names.take(name, linking.problems);
    Actor actor;
    actor.key = actor.name = std::string(name.text);
    actor.source = row.source;
    found.push_back(std::move(actor));
  }
  return by_key<ActorId>(std::move(found));
}

}  // namespace regioscan::inventory
