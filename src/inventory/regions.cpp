#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "inventory/csv.hpp"
#include "inventory/fold.hpp"
#include "inventory/problem_list.hpp"
#include "inventory/table_view.hpp"
#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

constexpr std::string_view kSeparator = "|";

std::vector<std::string> texts(std::string_view cell) {
  const std::vector<std::string_view> found = parts(cell, kSeparator);
  return {found.begin(), found.end()};
}

/// A region with its parent still as text, and the row that it comes from.
struct Entry {
  Region region;
  std::string parent;
  Place place;
};

using Places = std::unordered_map<std::string_view, std::size_t>;

std::vector<Entry> entries(const TableView& view, ProblemList& problems) {
  const auto cell = [&](RowId row, std::string_view column) { return view.column(column)[row]; };
  std::vector<Entry> found;
  std::unordered_map<std::string, std::size_t> rows;
  for (const RowId row : view.rows()) {
    const Cell id = cell(row, "id");
    const Cell name = cell(row, "name_nl");
    const Cell english = cell(row, "name_en");
    if (id.text.empty() && view.has("id")) problems.add(kind("empty-id"), id.place);
    if (name.text.empty() && view.has("name_nl")) problems.add(kind("empty-name"), name.place);
    if (id.text.empty()) continue;
    const auto [first, is_new] = rows.emplace(id.text, id.place.row);
    if (!is_new) {
      problems.add(kind("double-id"), id.place, id.text, base::same(std::to_string(first->second)));
      continue;
    }
    const std::string_view name_en = english.text.empty() ? name.text : english.text;
    found.push_back({.region = {.key = std::string(id.text),
                                .name = {std::string(name.text), std::string(name_en)},
                                .aliases = texts(cell(row, "aliases").text),
                                .level = std::string(cell(row, "level").text),
                                .parent = std::nullopt,
                                .codes = texts(cell(row, "codes").text)},
                     .parent = std::string(cell(row, "parent").text),
                     .place = cell(row, "parent").place});
  }
  return found;
}

/// Parents that do not exist are problems and become none.
void check_parents(std::vector<Entry>& regions, const Places& places, ProblemList& problems) {
  std::vector<std::string> keys;
  for (const Entry& entry : regions) keys.push_back(entry.region.key);
  for (Entry& entry : regions) {
    if (entry.parent.empty() || places.contains(entry.parent)) continue;
    problems.add(kind("unknown-id"), entry.place, entry.parent, base::same("id"),
                 [&] { return nearest(entry.parent, keys); });
    entry.parent.clear();
  }
}

/// Steps from a region to its root; a circle is a problem, and is cut open at its first region.
std::size_t checked_depth(std::vector<Entry>& regions, const Places& places, std::size_t start, ProblemList& problems) {
  std::size_t depth = 0;
  for (std::size_t at = start; !regions[at].parent.empty(); ++depth) {
    at = places.at(regions[at].parent);
    if (at != start && depth <= regions.size()) continue;
    if (at == start) {
      problems.add(kind("region-circle"), regions[start].place, regions[start].region.key);
      regions[start].parent.clear();
    }
    break;
  }
  return depth;
}

Places places_of(const std::vector<Entry>& regions) {
  Places places;
  for (std::size_t i = 0; i < regions.size(); ++i) places.emplace(regions[i].region.key, i);
  return places;
}

/// Parents before children, alike depths by key: the order of rows does not matter, and roots come first.
base::Column<RegionId, Region> linked_tree(std::vector<Entry> regions, ProblemList& problems) {
  std::sort(regions.begin(), regions.end(), [](const Entry& a, const Entry& b) { return a.region.key < b.region.key; });
  const Places places = places_of(regions);
  check_parents(regions, places, problems);
  std::vector<std::size_t> depth(regions.size());
  for (std::size_t i = 0; i < regions.size(); ++i) depth[i] = checked_depth(regions, places, i, problems);
  std::vector<std::size_t> order(regions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return depth[a] < depth[b]; });
  std::unordered_map<std::string, RegionId> ids;
  base::Column<RegionId, Region> tree;
  for (const std::size_t at : order) {
    Region region = regions[at].region;
    if (const auto parent = ids.find(regions[at].parent); parent != ids.end()) region.parent = parent->second;
    const std::string key = region.key;
    ids.emplace(key, tree.add(std::move(region)));
  }
  return tree;
}

}  // namespace

RegionsReading read_regions(std::string_view bytes, const std::string& file_name, std::uint32_t file) {
  Sheet sheet = read_csv(bytes, file_name, file);
  const Table table{
      .name = "regions", .header = sheet.header, .shown = sheet.header, .rows = std::move(sheet.rows), .file = file};
  // Problems name the file by the number in SourceRow; only this one is met here.
  std::vector<InputFile> files(file + std::size_t{1});
  files[file].name = file_name;
  RegionsReading reading{.regions = {}, .problems = std::move(sheet.problems)};
  if (table.header.empty()) return reading;
  ProblemList problems;
  const TableView view(table, {}, files, problems);
  reading.regions = linked_tree(entries(view, problems), problems);
  const std::vector<base::Problem> more = problems.problems();
  reading.problems.insert(reading.problems.end(), more.begin(), more.end());
  sort_problems(reading.problems);
  return reading;
}

}  // namespace regioscan::inventory
