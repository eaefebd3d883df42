#include <algorithm>

#include "inventory/mapping.hpp"
#include "inventory/mapping/actor_types.hpp"
#include "inventory/mapping/file_opener.hpp"
#include "inventory/mapping/foreign_rows.hpp"
#include "inventory/mapping/mapping_checks.hpp"
#include "inventory/mapping/mapping_file.hpp"
#include "inventory/mapping/native_maker.hpp"
#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

constexpr std::string_view kNone = "none";
constexpr std::string_view kDefault = "default";

/// What the mapping declares comes beside the taxonomy, and takes the place of what has the same key.
void add_own(const Taxonomy& own, Taxonomy& taxonomy) {
  std::vector<Dimension> dimensions(taxonomy.dimensions.begin(), taxonomy.dimensions.end());
  for (const Dimension& added : own.dimensions) {
    const auto same = [&](const Dimension& dimension) { return dimension.key == added.key; };
    const auto found = std::find_if(dimensions.begin(), dimensions.end(), same);
    *(found == dimensions.end() ? dimensions.insert(found, Dimension{}) : found) = added;
  }
  taxonomy.dimensions = base::Column<DimensionId, Dimension>(std::move(dimensions));
  for (const ActorType& added : own.actor_types) {
    std::erase_if(taxonomy.actor_types, [&](const ActorType& type) { return type.key == added.key; });
    taxonomy.actor_types.push_back(added);
  }
}

/// Turns one mapping and what it names into native tables, step by step.
class TablesMaker {
 public:
  explicit TablesMaker(const Source& source) : source_(source), opener_(source) {}

  MappedTables make() {
    const OpenedFile file = opener_.open(source_.path);
    ParsedMapping parsed = parsed_mapping(file.bytes, file.name);
    mapping_ = std::move(parsed.mapping);
    take(parsed.problems);
    check_given_tables(source_, mapping_.tables);
    made_.tables.about = mapping_.about;
    made_.tables.separator = kUnitSeparator;
    read_taxonomy_and_regions();
    read_sheets();
    check_mapping(mapping_, made_.tables.taxonomy, problems_);
    take(problems_.problems());
    if (!base::has_errors(made_.problems)) make_tables();
    made_.tables.files = opener_.files();
    sort_problems(made_.problems);
    return std::move(made_);
  }

 private:
  void take(std::vector<base::Problem> problems) {
    std::move(problems.begin(), problems.end(), std::back_inserter(made_.problems));
  }

  void read_taxonomy_and_regions() {
    if (mapping_.taxonomy == kDefault) {
      made_.tables.taxonomy = default_taxonomy();
    } else if (mapping_.taxonomy != kNone) {
      const OpenedFile file = opener_.open_beside(mapping_.taxonomy);
      TaxonomyReading reading = read_taxonomy(file.bytes, file.name);
      made_.tables.taxonomy = std::move(reading.taxonomy);
      take(std::move(reading.problems));
    }
    add_own(mapping_.own, made_.tables.taxonomy);
    if (mapping_.regions == kDefault) {
      made_.tables.regions = default_regions();
    } else if (mapping_.regions != kNone) {
      const OpenedFile file = opener_.open_beside(mapping_.regions);
      RegionsReading reading = read_regions(file.bytes, file.name, file.number);
      made_.tables.regions = std::move(reading.regions);
      take(std::move(reading.problems));
    }
  }

  void read_sheets() {
    for (const ForeignTable& table : mapping_.tables) {
      if (table.path.empty() && !source_.tables.contains(table.name)) continue;  // reported where it was read
      const OpenedFile file = opener_.open(table);
      Sheet sheet = read_csv(file.bytes, file.name, file.number);
      take(std::move(sheet.problems));
      sheets_.emplace(table.name, ForeignSheet{.file = file.name, .number = file.number, .sheet = std::move(sheet)});
    }
  }

  void make_tables() {
    problems_ = {};
    const RegionNames regions(made_.tables.regions);
    const Making making{
        .mapping = mapping_, .taxonomy = made_.tables.taxonomy, .regions = regions, .problems = problems_};
    // Participations first: what no table describes is known from them.
    const Table participations = table_of("participations", making);
    Table actors = has("actors") ? table_of("actors", making) : mentioned(participations, "actor", "actors");
    add_types(actors);
    made_.tables.tables.push_back(std::move(actors));
    made_.tables.tables.push_back(has("initiatives") ? table_of("initiatives", making)
                                                     : mentioned(participations, "initiative", "initiatives"));
    if (has("activities")) made_.tables.tables.push_back(table_of("activities", making));
    made_.tables.tables.push_back(participations);
    take(problems_.problems());
  }

  [[nodiscard]] bool has(std::string_view native) const {
    return std::any_of(mapping_.reshapes.begin(), mapping_.reshapes.end(),
                       [&](const Reshape& r) { return r.native == native; });
  }

  Table table_of(std::string_view native, const Making& making) {
    NativeMaker maker(native, making);
    for (const Reshape& reshape : mapping_.reshapes) {
      if (reshape.native == native) maker.add(reshape, foreign_rows(reshape, sheets_, mapping_.name, problems_));
    }
    return maker.table();
  }

  void add_types(Table& actors) {
    const auto name = position(actors.header, "name");
    if (mapping_.types.empty() || !name) return;
    const auto given = position(actors.header, "type");
    const std::size_t type = given.value_or(actors.header.size());
    if (!given) {
      actors.header.emplace_back("type");
      actors.shown.push_back(actors.shown[*name]);
    }
    Cells typed(actors.header.size());
    for (const RowId row : actors.rows.rows()) {
      std::vector<std::string> cells = actors.rows.row(row);
      cells.resize(actors.header.size());
      if (cells[type].empty()) cells[type] = type_by_name(cells[*name], mapping_.types);
      typed.add(actors.rows.source(row), cells);
    }
    typed.finish();
    actors.rows = std::move(typed);
  }

  const Source& source_;
  FileOpener opener_;
  Mapping mapping_;
  ForeignSheets sheets_;
  ProblemList problems_;
  MappedTables made_;
};

}  // namespace

MappedTables mapped_tables(const Source& source) { return TablesMaker(source).make(); }

}  // namespace regioscan::inventory
