#include <fmt/format.h>

#include "inventory/linking.hpp"
#include "inventory/values.hpp"

namespace regioscan::inventory {
namespace {

std::string iso(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

void check_not_before(const std::optional<Date>& start, const std::optional<Date>& later, const Cell& cell,
                      ProblemList& problems) {
  if (start && later && *later < *start) {
    problems.add(kind("end-before-start"), cell.place, cell.text, base::same(iso(*start)));
  }
}

/// Makes initiatives of the rows of their table, one after the other.
class InitiativeReader {
 public:
  InitiativeReader(const TableView& view, Linking& linking)
      : view_(view),
        problems_(linking.problems),
        regions_(view.column("regions"), problems_, [&](const Cell& cell) { return regions_in(cell, linking); }),
        start_(view.column("start"), problems_, date_at(Edge::first_day)),
        end_(end_column_, problems_, date_at(Edge::last_day)),
        funded_until_(funded_until_column_, problems_, date_at(Edge::last_day)) {}

  [[nodiscard]] Initiative read(RowId row) {
    Initiative initiative{.key = {},
                          .name = text(name_, row),
                          .regions = regions_[row],
                          .start = start_[row],
                          .end = end_[row],
                          .funded_until = funded_until_[row],
                          .continuation = text(continuation_, row),
                          .description = text(description_, row),
                          .url = text(url_, row),
                          .scan = text(scan_, row),
                          .is_good_practice = yes_or_no_in(is_good_practice_[row], problems_),
                          .contact = text(contact_, row),
                          .note = text(note_, row),
                          .is_internal = yes_or_no_in(is_internal_[row], problems_).value_or(false),
                          .source = view_.source(row)};
    check_not_before(initiative.start, initiative.end, end_column_[row], problems_);
    check_not_before(initiative.start, initiative.funded_until, funded_until_column_[row], problems_);
    return initiative;
  }

 private:
  [[nodiscard]] Meanings<std::optional<Date>>::WorkOut date_at(Edge edge) {
    return [this, edge](const Cell& cell) { return date_in(cell, edge, problems_); };
  }
  [[nodiscard]] static std::string text(const ColumnView& column, RowId row) { return std::string(column.text(row)); }

  const TableView& view_;
  ProblemList& problems_;
  ColumnView end_column_ = view_.column("end");
  ColumnView funded_until_column_ = view_.column("funded_until");
  Meanings<std::vector<RegionId>> regions_;
  Meanings<std::optional<Date>> start_;
  Meanings<std::optional<Date>> end_;
  Meanings<std::optional<Date>> funded_until_;
  ColumnView name_ = view_.column("name");
  ColumnView continuation_ = view_.column("continuation");
  ColumnView description_ = view_.column("description");
  ColumnView url_ = view_.column("url");
  ColumnView scan_ = view_.column("scan");
  ColumnView is_good_practice_ = view_.column("good_practice");
  ColumnView contact_ = view_.column("contact");
  ColumnView note_ = view_.column("note");
  ColumnView is_internal_ = view_.column("internal");
};

/// An initiative continues another of the same inventory, or none.
void check_continuations(const TableView& view, const KeyIndex<InitiativeId>& index, bool is_whole,
                         ProblemList& problems) {
  const ColumnView continuation = view.column("continuation");
  for (const RowId row : view.rows()) {
    const Cell cell = continuation[row];
    if (!cell.text.empty()) static_cast<void>(index.find(cell, "initiatives", is_whole, problems));
  }
}

}  // namespace

base::Column<InitiativeId, Initiative> linked_initiatives(const TableView& initiatives, bool is_whole,
                                                          Linking& linking) {
  InitiativeReader reader(initiatives, linking);
  Identities identities(initiatives.column("id"));
  NamesMet names;
  const ColumnView name = initiatives.column("name");
  std::vector<Initiative> found;
  found.reserve(initiatives.size());
  for (const RowId row : initiatives.rows()) {
    const std::optional<std::string_view> key = identities.take(row, linking.problems);
    names.take(name[row], linking.problems);
    Initiative initiative = reader.read(row);
    if (!key) continue;
    initiative.key = *key;
    found.push_back(std::move(initiative));
  }
  auto column = by_key<InitiativeId>(std::move(found));
  check_continuations(initiatives, KeyIndex<InitiativeId>(column), is_whole, linking.problems);
  return column;
}

void inherit_regions(const base::Column<ActivityId, Activity>& activities,
                     base::Column<InitiativeId, Initiative>& initiatives) {
  base::Column<InitiativeId, char> has_none(initiatives.size());
  for (const InitiativeId id : base::ids<InitiativeId>(initiatives.size())) {
    if (initiatives[id].regions.empty()) has_none[id] = 1;
  }
  for (const Activity& activity : activities) {
    std::vector<RegionId>& regions = initiatives[activity.initiative].regions;
    if (has_none[activity.initiative] != 0) regions.insert(regions.end(), activity.scope.begin(), activity.scope.end());
  }
  for (const InitiativeId id : base::ids<InitiativeId>(initiatives.size())) {
    if (has_none[id] != 0) sort_once(initiatives[id].regions);
  }
}

}  // namespace regioscan::inventory
