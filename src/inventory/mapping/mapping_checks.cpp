#include "inventory/mapping/mapping_checks.hpp"

#include <algorithm>
#include <set>

#include "inventory/fold.hpp"
#include "inventory/mapping/cell_rules.hpp"
#include "inventory/native_tables.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::inventory {
namespace {

std::vector<std::string> columns_of_native(std::string_view table, const Taxonomy& taxonomy) {
  std::vector<std::string_view> dimensions;
  for (const Dimension& dimension : taxonomy.dimensions) dimensions.push_back(dimension.key);
  const std::vector<std::string_view> columns = columns_of(*native_table(table), dimensions);
  return {columns.begin(), columns.end()};
}

void check_columns(const Reshape& reshape, const Mapping& mapping, const Taxonomy& taxonomy, ProblemList& problems) {
  const std::vector<std::string> known = columns_of_native(reshape.native, taxonomy);
  for (const ColumnRule& rule : reshape.columns) {
    const std::string path = reshape.native + ".columns." + rule.native;
    const Place place{mapping.name, rule.line, path};
    if (std::find(known.begin(), known.end(), rule.native) == known.end()) {
      problems.add(kind("unknown-key"), place, path, {}, [&] { return nearest(rule.native, known); });
    } else if (!rule.separator.empty() && !holds_many(rule.native, taxonomy)) {
      problems.add(kind("wrong-setting"), place, path + ".separator",
                   {"niets, want deze kolom heeft één waarde; gebruik split om er rijen van te maken",
                    "nothing, as this column has one value; use split to make rows of it"});
    }
  }
}

bool fills(const Reshape& reshape, std::string_view column) {
  return std::any_of(reshape.columns.begin(), reshape.columns.end(),
                     [&](const ColumnRule& r) { return r.native == column; });
}

/// What a row is known by must be in every part of a native table; its other required columns in one of them.
void check_required(const Reshape& reshape, const Mapping& mapping, ProblemList& problems) {
  for (const NativeColumn& column : native_table(reshape.native)->columns) {
    const bool is_told = reshape.columns.empty();  // that all of them are missing
    if (is_told || column.need == Need::optional || fills(reshape, column.name)) continue;
    const bool is_key = column.name == "id" || reshape.native == "participations";
    const bool is_elsewhere = std::any_of(mapping.reshapes.begin(), mapping.reshapes.end(), [&](const Reshape& other) {
      return other.native == reshape.native && fills(other, column.name);
    });
    if (!is_key && is_elsewhere) continue;
    const std::string path = reshape.native + ".columns";
    problems.add(kind("missing-key"), {mapping.name, reshape.line, path}, path + "." + std::string(column.name));
  }
}

void check_renames(const Mapping& mapping, const Taxonomy& taxonomy, ProblemList& problems) {
  std::set<std::string> contents;
  for (const NativeTable& table : native_tables()) {
    if (table.name == "regions") continue;
    for (const std::string& column : columns_of_native(table.name, taxonomy)) {
      contents.insert(std::string(content_of(table.name, column)));
    }
  }
  for (const Rename& rename : mapping.renames) {
    if (contents.contains(rename.kind)) continue;
    const std::string path = "rename." + rename.kind;
    problems.add(kind("unknown-key"), {mapping.name, rename.line, path}, path, {}, [&] {
      return nearest(rename.kind, {contents.begin(), contents.end()});
    });
  }
}

void check_types(const Mapping& mapping, const Taxonomy& taxonomy, ProblemList& problems) {
  const TypeNames types(taxonomy.actor_types);
  for (const TypeRule& rule : mapping.types) {
    if (rule.type.empty() || types.find(rule.type)) continue;
    problems.add(kind("unlisted-type"), {mapping.name, rule.line, "type.type"}, rule.type, {},
                 [&] { return types.guess(rule.type); });
  }
}

}  // namespace

void check_mapping(const Mapping& mapping, const Taxonomy& taxonomy, ProblemList& problems) {
  for (const Reshape& reshape : mapping.reshapes) {
    check_columns(reshape, mapping, taxonomy, problems);
    check_required(reshape, mapping, problems);
  }
  check_renames(mapping, taxonomy, problems);
  check_types(mapping, taxonomy, problems);
}

}  // namespace regioscan::inventory
