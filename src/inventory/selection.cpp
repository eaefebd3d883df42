#include "inventory/selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/failure.hpp"
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

base::Column<InitiativeId, char> selected_initiatives(const Inventory& inventory, const Selection& selection) {
  const std::vector<RegionId> wanted = regions_of(inventory, selection);
  base::Column<InitiativeId, char> is_kept(inventory.initiatives.size(), wanted.empty() ? 1 : 0);
  if (wanted.empty()) return is_kept;
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    const std::vector<RegionId>& own = inventory.initiatives[id].regions;
    const bool is_in = std::any_of(own.begin(), own.end(), [&](RegionId r) { return lies_in(inventory, r, wanted); });
    if (is_in) is_kept[id] = 1;
  }
  return is_kept;
}

std::vector<Participation> selected_participations(const Inventory& inventory, const Selection& selection,
                                                   const base::Column<InitiativeId, char>& is_kept) {
  std::vector<Participation> participations;
  for (const Participation& participation : inventory.participations) {
    const bool has_role = selection.roles.empty() || std::find(selection.roles.begin(), selection.roles.end(),
                                                               participation.role) != selection.roles.end();
    if (has_role && is_kept[participation.initiative] != 0) participations.push_back(participation);
  }
  return participations;
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

Inventory selected(const Inventory& inventory, const Selection& selection) {
  if (selection.is_everything()) return inventory;
  const base::Column<InitiativeId, char> is_kept = selected_initiatives(inventory, selection);
  std::vector<Participation> participations = selected_participations(inventory, selection, is_kept);
  base::Column<ActorId, char> takes_part(inventory.actors.size());
  for (const Participation& participation : participations) takes_part[participation.actor] = 1;

  auto actors = kept(inventory.actors, takes_part);
  auto initiatives = kept(inventory.initiatives, is_kept);
  for (Participation& participation : participations) {
    participation.actor = *actors.renumbering[participation.actor];
    participation.initiative = *initiatives.renumbering[participation.initiative];
  }
  base::Column<ActivityId, Activity> activities;
  for (Activity activity : inventory.activities) {
    const std::optional<InitiativeId> initiative = initiatives.renumbering[activity.initiative];
    if (!initiative) continue;
    activity.initiative = *initiative;
    activities.add(std::move(activity));
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
  base::Words text{"Selectie: ", "Selection: "};
  if (!selection.roles.empty()) {
    std::vector<base::Words> roles;
    for (const Role role : selection.roles) roles.push_back(label(role));
    const bool is_one = roles.size() == 1;
    const base::Words list = enumerated(roles);
    text.nl += (is_one ? "rol " : "rollen ") + list.nl;
    text.en += (is_one ? "role " : "roles ") + list.en;
  }
  if (!selection.regions.empty()) {
    std::vector<base::Words> regions;
    for (const RegionId region : regions_of(inventory, selection)) regions.push_back(inventory.regions[region].name);
    const bool is_one = regions.size() == 1;
    const base::Words list = enumerated(regions);
    const std::string link = selection.roles.empty() ? "" : "; ";
    text.nl += link + (is_one ? "regio " : "regio's ") + list.nl;
    text.en += link + (is_one ? "region " : "regions ") + list.en;
  }
  return {text.nl + ".", text.en + "."};
}

}  // namespace regioscan::inventory
