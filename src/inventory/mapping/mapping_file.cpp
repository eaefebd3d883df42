#include "inventory/mapping/mapping_file.hpp"

#include <algorithm>

#include "inventory/fold.hpp"
#include "inventory/mapping/reshape_settings.hpp"
#include "inventory/mapping/setting.hpp"
#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

constexpr std::string_view kNativeTables[] = {"actors", "initiatives", "activities", "participations"};

class MappingReader {
 public:
  explicit MappingReader(const std::string& file_name) { mapping_.name = file_name; }

  Mapping read(const Setting& document) {
    SettingReader keys = reader(document, "");
    if (const Setting* schema = keys.find("schema"); schema != nullptr && schema->text != "1") {
      keys.wrong(*schema, base::same("1"));
    }
    read_about(keys);
    read_tables(keys);
    mapping_.taxonomy = keys.text("taxonomy", "default");
    mapping_.regions = keys.text("regions", "default");
    read_decimal(keys);
    for (const std::string_view native : kNativeTables) {
      for (const Setting* table : keys.tables(native)) {
        mapping_.reshapes.push_back(reshape_of(*table, native, mapping_.name, problems_));
      }
    }
    if (keys.find("participations") == nullptr) keys.missing("participations");
    for (const std::string_view native : {"actors", "initiatives"}) name_by_id(native);
    read_types(keys);
    read_renames(keys);
    // Read by read_taxonomy, which knows their keys.
    static_cast<void>(keys.find("dimension"));
    static_cast<void>(keys.find("actor_type"));
    keys.finish();
    check_table_names();
    return std::move(mapping_);
  }

  [[nodiscard]] std::vector<base::Problem> problems() const { return problems_.problems(); }

 private:
  SettingReader reader(const Setting& table, std::string path) {
    return {table, std::move(path), mapping_.name, problems_};
  }

  void read_about(SettingReader& document) {
    const Setting* table = document.find("inventory");
    if (table == nullptr) {
      document.missing("inventory");
      return;
    }
    SettingReader keys = reader(*table, "inventory");
    mapping_.about = {.name = keys.required("name"),
                      .date = keys.text("date"),
                      .source = keys.text("source"),
                      .licence = keys.text("licence"),
                      .note = keys.text("note"),
                      .language = base::Language::nl,
                      .is_reconstruction = keys.flag("reconstruction")};
    const std::string language = keys.text("language", "nl");
    if (language == "en") mapping_.about.language = base::Language::en;
    if (language != "nl" && language != "en") keys.wrong(*keys.find("language"), {"nl of en", "nl or en"});
    keys.finish();
  }

  void read_tables(SettingReader& document) {
    const Setting* tables = document.find("tables");
    if (tables == nullptr || tables->children.empty()) {
      document.missing("tables");
      return;
    }
    SettingReader keys = reader(*tables, "tables");
    for (const Setting& table : tables->children) {
      mapping_.tables.push_back({.name = table.key, .path = keys.required(table.key), .line = table.line});
    }
  }

  void read_decimal(SettingReader& document) {
    const std::string decimal = document.text("decimal", ".");
    if (decimal == "." || decimal == ",") {
      mapping_.decimal = decimal.front();
    } else {
      document.wrong(*document.find("decimal"), {"een punt of een komma", "a point or a comma"});
    }
  }

  /// Where no column of a native table is its name, records are called by their id.
  void name_by_id(std::string_view native) {
    const auto find = [](Reshape& reshape, std::string_view column) {
      return std::find_if(reshape.columns.begin(), reshape.columns.end(),
                          [&](const ColumnRule& r) { return r.native == column; });
    };
    const bool is_named = std::any_of(mapping_.reshapes.begin(), mapping_.reshapes.end(), [&](Reshape& reshape) {
      return reshape.native == native && find(reshape, "name") != reshape.columns.end();
    });
    for (Reshape& reshape : mapping_.reshapes) {
      const auto id = find(reshape, "id");
      if (is_named || reshape.native != native || id == reshape.columns.end()) continue;
      ColumnRule name = *id;
      name.native = "name";
      reshape.columns.push_back(std::move(name));
    }
  }

