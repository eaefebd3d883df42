#include <map>

#include "inventory/linking.hpp"
#include "inventory/values.hpp"

namespace regioscan::inventory {
namespace {

/// More small and medium-sized enterprises than Europe has are a slip of the pen.
constexpr std::int64_t kMostReach = 1'000'000'000;

/// The values of one dimension that a cell names, sorted, each once.
std::vector<ValueId> values_in(const Cell& cell, const Dimension& dimension, const ValueNames& names,
                               Linking& linking) {
  std::vector<ValueId> values;
  for (const std::string_view word : parts(cell.text, linking.tables.separator)) {
    if (const std::optional<ValueId> value = names.find(word)) {
      values.push_back(*value);
    } else if (!names.means_unknown(word)) {
      linking.problems.add(kind("unknown-value"), cell.place, word, dimension.label, [&] { return names.guess(word); });
    }
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  if (values.size() > 1 && !dimension.many) {
    linking.problems.add(kind("too-many-values"), cell.place, cell.text, dimension.label);
  }
  return values;
}

/// Makes activities of the rows of their table, one after the other.
class ActivityReader {
 public:
  ActivityReader(const TableView& view, const Taxonomy& taxonomy, Linking& linking)
      : view_(view),
        problems_(linking.problems),
        name_(view.column("name")),
        province_(view.column("province"), problems_, [&](const Cell& cell) { return region_in(cell, linking); }),
        scope_(view.column("scope"), problems_, [&](const Cell& cell) { return regions_in(cell, linking); }),
        reach_(view.column("reach")),
        reach_class_(view.column("reach_class"), problems_, class_of()),
        effort_class_(view.column("effort_class"), problems_, class_of()),
        note_(view.column("note")),
        is_internal_(view.column("internal"), problems_,
                     [&](const Cell& cell) { return yes_or_no_in(cell, problems_).value_or(false); }) {
    for (const Dimension& dimension : taxonomy.dimensions) {
      values_.emplace_back(view.column(dimension.key), problems_,
                           [&linking, &dimension, names = ValueNames(dimension)](const Cell& cell) {
                             return values_in(cell, dimension, names, linking);
                           });
    }
  }

  [[nodiscard]] Activity read(RowId row) {
    Activity activity{.key = {},
                      .initiative = {},
                      .name = std::string(name_[row].text),
                      .province = province_[row],
                      .scope = scope_[row],
                      .values = {},
                      .reach = count_in(reach_[row], kMostReach, problems_),
                      .reach_class = std::string(reach_class_[row]),
                      .effort_class = std::string(effort_class_[row]),
                      .note = std::string(note_[row].text),
                      .is_internal = is_internal_[row],
                      .source = view_.source(row)};
    std::vector<std::span<const ValueId>> lists;
    for (Meanings<std::vector<ValueId>>& values : values_) lists.emplace_back(values[row]);
    activity.values = ValuesByDimension(lists);
    return activity;
  }

 private:
  [[nodiscard]] Meanings<std::string_view>::WorkOut class_of() {
    return [this](const Cell& cell) { return class_in(cell, problems_); };
  }

  const TableView& view_;
  ProblemList& problems_;
  ColumnView name_;
  Meanings<std::optional<RegionId>> province_;
  Meanings<std::vector<RegionId>> scope_;
  ColumnView reach_;
  Meanings<std::string_view> reach_class_;
  Meanings<std::string_view> effort_class_;
  ColumnView note_;
  Meanings<bool> is_internal_;
  std::vector<Meanings<std::vector<ValueId>>> values_;
};

/// Words that a dimension does not know yet: folded word → the alphabetically first of its spellings.
std::map<std::string, std::string> new_words(const TableView& view, std::string_view separator,
                                             const Dimension& dimension) {
  const ValueNames names(dimension);
  std::map<std::string, std::string> spellings;
  const ColumnView column = view.column(dimension.key);
  for (const TextId id : column.text_ids()) {
    for (const std::string_view word : parts(column.text(id), separator)) {
      if (names.find(word) || names.means_unknown(word)) continue;
      std::string& spelling = spellings.try_emplace(folded(word), word).first->second;
      if (word < spelling) spelling = word;
    }
  }
  return spellings;
}

}  // namespace

void add_open_values(const TableView& activities, std::string_view separator, Taxonomy& taxonomy) {
  for (const DimensionId id : base::ids<DimensionId>(taxonomy.dimensions.size())) {
    Dimension& dimension = taxonomy.dimensions[id];
    if (!dimension.open) continue;
    for (const auto& [word, spelling] : new_words(activities, separator, dimension)) {
      dimension.values.add({.key = spelling, .label = base::same(spelling), .synonyms = {}});
    }
  }
}

base::Column<ActivityId, Activity> linked_activities(const TableView& activities,
                                                     const KeyIndex<InitiativeId>& initiatives, bool is_whole,
                                                     const Taxonomy& taxonomy, Linking& linking) {
  ActivityReader reader(activities, taxonomy, linking);
  Identities identities(activities.column("id"));
  Meanings<std::optional<InitiativeId>> initiative_of(
      activities.column("initiative"), linking.problems,
      [&](const Cell& cell) { return initiatives.find(cell, "initiatives", is_whole, linking.problems); });
  std::vector<Activity> found;
  found.reserve(activities.size());
  for (const RowId row : activities.rows()) {
    const std::optional<std::string_view> key = identities.take(row, linking.problems);
    const std::optional<InitiativeId> initiative = initiative_of[row];
    Activity activity = reader.read(row);
    if (!key || !initiative) continue;
    activity.key = *key;
    activity.initiative = *initiative;
    found.push_back(std::move(activity));
  }
  return by_key<ActivityId>(std::move(found));
}

}  // namespace regioscan::inventory
