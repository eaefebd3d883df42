#include <fmt/format.h>

#include <set>

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

Initiative initiative_in(const TableView& view, const Row& row, Linking& linking) {
  const auto text = [&](std::string_view column) { return std::string(view.cell(row, column).text); };
  ProblemList& problems = linking.problems;
  Initiative initiative{.key = {},
                        .name = text("name"),
                        .regions = regions_in(view.cell(row, "regions"), linking),
                        .start = date_in(view.cell(row, "start"), Edge::first_day, problems),
                        .end = date_in(view.cell(row, "end"), Edge::last_day, problems),
                        .funded_until = date_in(view.cell(row, "funded_until"), Edge::last_day, problems),
                        .continuation = text("continuation"),
                        .description = text("description"),
                        .url = text("url"),
                        .scan = text("scan"),
                        .is_good_practice = yes_or_no_in(view.cell(row, "good_practice"), problems),
                        .contact = text("contact"),
                        .note = text("note"),
                        .is_internal = yes_or_no_in(view.cell(row, "internal"), problems).value_or(false),
                        .source = row.source};
  check_not_before(initiative.start, initiative.end, view.cell(row, "end"), problems);
  check_not_before(initiative.start, initiative.funded_until, view.cell(row, "funded_until"), problems);
  return initiative;
}

/// An initiative continues another of the same inventory, or none.
void check_continuations(const TableView& view, const KeyIndex<InitiativeId>& index, bool is_whole,
                         ProblemList& problems) {
  for (const Row& row : view.rows()) {
    const Cell cell = view.cell(row, "continuation");
    if (!cell.text.empty()) static_cast<void>(index.find(cell, "initiatives", is_whole, problems));
  }
}

}  // namespace

base::Column<InitiativeId, Initiative> linked_initiatives(const TableView& initiatives, bool is_whole,
                                                          Linking& linking) {
  Identities identities;
  NamesMet names;
  std::vector<Initiative> found;
  for (const Row& row : initiatives.rows()) {
    std::optional<std::string> key = identities.take(initiatives.cell(row, "id"), linking.problems);
    names.take(initiatives.cell(row, "name"), linking.problems);
    Initiative initiative = initiative_in(initiatives, row, linking);
    if (!key) continue;
    initiative.key = std::move(*key);
    found.push_back(std::move(initiative));
  }
  auto column = by_key<InitiativeId>(std::move(found));
  check_continuations(initiatives, KeyIndex<InitiativeId>(column), is_whole, linking.problems);
  return column;
}

void inherit_regions(const base::Column<ActivityId, Activity>& activities,
                     base::Column<InitiativeId, Initiative>& initiatives) {
  base::Column<InitiativeId, std::set<RegionId>> inherited(initiatives.size());
  for (const Activity& activity : activities) {
    inherited[activity.initiative].insert(activity.scope.begin(), activity.scope.end());
  }
  for (const InitiativeId id : base::ids<InitiativeId>(initiatives.size())) {
    if (initiatives[id].regions.empty()) initiatives[id].regions.assign(inherited[id].begin(), inherited[id].end());
  }
}

}  // namespace regioscan::inventory