  void read_types(SettingReader& document) {
    bool is_settled = false;
    for (const Setting* table : document.tables("type")) {
      SettingReader keys = reader(*table, "type");
      TypeRule rule{.type = keys.text("type"),
                    .is = keys.texts("is"),
                    .begins = keys.texts("begins"),
                    .ends = keys.texts("ends"),
                    .contains = keys.texts("contains"),
                    .line = table->line};
      if (keys.find("type") == nullptr) keys.missing("type");
      keys.finish();
      if (is_settled) {
        keys.wrong(*table, {"een voorwaarde in elke regel ervoor: deze wordt nooit bereikt",
                            "a condition in every rule before it: this one is never reached"});
      }
      is_settled = is_settled || (rule.is.empty() && rule.begins.empty() && rule.ends.empty() && rule.contains.empty());
      mapping_.types.push_back(std::move(rule));
    }
  }

  void read_renames(SettingReader& document) {
    const Setting* renames = document.find("rename");
    if (renames == nullptr) return;
    for (const Setting& table : renames->children) {
      SettingReader keys = reader(table, "rename." + table.key);
      Rename rename{.kind = table.key, .values = {}, .line = table.line};
      if (table.kind != Setting::Kind::table) keys.wrong(*renames, {"een tabel [rename.…]", "a table [rename.…]"});
      for (const Setting& value : table.children) rename.values[value.key] = keys.text(value.key);
      mapping_.renames.push_back(std::move(rename));
    }
  }

  void check_table_names() {
    for (const Reshape& reshape : mapping_.reshapes) {
      check_table_name(reshape.from, reshape.line, reshape.native + ".from");
      for (const JoinRule& join : reshape.joins) check_table_name(join.with, join.line, reshape.native + ".join.with");
      for (const KeepRule& keep : reshape.keeps) check_table_name(keep.in, keep.line, reshape.native + ".keep.in");
    }
  }

  void check_table_name(const std::string& name, std::size_t line, const std::string& path) {
    if (name.empty()) return;  // reported where it was read
    std::vector<std::string> names;
    for (const ForeignTable& table : mapping_.tables) names.push_back(table.name);
    if (std::find(names.begin(), names.end(), name) != names.end()) return;
    problems_.add(kind("unknown-foreign-table"), {mapping_.name, line, path}, name, {},
                  [&] { return nearest(name, names); });
  }

  Mapping mapping_;
  ProblemList problems_;
};

/// Takes the dimensions and actor types that the mapping declares; there, too, an unknown key is an error.
void add_own_taxonomy(std::string_view text, ParsedMapping& parsed) {
  TaxonomyReading own = read_taxonomy(text, parsed.mapping.name, OtherSettings::leave);
  for (base::Problem& problem : own.problems) {
    if (problem.code == kind("unknown-setting").code) {
      problem.code = kind("unknown-key").code;
      problem.severity = kind("unknown-key").severity;
    }
    parsed.problems.push_back(std::move(problem));
  }
  parsed.mapping.own = std::move(own.taxonomy);
}

}  // namespace

ParsedMapping parsed_mapping(std::string_view text, const std::string& file_name) {
  const auto document = parsed_settings(text, file_name);
  if (const auto* problem = std::get_if<base::Problem>(&document)) return {.mapping = {}, .problems = {*problem}};
  MappingReader reader(file_name);
  Mapping mapping = reader.read(std::get<Setting>(document));
  ParsedMapping parsed{.mapping = std::move(mapping), .problems = reader.problems()};
  add_own_taxonomy(text, parsed);
  sort_problems(parsed.problems);
  return parsed;
}

}  // namespace regioscan::inventory
