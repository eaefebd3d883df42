#include "inventory/linking.hpp"

namespace regioscan::inventory {
namespace {

/// The region that a word names; none and several are warnings.
std::optional<RegionId> region_called(std::string_view word, const Place& place, Linking& linking) {
  const std::vector<RegionId>& found = linking.region_names.find(word);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    linking.problems.add(kind("unknown-region"), place, word, {}, [&] { return linking.region_names.guess(word); });
    return std::nullopt;
  }
  std::vector<std::string> keys;
  for (const RegionId id : found) keys.push_back(linking.tables.regions[id].key);
  linking.problems.add(kind("ambiguous-region"), place, word,
                       {base::enumeration(keys, base::Language::nl), base::enumeration(keys, base::Language::en)});
  return std::nullopt;
}

}  // namespace

std::optional<std::string_view> Identities::take(RowId row, ProblemList& problems) {
  const Cell cell = column_[row];
  if (cell.text.empty()) {
    problems.add(kind("empty-id"), cell.place);
    return std::nullopt;
  }
  std::size_t& first = row_of_[cell.text_id];
  if (first == 0) {
    first = cell.place.row;
    return cell.text;
  }
  problems.add(kind("double-id"), cell.place, cell.text, base::same(std::to_string(first)));
  return std::nullopt;
}

void NamesMet::take(const Cell& cell, ProblemList& problems) {
  if (cell.text.empty()) {
    problems.add(kind("empty-name"), cell.place);
    return;
  }
  const auto [first, is_new] = row_of_.emplace(folded(cell.text), cell.place.row);
  if (!is_new) problems.add(kind("same-name"), cell.place, cell.text, base::same(std::to_string(first->second)));
}

std::vector<RegionId> regions_in(const Cell& cell, Linking& linking) {
  std::vector<RegionId> regions;
  for (const std::string_view word : parts(cell.text, linking.tables.separator)) {
    if (const auto region = region_called(word, cell.place, linking)) regions.push_back(*region);
  }
  std::sort(regions.begin(), regions.end());
  regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
  return regions;
}

std::optional<RegionId> region_in(const Cell& cell, Linking& linking) {
  if (cell.text.empty()) return std::nullopt;
  return region_called(cell.text, cell.place, linking);
}

}  // namespace regioscan::inventory
