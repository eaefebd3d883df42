#include <set>

#include "base/memory.hpp"
#include "inventory/linking.hpp"
#include "inventory/table.hpp"

namespace regioscan::inventory {
namespace {

/// The native tables of an inventory as views; absent where there is no such table.
struct Views {
  std::optional<TableView> actors, initiatives, activities, participations;

  [[nodiscard]] bool are_complete() const {
    const auto is_usable = [](const std::optional<TableView>& view) { return !view || view->is_complete(); };
    return initiatives && participations && is_usable(actors) && is_usable(initiatives) && is_usable(activities) &&
           is_usable(participations);
  }
};

std::optional<TableView> view_of(std::string_view name, const Tables& tables, ProblemList& problems) {
  std::vector<std::string_view> dimensions;
  for (const Dimension& dimension : tables.taxonomy.dimensions) dimensions.push_back(dimension.key);
  const auto found =
      std::find_if(tables.tables.begin(), tables.tables.end(), [&](const Table& t) { return t.name == name; });
  if (found != tables.tables.end()) return TableView(*found, dimensions, tables.files, problems);
  if (native_table(name)->need == Need::required) {
    problems.add(kind("missing-table"), {.file = tables.files.empty() ? name : tables.files.front().name}, name);
  }
  return std::nullopt;
}

Views views_of(const Tables& tables, ProblemList& problems) {
  return {.actors = view_of("actors", tables, problems),
          .initiatives = view_of("initiatives", tables, problems),
          .activities = view_of("activities", tables, problems),
          .participations = view_of("participations", tables, problems)};
}

/// Files of which rows could not be read: ids that seem to be missing there may be in those rows.
std::set<std::string> damaged_files(const std::vector<base::Problem>& problems) {
  std::set<std::string> files;
  for (const base::Problem& problem : problems) {
    if (problem.code == "ragged-row" || problem.code == "open-quote") files.insert(problem.file);
  }
  return files;
}

/// Gives back the memory of a table that is linked; its view is not to be used any more.
void release(std::string_view name, Tables& tables) {
  for (Table& table : tables.tables) {
    if (table.name == name) table.rows = {};
  }
  base::give_back_freed_memory();
}

/// Links what the views show. Everything that `tables` holds and the inventory keeps is copied or moved by the caller,
/// but for the rows, which go as soon as they are linked: there may be no room for all tables beside their inventory.
Inventory linked_views(const Views& views, const std::set<std::string>& damaged, Taxonomy taxonomy, Tables& tables,
                       Linking& linking) {
  const auto is_whole = [&](const TableView& view) { return !damaged.contains(std::string(view.file_name())); };
  Inventory inventory;
  inventory.actors =
      views.actors ? linked_actors(*views.actors, linking) : actors_named_in(*views.participations, linking);
  release("actors", tables);
  const bool are_initiatives_whole = is_whole(*views.initiatives);
  inventory.initiatives = linked_initiatives(*views.initiatives, are_initiatives_whole, linking);
  release("initiatives", tables);
  const KeyIndex<InitiativeId> initiatives(inventory.initiatives);
  if (views.activities) {
    add_open_values(*views.activities, linking.tables.separator, taxonomy);
    std::vector<Activity> activities =
        activities_in(*views.activities, initiatives, are_initiatives_whole, taxonomy, linking);
    release("activities", tables);
    inventory.activities = by_key<ActivityId>(std::move(activities));
    inherit_regions(inventory.activities, inventory.initiatives);
  }
  inventory.participations = linked_participations(*views.participations,
                                                   {.actors = KeyIndex<ActorId>(inventory.actors),
                                                    .initiatives = initiatives,
                                                    .are_actors_whole = !views.actors || is_whole(*views.actors),
                                                    .are_initiatives_whole = are_initiatives_whole},
                                                   linking);
  inventory.taxonomy = std::move(taxonomy);
  return inventory;
}

void take_over(std::vector<base::Problem>& problems, const ProblemList& more) {
  const std::vector<base::Problem> added = more.problems();
  problems.insert(problems.end(), added.begin(), added.end());
  sort_problems(problems);
}

}  // namespace

Linked linked(Tables tables, std::vector<base::Problem> problems) {
  Linking linking{.tables = tables, .problems = {}, .region_names = RegionNames(tables.regions)};
  const Views views = views_of(tables, linking.problems);
  if (!views.are_complete()) {
    take_over(problems, linking.problems);
    return {.inventory = std::nullopt, .problems = std::move(problems)};
  }
  Inventory inventory = linked_views(views, damaged_files(problems), tables.taxonomy, tables, linking);
  // What hangs loose beside an error mostly does so because of it.
  if (!base::has_errors(problems) && !linking.problems.has_errors()) check_loose_ends(inventory, linking);
  take_over(problems, linking.problems);
  if (base::has_errors(problems)) return {.inventory = std::nullopt, .problems = std::move(problems)};
  inventory.about = std::move(tables.about);
  inventory.regions = std::move(tables.regions);
  inventory.files = std::move(tables.files);
  inventory.content = content_hash(inventory);
  return {.inventory = std::move(inventory), .problems = std::move(problems)};
}

}  // namespace regioscan::inventory
