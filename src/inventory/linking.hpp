#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/column.hpp"
#include "inventory/fold.hpp"
#include "inventory/inventory.hpp"
#include "inventory/region_names.hpp"
#include "inventory/table_view.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::inventory {

// The parts of `linked`, one table each. None of them fails: what is wrong goes to `problems`, and a record that
// could not be trusted is left out, which is harmless because an inventory with errors is never handed on.

/// What the parts share.
struct Linking {
  const Tables& tables;
  ProblemList problems;
  RegionNames region_names;
};

/// Finds records by their text id, in logarithmic time. Refers to the records, which must be sorted by it and stay.
template <class IdType>
class KeyIndex {
 public:
  template <class Record>
  explicit KeyIndex(const base::Column<IdType, Record>& records) {
    keys_.reserve(records.size());
    for (const Record& record : records) keys_.push_back(record.key);
  }

  [[nodiscard]] std::optional<IdType> find(std::string_view key) const {
    const auto found = std::lower_bound(keys_.begin(), keys_.end(), key);
    if (found == keys_.end() || *found != key) return std::nullopt;
    return IdType{static_cast<std::uint32_t>(found - keys_.begin())};
  }

  /// The record that a cell names. An empty cell and an id that does not exist are problems; the latter is not told
  /// where `is_whole` is false, because rows of that table could not be read and are likely to be the ones named.
  [[nodiscard]] std::optional<IdType> find(const Cell& cell, std::string_view table, bool is_whole,
                                           ProblemList& problems) const {
    if (cell.text.empty()) problems.add(kind("empty-id"), cell.place);
    const std::optional<IdType> found = find(cell.text);
    if (found || cell.text.empty() || !is_whole) return found;
    // The first of equally near ones is taken, and they are sorted.
    problems.add(kind("unknown-id"), cell.place, cell.text, base::same(table),
                 [&] { return nearest(cell.text, std::vector<std::string>(keys_.begin(), keys_.end())); });
    return std::nullopt;
  }

 private:
  std::vector<std::string_view> keys_;
};

/// The places of keys in the order of the keys, which must differ.
[[nodiscard]] std::vector<std::size_t> places_in_order(const std::vector<std::string_view>& keys);

/// Records with the ids of their order by text id. Each is moved once, in circles: records are large, and there may be
/// no room for them twice.
template <class IdType, class Record>
[[nodiscard]] base::Column<IdType, Record> by_key(std::vector<Record> records) {
  std::vector<std::string_view> keys;
  keys.reserve(records.size());
  for (const Record& record : records) keys.push_back(record.key);
  std::vector<std::size_t> from = places_in_order(keys);  // place → where its record is now
  for (std::size_t start = 0; start < from.size(); ++start) {
    if (from[start] == start) continue;
    Record first = std::move(records[start]);
    std::size_t at = start;
    for (std::size_t next = from[at]; next != start; next = from[at]) {
      records[at] = std::move(records[next]);
      from[at] = at;
      at = next;
    }
    records[at] = std::move(first);
    from[at] = at;
  }
  return base::Column<IdType, Record>(std::move(records));
}

/// Sorts ids and leaves each once.
template <class IdType>
void sort_once(std::vector<IdType>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// The text ids of a table as they are met: an empty one and one met before are problems and give nothing.
class Identities {
 public:
  explicit Identities(const ColumnView& column) : column_(column), row_of_(column.text_count()) {}
  [[nodiscard]] std::optional<std::string_view> take(RowId row, ProblemList& problems);

 private:
  ColumnView column_;
  base::Column<TextId, std::size_t> row_of_;  ///< the first; 0: not met
};

/// Names as they are met: an empty one is an error; the same one under another id a warning.
class NamesMet {
 public:
  void take(const Cell& cell, ProblemList& problems);

 private:
  Texts folded_names_;
  base::Column<TextId, std::size_t> row_of_;  ///< the first
};

/// The regions that a cell names, sorted, each once; unknown ones are warnings.
[[nodiscard]] std::vector<RegionId> regions_in(const Cell& cell, Linking& linking);
/// The one region that a cell names.
[[nodiscard]] std::optional<RegionId> region_in(const Cell& cell, Linking& linking);

[[nodiscard]] base::Column<ActorId, Actor> linked_actors(const TableView& actors, Linking& linking);
/// Where there is no table of actors: one for each name in the participations, with the name as its id.
[[nodiscard]] base::Column<ActorId, Actor> actors_named_in(const TableView& participations, Linking& linking);
[[nodiscard]] base::Column<InitiativeId, Initiative> linked_initiatives(const TableView& initiatives, bool is_whole,
                                                                        Linking& linking);
/// In the order of their rows: there may be no room for their table while they are sorted.
[[nodiscard]] std::vector<Activity> activities_in(const TableView& activities,
                                                  const KeyIndex<InitiativeId>& initiatives, bool is_whole,
                                                  const Taxonomy& taxonomy, Linking& linking);
/// Sorted by actor, initiative and role, each once.
struct Ends {
  const KeyIndex<ActorId>& actors;
  const KeyIndex<InitiativeId>& initiatives;
  bool are_actors_whole;
  bool are_initiatives_whole;
};
[[nodiscard]] std::vector<Participation> linked_participations(const TableView& participations, const Ends& ends,
                                                               Linking& linking);

/// Adds to each open dimension the values that activities hold and the taxonomy does not name, sorted.
void add_open_values(const TableView& activities, std::string_view separator, Taxonomy& taxonomy);

/// Regions of initiatives that name none: the union of the scopes of their activities.
void inherit_regions(const base::Column<ActivityId, Activity>& activities,
                     base::Column<InitiativeId, Initiative>& initiatives);

/// Records that hang loose, one warning a kind: actors without initiative, initiatives without actors or activities.
void check_loose_ends(const Inventory& inventory, Linking& linking);

}  // namespace regioscan::inventory
