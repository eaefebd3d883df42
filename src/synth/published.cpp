#include "synth/published.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <optional>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "base/numbers.hpp"
#include "inventory/csv.hpp"

namespace regioscan::synth {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& file, const base::Words& why) {
  throw base::FileError({fmt::format("{}: {}.", file, why.nl), fmt::format("{}: {}.", file, why.en)});
}

inventory::Sheet sheet_of(const fs::path& folder, const std::string& name) {
  inventory::Sheet sheet = inventory::read_csv(base::file_bytes(folder / name), name, 0);
  if (base::has_errors(sheet.problems)) fail(name, sheet.problems.front().what);
  if (sheet.rows.empty() || sheet.header.size() < 2) fail(name, {"deze tabel is leeg", "this table is empty"});
  return sheet;
}

CountTable counts_of(const fs::path& folder, const std::string& name) {
  const inventory::Sheet sheet = sheet_of(folder, name);
  CountTable table{.columns = {sheet.header.begin() + 1, sheet.header.end()}, .name = name};
  for (const inventory::RowId row : sheet.rows.rows()) {
    table.rows.emplace_back(sheet.rows.text(row, 0));
    std::vector<std::int64_t>& counts = table.counts.emplace_back();
    for (std::size_t column = 1; column < sheet.header.size(); ++column) {
      const auto number = base::parsed_whole(sheet.rows.text(row, column));
      if (!number || *number < 0) {
        fail(name,
             {fmt::format("rij {}: '{}' is geen aantal", sheet.rows.source(row).row, sheet.rows.text(row, column)),
              fmt::format("row {}: '{}' is not a count", sheet.rows.source(row).row, sheet.rows.text(row, column))});
      }
      counts.push_back(*number);
    }
  }
  return table;
}

void read_classes(const fs::path& folder, Published& published) {
  const std::string name = "reach_and_effort_class_by_archetype.csv";
  const inventory::Sheet sheet = sheet_of(folder, name);
  const auto column = [&](std::string_view wanted) {
    const auto found = std::find(sheet.header.begin(), sheet.header.end(), wanted);
    if (found == sheet.header.end()) {
      fail(name, {fmt::format("kolom '{}' ontbreekt", wanted), fmt::format("column '{}' is missing", wanted)});
    }
    return static_cast<std::size_t>(found - sheet.header.begin());
  };
  const std::size_t reach = column("reach_class"), effort = column("effort_class");
  for (const std::string& archetype : published.archetypes()) {
    std::optional<inventory::RowId> found;
    for (const inventory::RowId row : sheet.rows.rows()) {
      if (sheet.rows.text(row, 0) == archetype) found = row;
    }
    if (!found) fail(name, {fmt::format("'{}' ontbreekt", archetype), fmt::format("'{}' is missing", archetype)});
    published.reach_class.emplace_back(sheet.rows.text(*found, reach));
    published.effort_class.emplace_back(sheet.rows.text(*found, effort));
  }
}

void check_provinces(const Published& published, const CountTable& table) {
  for (std::size_t province = 0; province < published.provinces().size(); ++province) {
    const std::string& name = published.provinces()[province];
    const std::int64_t here = table.row_total(table.row(name));
    const std::int64_t there = published.archetype_by_province.column_total(province);
    if (here == there) continue;
    fail(table.name,
         {fmt::format("{} heeft hier {} activiteiten en in archetype_by_province.csv {}", name, here, there),
          fmt::format("{} has {} activities here and {} in archetype_by_province.csv", name, here, there)});
  }
}

}  // namespace

std::int64_t CountTable::row_total(std::size_t row) const {
  return std::accumulate(counts[row].begin(), counts[row].end(), std::int64_t{0});
}

std::int64_t CountTable::column_total(std::size_t column) const {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                         [&](std::int64_t sum, const auto& row) { return sum + row[column]; });
}

std::size_t CountTable::row(std::string_view word) const {
  const auto found = std::find(rows.begin(), rows.end(), word);
  if (found == rows.end()) {
    fail(name, {fmt::format("rij '{}' ontbreekt", word), fmt::format("row '{}' is missing", word)});
  }
  return static_cast<std::size_t>(found - rows.begin());
}

Published read_published(const fs::path& folder) {
  Published published;
  published.archetype_by_province = counts_of(folder, "archetype_by_province.csv");
  published.maturity_by_province = counts_of(folder, "maturity_by_province.csv");
  published.reach_class_by_province = counts_of(folder, "reach_class_by_province.csv");
  published.effort_class_by_province = counts_of(folder, "effort_class_by_province.csv");
  published.providers = counts_of(folder, "providers.csv");
  published.registered_reach = counts_of(folder, "registered_reach_by_archetype.csv");
  read_classes(folder, published);
  const CountTable totals = counts_of(folder, "totals.csv");
  const auto total = [&](std::string_view word) {
    return static_cast<std::size_t>(totals.counts[totals.row(word)][0]);
  };
  published.initiatives = total("initiatives");
  published.most_activities = total("most_activities_of_an_initiative");
  published.thought_to_exist = total("initiatives_thought_to_exist");
  for (const CountTable* table :
       {&published.maturity_by_province, &published.reach_class_by_province, &published.effort_class_by_province}) {
    check_provinces(published, *table);
  }
  return published;
}

}  // namespace regioscan::synth
