#include <algorithm>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "inventory/fold.hpp"
#include "inventory/mapping.hpp"
#include "inventory/mapping/actor_types.hpp"
#include "inventory/mapping/foreign_rows.hpp"
#include "inventory/mapping/mapping_checks.hpp"
#include "inventory/mapping/mapping_file.hpp"
#include "inventory/mapping/native_maker.hpp"
#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

constexpr std::string_view kNone = "none";
constexpr std::string_view kDefault = "default";

/// Throws for a `--table` that the mapping does not have.
void check_given_tables(const Source& source, const Mapping& mapping) {
  std::vector<std::string> names;
  for (const ForeignTable& table : mapping.tables) names.push_back(table.name);
  for (const auto& [name, path] : source.tables) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    const std::string guess = nearest(name, names);
    const std::string nl = base::enumeration(names, base::Language::nl);
    const std::string en = base::enumeration(names, base::Language::en);
    throw base::UsageError({"deze koppeling heeft geen tabel '" + name + "'" +
                                (guess.empty() ? "; wel: " + nl : "; bedoelde u '" + guess + "'?"),
                            "this mapping has no table '" + name + "'" +
                                (guess.empty() ? "; it has: " + en : "; did you mean '" + guess + "'?")});
  }
}

/// Opens the files that a mapping names, and numbers them: the mapping itself is 0.
class Opener {
 public:
  explicit Opener(const Source& source) : source_(source) {}

  struct Opened {
    std::string bytes;
    std::string name;
    std::uint32_t number;
  };
  Opened open(const std::filesystem::path& path) {
    Opened opened{.bytes = base::file_bytes(path),
                  .name = path.filename().string(),
                  .number = static_cast<std::uint32_t>(files_.size())};
    files_.push_back({.name = opened.name, .sha256 = base::sha256(opened.bytes)});
    return opened;
  }
  Opened open_beside(const std::string& path) { return open(source_.path.parent_path() / path); }

  Opened open(const ForeignTable& table) {
    const auto given = source_.tables.find(table.name);
    return given == source_.tables.end() ? open_beside(table.path) : open(given->second);
  }

  [[nodiscard]] std::vector<InputFile> files() { return std::move(files_); }

 private:
  const Source& source_;
  std::vector<InputFile> files_;
};

/// Turns one mapping and what it names into native tables, step by step.
class TablesMaker {
 public:
  explicit TablesMaker(const Source& source) : source_(source), opener_(source) {}

  MappedTables make() {
    const Opener::Opened file = opener_.open(source_.path);
    ParsedMapping parsed = parsed_mapping(file.bytes, file.name);
    mapping_ = std::move(parsed.mapping);
    take(parsed.problems);
    check_given_tables(source_, mapping_);
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
      const Opener::Opened file = opener_.open_beside(mapping_.taxonomy);
      TaxonomyReading reading = read_taxonomy(file.bytes, file.name);
      made_.tables.taxonomy = std::move(reading.taxonomy);
      take(std::move(reading.problems));
    }
    add_own_taxonomy();
    if (mapping_.regions == kDefault) {
      made_.tables.regions = default_regions();
    } else if (mapping_.regions != kNone) {
      const Opener::Opened file = opener_.open_beside(mapping_.regions);
      RegionsReading reading = read_regions(file.bytes, file.name, file.number);
      made_.tables.regions = std::move(reading.regions);
      take(std::move(reading.problems));
    }
  }

  /// What the mapping declares comes beside the taxonomy, and takes the place of what has the same key.
  void add_own_taxonomy() {
    Taxonomy& taxonomy = made_.tables.taxonomy;
    for (const Dimension& own : mapping_.own.dimensions) {
      const auto ids = base::ids<DimensionId>(taxonomy.dimensions.size());
      const auto same = [&](DimensionId id) { return taxonomy.dimensions[id].key == own.key; };
      bool is_replaced = false;
      for (const DimensionId id : ids) {
        if (!same(id)) continue;
        taxonomy.dimensions[id] = own;
        is_replaced = true;
      }
      if (!is_replaced) taxonomy.dimensions.add(own);
    }
    for (const ActorType& own : mapping_.own.actor_types) {
      const auto same = [&](const ActorType& type) { return type.key == own.key; };
      std::erase_if(taxonomy.actor_types, same);
      taxonomy.actor_types.push_back(own);
    }
  }

  void read_sheets() {
    for (const ForeignTable& table : mapping_.tables) {
      if (table.path.empty() && !source_.tables.contains(table.name)) continue;  // reported where it was read
      const Opener::Opened file = opener_.open(table);
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
    auto type = position(actors.header, "type");
    if (!type) {
      type = actors.header.size();
      actors.header.emplace_back("type");
      actors.shown.push_back(actors.shown[*name]);
      for (Row& row : actors.rows) row.cells.emplace_back();
    }
    for (Row& row : actors.rows) {
      if (row.cells[*type].empty()) row.cells[*type] = type_by_name(row.cells[*name], mapping_.types);
    }
  }

  const Source& source_;
  Opener opener_;
  Mapping mapping_;
  ForeignSheets sheets_;
  ProblemList problems_;
  MappedTables made_;
};

}  // namespace

MappedTables mapped_tables(const Source& source) { return TablesMaker(source).make(); }

}  // namespace regioscan::inventory
