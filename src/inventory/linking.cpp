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

/// How many bytes all keys have in common at their beginning.
std::size_t shared_beginning(const std::vector<std::string_view>& keys) {
  std::size_t shared = keys.empty() ? 0 : keys.front().size();
  for (const std::string_view key : keys) {
    const auto end = std::mismatch(key.begin(), key.end(), keys.front().begin(), keys.front().end()).first;
    shared = std::min(shared, static_cast<std::size_t>(end - key.begin()));
  }
  return shared;
}

/// The first eight bytes of a text as a number that is ordered as they are; what is missing counts as 0.
std::uint64_t head_of(std::string_view text) {
  std::uint64_t head = 0;
  for (std::size_t i = 0; i < sizeof head; ++i) {
    head = (head << 8) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  }
  return head;
}

}  // namespace

std::vector<std::size_t> places_in_order(const std::vector<std::string_view>& keys) {
  // Ids mostly begin alike and soon differ: compared by eight bytes in the right place, a million are sorted four times
  // as fast as by looking each of them up.
  struct Head {
    std::uint64_t bytes;
    std::size_t place;
  };
  const std::size_t shared = shared_beginning(keys);
  std::vector<Head> heads;
  heads.reserve(keys.size());
  for (const std::string_view key : keys) {
    heads.push_back({.bytes = head_of(key.substr(shared)), .place = heads.size()});
  }
  std::sort(heads.begin(), heads.end(), [&](const Head& a, const Head& b) {
    return a.bytes != b.bytes ? a.bytes < b.bytes : keys[a.place] < keys[b.place];
  });
  std::vector<std::size_t> places;
  places.reserve(heads.size());
  for (const Head& head : heads) places.push_back(head.place);
  return places;
}

std::optional<std::string_view> Identities::take(RowId row, ProblemList& problems) {
  const Cell cell = column_[row];
  if (cell.text.empty()) {
    problems.add(kind("empty-id"), cell.place);
    return std::nullopt;
  }
  std::size_t& first = row_of_[column_.text_id(row)];
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
  const TextId name = folded_names_.add(folded(cell.text));
  if (name.index() == row_of_.size()) {
    row_of_.add(cell.place.row);
  } else {
    problems.add(kind("same-name"), cell.place, cell.text, base::same(std::to_string(row_of_[name])));
  }
}

std::vector<RegionId> regions_in(const Cell& cell, Linking& linking) {
  std::vector<RegionId> regions;
  for (const std::string_view word : parts(cell.text, linking.tables.separator)) {
    if (const auto region = region_called(word, cell.place, linking)) regions.push_back(*region);
  }
  sort_once(regions);
  return regions;
}

std::optional<RegionId> region_in(const Cell& cell, Linking& linking) {
  if (cell.text.empty()) return std::nullopt;
  return region_called(cell.text, cell.place, linking);
}

}  // namespace regioscan::inventory
