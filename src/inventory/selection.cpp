#include "inventory/selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/failure.hpp"
#include "inventory/conditions.hpp"
#include "inventory/region_names.hpp"

namespace regioscan::inventory {
namespace {

/// Old id → new id; nothing for records that are left out.
template <class IdType>
using Renumbering = base::Column<IdType, std::optional<IdType>>;

/// Keeps the records that are marked, and says where each went.
template <class IdType, class Record>
struct Kept {
  base::Column<IdType, Record> records;
  Renumbering<IdType> renumbering;
};
template <class IdType, class Record>
Kept<IdType, Record> kept(const base::Column<IdType, Record>& records, const base::Column<IdType, char>& is_kept) {
  Kept<IdType, Record> result{.records = {}, .renumbering = Renumbering<IdType>(records.size())};
  for (const IdType id : base::ids<IdType>(records.size())) {
    if (is_kept[id] != 0) result.renumbering[id] = result.records.add(records[id]);
  }
  return result;
}

[[noreturn]] void fail_on_region(const std::string& name, const std::string& guess) {
  const bool has_guess = !guess.empty();
  throw base::UsageError({fmt::format("Gebied '{}' staat niet (of meer dan eens) in deze inventarisatie{}.", name,
                                      has_guess ? fmt::format("; bedoelde u '{}'?", guess) : std::string()),
                          fmt::format("Region '{}' is not in this inventory, or more than once{}.", name,
                                      has_guess ? fmt::format("; did you mean '{}'?", guess) : std::string())});
}

std::vector<RegionId> regions_of(const Inventory& inventory, const Selection& selection) {
  const RegionNames names(inventory.regions);
  std::vector<RegionId> regions;
  for (const std::string& name : selection.regions) {
    const std::vector<RegionId>& found = names.find(name);
    if (found.size() != 1) fail_on_region(name, names.guess(name));
    regions.push_back(found.front());
  }
  return regions;
}

bool lies_in(const Inventory& inventory, RegionId region, const std::vector<RegionId>& wanted) {
  const std::vector<RegionId> line = lineage(inventory.regions, region);
  return std::any_of(line.begin(), line.end(),
                     [&](RegionId above) { return std::find(wanted.begin(), wanted.end(), above) != wanted.end(); });
}

bool any_lies_in(const Inventory& inventory, std::span<const RegionId> regions, const std::vector<RegionId>& wanted) {
  return std::any_of(regions.begin(), regions.end(), [&](RegionId r) { return lies_in(inventory, r, wanted); });
}

/// Marks what a selection keeps.
struct Marks {
  base::Column<InitiativeId, char> initiatives;
  base::Column<ActivityId, char> activities;
  std::vector<char> participations;
};

/// Initiatives that serve one of the regions, or have an activity that was inventoried there.
base::Column<InitiativeId, char> initiatives_in(const Inventory& inventory, const std::vector<RegionId>& wanted) {
  base::Column<InitiativeId, char> is_in(inventory.initiatives.size());
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (any_lies_in(inventory, inventory.initiatives[id].regions, wanted)) is_in[id] = 1;
  }
  for (const Activity& activity : inventory.activities) {
    if (activity.province && lies_in(inventory, *activity.province, wanted)) is_in[activity.initiative] = 1;
  }
  return is_in;
}

void keep_regions(const Inventory& inventory, const std::vector<RegionId>& wanted, Marks& marks) {
  marks.initiatives = initiatives_in(inventory, wanted);
  for (const ActivityId id : base::ids<ActivityId>(inventory.activities.size())) {
    const Activity& activity = inventory.activities[id];
    const bool is_there = (activity.province && lies_in(inventory, *activity.province, wanted)) ||
                          any_lies_in(inventory, activity.scope, wanted);
    const bool says_nothing = !activity.province && activity.scope.empty();
    if (marks.initiatives[activity.initiative] == 0 || (!is_there && !says_nothing)) marks.activities[id] = 0;
  }
}

/// Activities that miss a condition go, and the initiatives that have no other; without activities the initiatives.
void keep_conditions(const Inventory& inventory, const Conditions& conditions, Marks& marks) {
  if (!conditions.are_on_records()) return;
  base::Column<InitiativeId, char> has_one(inventory.initiatives.size());
  for (std::size_t record = 0; record < record_count(inventory); ++record) {
    const bool meets = conditions.record_meets(record);
    const ActivityId activity{static_cast<std::uint32_t>(record)};
    if (!inventory.activities.empty() && !meets) marks.activities[activity] = 0;
    const bool is_kept = meets && (inventory.activities.empty() || marks.activities[activity] != 0);
    if (is_kept) has_one[initiative_of(inventory, record)] = 1;
  }
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (has_one[id] == 0) marks.initiatives[id] = 0;
  }
}

