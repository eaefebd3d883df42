#include <map>
#include <unordered_map>
#include <unordered_set>

#include "base/parallel.hpp"
#include "inventory/linking.hpp"
#include "inventory/values.hpp"

namespace regioscan::inventory {
namespace {

/// More small and medium-sized enterprises than Europe has are a slip of the pen.
constexpr std::int64_t kMostReach = 1'000'000'000;

/// The values that words of one column mean, each looked up once as it is written.
using WordsMet = std::unordered_map<std::string_view, std::optional<ValueId>>;

/// The values of one dimension that a cell names, sorted, each once.
std::vector<ValueId> values_in(const Cell& cell, const Dimension& dimension, const ValueNames& names, WordsMet& met,
                               Linking& linking) {
  std::vector<ValueId> values;
  for (const std::string_view word : parts(cell.text, linking.tables.separator)) {
    const auto [known, is_new] = met.try_emplace(word);
    if (is_new) known->second = names.find(word);
    if (known->second) {
      values.push_back(*known->second);
    } else if (!names.means_unknown(word)) {
      linking.problems.add(kind("unknown-value"), cell.place, word, dimension.label, [&] { return names.guess(word); });
    }
  }
  sort_once(values);
  if (values.size() > 1 && !dimension.many) {
    linking.problems.add(kind("too-many-values"), cell.place, cell.text, dimension.label);
  }
  return values;
}

/// Makes activities of the rows of their table. All rows are checked first, in their order, which problems depend on;
/// then activities can be made of them in any order.
class ActivityReader {
 public:
  ActivityReader(const TableView& view, const Taxonomy& taxonomy, Linking& linking)
      : view_(view),
        problems_(linking.problems),
        key_(view.column("id")),
        name_(view.column("name")),
        province_(view.column("province"), problems_, [&](const Cell& cell) { return region_in(cell, linking); }),
        scope_(view.column("scope"), problems_, [&](const Cell& cell) { return regions_in(cell, linking); }),
        reach_(view.column("reach"), problems_,
               [this](const Cell& cell) { return count_in(cell, kMostReach, problems_); }),
        reach_class_(view.column("reach_class"), problems_, class_of()),
        effort_class_(view.column("effort_class"), problems_, class_of()),
        note_(view.column("note")),
        is_internal_(view.column("internal"), problems_,
                     [this](const Cell& cell) { return yes_or_no_in(cell, problems_); }) {
    for (const Dimension& dimension : taxonomy.dimensions) {
      values_.emplace_back(view.column(dimension.key), problems_,
                           [&linking, &dimension, names = ValueNames(dimension), met = WordsMet()](
                               const Cell& cell) mutable { return values_in(cell, dimension, names, met, linking); });
    }
  }

  void check(RowId row) {
    province_.work_out(row);
    scope_.work_out(row);
    reach_.work_out(row);
    reach_class_.work_out(row);
    effort_class_.work_out(row);
    is_internal_.work_out(row);
    for (Meanings<std::vector<ValueId>>& values : values_) values.work_out(row);
  }

  /// The activity of a row that was checked.
  [[nodiscard]] Activity read(RowId row, InitiativeId initiative) const {
    std::vector<std::span<const ValueId>> lists;
    lists.reserve(values_.size());
    for (const Meanings<std::vector<ValueId>>& values : values_) lists.emplace_back(values.known(row));
    return {.key = std::string(key_.text(row)),
            .initiative = initiative,
            .name = std::string(name_.text(row)),
            .province = province_.known(row),
            .scope = scope_.known(row),
            .values = ValuesByDimension(lists),
            .reach = reach_.known(row),
            .reach_class = std::string(reach_class_.known(row)),
            .effort_class = std::string(effort_class_.known(row)),
            .note = std::string(note_.text(row)),
            .is_internal = is_internal_.known(row).value_or(false),
            .source = view_.source(row)};
  }

 private:
  [[nodiscard]] Meanings<std::string_view>::WorkOut class_of() {
    return [this](const Cell& cell) { return class_in(cell, problems_); };
  }

  const TableView& view_;
  ProblemList& problems_;
  ColumnView key_;
  ColumnView name_;
  Meanings<std::optional<RegionId>> province_;
  Meanings<std::vector<RegionId>> scope_;
  Meanings<std::optional<std::int64_t>> reach_;
  Meanings<std::string_view> reach_class_;
  Meanings<std::string_view> effort_class_;
  ColumnView note_;
  Meanings<std::optional<bool>> is_internal_;
  std::vector<Meanings<std::vector<ValueId>>> values_;
};

/// Words that a dimension does not know yet: folded word → the alphabetically first of its spellings.
std::map<std::string, std::string> new_words(const TableView& view, std::string_view separator,
                                             const Dimension& dimension) {
  const ValueNames names(dimension);
  std::map<std::string, std::string> spellings;
  std::unordered_set<std::string_view> met;
  const ColumnView column = view.column(dimension.key);
  for (const TextId id : column.text_ids()) {
    for (const std::string_view word : parts(column.text(id), separator)) {
      if (!met.insert(word).second || names.find(word) || names.means_unknown(word)) continue;
      std::string& spelling = spellings.try_emplace(folded(word), word).first->second;
      if (word < spelling) spelling = word;
    }
  }
  return spellings;
}

/// A row of which an activity can be made.
struct SoundRow {
  RowId row;
  InitiativeId initiative;
};

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

std::vector<Activity> activities_in(const TableView& activities, const KeyIndex<InitiativeId>& initiatives,
                                    bool is_whole, const Taxonomy& taxonomy, Linking& linking) {
  ActivityReader reader(activities, taxonomy, linking);
  Identities identities(activities.column("id"));
  Meanings<std::optional<InitiativeId>> initiative_of(
      activities.column("initiative"), linking.problems,
      [&](const Cell& cell) { return initiatives.find(cell, "initiatives", is_whole, linking.problems); });
  std::vector<SoundRow> sound;
  sound.reserve(activities.size());
  for (const RowId row : activities.rows()) {
    const bool has_key = identities.take(row, linking.problems).has_value();
    const std::optional<InitiativeId> initiative = initiative_of[row];
    reader.check(row);
    if (has_key && initiative) sound.push_back({.row = row, .initiative = *initiative});
  }
  std::vector<Activity> found(sound.size());
  base::for_blocks(found.size(), 0, [&](const base::Block& block) {
    for (std::size_t i = block.first; i < block.last; ++i) found[i] = reader.read(sound[i].row, sound[i].initiative);
  });
  return found;
}

}  // namespace regioscan::inventory
