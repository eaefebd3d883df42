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

/// Makes actors of the rows of their table, one after the other.
class ActorReader {
 public:
  ActorReader(const TableView& view, Linking& linking)
      : view_(view),
        problems_(linking.problems),
        type_(view.column("type"), problems_,
              [this, types = TypeNames(linking.tables.taxonomy.actor_types)](const Cell& cell) {
                return type_in(cell, types, problems_);
              }),
        region_(view.column("region"), problems_, [&](const Cell& cell) { return region_in(cell, linking); }) {}

  [[nodiscard]] Actor read(RowId row) {
    const Cell latitude = latitude_[row];
    const Cell longitude = longitude_[row];
    Actor actor{.key = {},
                .name = std::string(name_.text(row)),
                .type = type_[row],
                .region = region_[row],
                .latitude = degrees_in(latitude, 90, problems_),
                .longitude = degrees_in(longitude, 180, problems_),
                .contact = std::string(contact_.text(row)),
                .note = std::string(note_.text(row)),
                .is_internal = yes_or_no_in(is_internal_[row], problems_).value_or(false),
                .source = view_.source(row)};
    if (latitude.text.empty() != longitude.text.empty()) {
      drop_half_coordinates(actor, latitude.text.empty() ? latitude.place : longitude.place, problems_);
    }
    return actor;
  }

 private:
  const TableView& view_;
  ProblemList& problems_;
  Meanings<std::string> type_;
  Meanings<std::optional<RegionId>> region_;
  ColumnView name_ = view_.column("name");
  ColumnView latitude_ = view_.column("lat");
  ColumnView longitude_ = view_.column("lon");
  ColumnView contact_ = view_.column("contact");
  ColumnView note_ = view_.column("note");
  ColumnView is_internal_ = view_.column("internal");
};

}  // namespace

base::Column<ActorId, Actor> linked_actors(const TableView& actors, Linking& linking) {
  ActorReader reader(actors, linking);
  Identities identities(actors.column("id"));
  NamesMet names;
  const ColumnView name = actors.column("name");
  std::vector<Actor> found;
  found.reserve(actors.size());
  for (const RowId row : actors.rows()) {
    const std::optional<std::string_view> key = identities.take(row, linking.problems);
    names.take(name[row], linking.problems);
    Actor actor = reader.read(row);
    if (!key) continue;
    actor.key = *key;
    found.push_back(std::move(actor));
  }
  return by_key<ActorId>(std::move(found));
}

base::Column<ActorId, Actor> actors_named_in(const TableView& participations, Linking& linking) {
  const ColumnView named = participations.column("actor");
  base::Column<TextId, char> is_met(named.text_count());
  NamesMet names;
  std::vector<Actor> found;
  for (const RowId row : participations.rows()) {
    const Cell name = named[row];
    if (name.text.empty() || std::exchange(is_met[named.text_id(row)], 1) != 0) continue;
    names.take(name, linking.problems);
    Actor actor;
    actor.key = actor.name = std::string(name.text);
    actor.source = participations.source(row);
    found.push_back(std::move(actor));
  }
  return by_key<ActorId>(std::move(found));
}

}  // namespace regioscan::inventory
