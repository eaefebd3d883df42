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

using Names = base::Column<DimensionId, ValueNames>;

Activity activity_in(const TableView& view, const Row& row, const Taxonomy& taxonomy, const Names& names,
                     Linking& linking) {
  const auto text = [&](std::string_view column) { return std::string(view.cell(row, column).text); };
  ProblemList& problems = linking.problems;
  Activity activity{.key = {},
                    .initiative = {},
                    .name = text("name"),
                    .province = region_in(view.cell(row, "province"), linking),
                    .scope = regions_in(view.cell(row, "scope"), linking),
                    .values = base::Column<DimensionId, std::vector<ValueId>>(taxonomy.dimensions.size()),
                    .reach = count_in(view.cell(row, "reach"), kMostReach, problems),
                    .reach_class = std::string(class_in(view.cell(row, "reach_class"), problems)),
                    .effort_class = std::string(class_in(view.cell(row, "effort_class"), problems)),
                    .note = text("note"),
                    .is_internal = yes_or_no_in(view.cell(row, "internal"), problems).value_or(false),
                    .source = row.source};
  for (const DimensionId id : base::ids<DimensionId>(taxonomy.dimensions.size())) {
    const Dimension& dimension = taxonomy.dimensions[id];
    activity.values[id] = values_in(view.cell(row, dimension.key), dimension, names[id], linking);
  }
  return activity;
}

Names names_of(const Taxonomy& taxonomy) {
  std::vector<ValueNames> names;
  for (const Dimension& dimension : taxonomy.dimensions) names.emplace_back(dimension);
  return Names(std::move(names));
}

/// Words that a dimension does not know yet: folded word → the alphabetically first of its spellings.
std::map<std::string, std::string> new_words(const TableView& view, std::string_view separator,
                                             const Dimension& dimension) {
  const ValueNames names(dimension);
  std::map<std::string, std::string> spellings;
  for (const Row& row : view.rows()) {
    for (const std::string_view word : parts(view.cell(row, dimension.key).text, separator)) {
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
  const Names names = names_of(taxonomy);
  Identities identities;
  std::vector<Activity> found;
  for (const Row& row : activities.rows()) {
    std::optional<std::string> key = identities.take(activities.cell(row, "id"), linking.problems);
    const auto initiative =
        initiatives.find(activities.cell(row, "initiative"), "initiatives", is_whole, linking.problems);
    Activity activity = activity_in(activities, row, taxonomy, names, linking);
    if (!key || !initiative) continue;
    activity.key = std::move(*key);
    activity.initiative = *initiative;
    found.push_back(std::move(activity));
  }
  return by_key<ActivityId>(std::move(found));
}

}  // namespace regioscan::inventory