void keep_initiatives_with_participations(const Inventory& inventory, Marks& marks) {
  base::Column<InitiativeId, char> has_one(inventory.initiatives.size());
  for (std::size_t at = 0; at < inventory.participations.size(); ++at) {
    if (marks.participations[at] != 0) has_one[inventory.participations[at].initiative] = 1;
  }
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (has_one[id] == 0) marks.initiatives[id] = 0;
  }
}

Marks marks_of(const Inventory& inventory, const Selection& selection) {
  Marks marks{.initiatives = base::Column<InitiativeId, char>(inventory.initiatives.size(), 1),
              .activities = base::Column<ActivityId, char>(inventory.activities.size(), 1),
              .participations = std::vector<char>(inventory.participations.size(), 0)};
  const std::vector<RegionId> wanted = regions_of(inventory, selection);
  const Conditions conditions(inventory, selection.where);
  if (!wanted.empty()) keep_regions(inventory, wanted, marks);
  keep_conditions(inventory, conditions, marks);
  for (std::size_t at = 0; at < inventory.participations.size(); ++at) {
    const Participation& own = inventory.participations[at];
    const bool has_role = selection.roles.empty() ||
                          std::find(selection.roles.begin(), selection.roles.end(), own.role) != selection.roles.end();
    if (has_role && marks.initiatives[own.initiative] != 0 && conditions.participation_meets(at)) {
      marks.participations[at] = 1;
    }
  }
  // Who selects by role or type of actor wants what such actors do.
  const bool is_by_participation = !selection.roles.empty() || conditions.are_on_participations();
  if (is_by_participation) keep_initiatives_with_participations(inventory, marks);
  return marks;
}

base::Words enumerated(const std::vector<base::Words>& all) {
  std::vector<std::string> nl;
  std::vector<std::string> en;
  for (const base::Words& words : all) {
    nl.push_back(words.nl);
    en.push_back(words.en);
  }
  return {base::enumeration(nl, base::Language::nl), base::enumeration(en, base::Language::en)};
}

}  // namespace

Inventory selected(Inventory inventory, const Selection& selection) {
  if (selection.is_everything()) return inventory;
  const Marks marks = marks_of(inventory, selection);
  std::vector<Participation> participations;
  base::Column<ActorId, char> takes_part(inventory.actors.size());
  for (std::size_t at = 0; at < inventory.participations.size(); ++at) {
    if (marks.participations[at] == 0) continue;
    participations.push_back(inventory.participations[at]);
    takes_part[participations.back().actor] = 1;
  }
  auto actors = kept(inventory.actors, takes_part);
  auto initiatives = kept(inventory.initiatives, marks.initiatives);
  for (Participation& participation : participations) {
    participation.actor = *actors.renumbering[participation.actor];
    participation.initiative = *initiatives.renumbering[participation.initiative];
  }
  base::Column<ActivityId, Activity> activities;
  for (const ActivityId id : base::ids<ActivityId>(inventory.activities.size())) {
    const auto initiative = initiatives.renumbering[inventory.activities[id].initiative];
    if (marks.activities[id] == 0 || !initiative) continue;
    activities.add(inventory.activities[id]);
    activities[ActivityId{static_cast<std::uint32_t>(activities.size() - 1)}].initiative = *initiative;
  }
  Inventory result{.about = inventory.about,
                   .actors = std::move(actors.records),
                   .initiatives = std::move(initiatives.records),
                   .activities = std::move(activities),
                   .participations = std::move(participations),
                   .regions = inventory.regions,
                   .taxonomy = inventory.taxonomy,
                   .files = inventory.files,
                   .content = {}};
  result.content = content_hash(result);
  return result;
}

base::Words sentence(const Inventory& inventory, const Selection& selection) {
  if (selection.is_everything()) return {"Selectie: de hele inventarisatie.", "Selection: the whole inventory."};
  std::vector<base::Words> parts;
  if (!selection.roles.empty()) {
    std::vector<base::Words> roles;
    for (const Role role : selection.roles) roles.push_back(label(role));
    const base::Words list = enumerated(roles);
    const bool is_one = roles.size() == 1;
    parts.push_back({(is_one ? "rol " : "rollen ") + list.nl, (is_one ? "role " : "roles ") + list.en});
  }
  if (!selection.regions.empty()) {
    std::vector<base::Words> regions;
    for (const RegionId region : regions_of(inventory, selection)) regions.push_back(inventory.regions[region].name);
    const base::Words list = enumerated(regions);
    const bool is_one = regions.size() == 1;
    parts.push_back({(is_one ? "regio " : "regio's ") + list.nl, (is_one ? "region " : "regions ") + list.en});
  }
  for (const base::Words& condition : Conditions(inventory, selection.where).in_words()) parts.push_back(condition);
  base::Words text{"Selectie: ", "Selection: "};
  for (const base::Words& part : parts) {
    const bool is_first = &part == &parts.front();
    text.nl += (is_first ? "" : "; ") + part.nl;
    text.en += (is_first ? "" : "; ") + part.en;
  }
  return {text.nl + ".", text.en + "."};
}

}  // namespace regioscan::inventory
