#include "proposals/with_proposal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace regioscan::proposals {
namespace {

using inventory::Activity;
using inventory::ActivityId;
using inventory::Actor;
using inventory::ActorId;
using inventory::DimensionId;
using inventory::Initiative;
using inventory::InitiativeId;
using inventory::Inventory;
using inventory::Participation;
using inventory::ValueId;

/// Records with some more, sorted by text id, and where each old one went.
template <class IdType, class Record>
struct Merged {
  base::Column<IdType, Record> records;
  std::vector<IdType> now_at;  ///< by old place, then by place among the added ones
};

template <class IdType, class Record>
Merged<IdType, Record> merged(const base::Column<IdType, Record>& old, const std::vector<Record>& added) {
  std::vector<const Record*> all;
  for (const Record& record : old) all.push_back(&record);
  for (const Record& record : added) all.push_back(&record);
  std::vector<std::size_t> order(all.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return all[a]->key < all[b]->key; });
  Merged<IdType, Record> result{.records = {}, .now_at = std::vector<IdType>(all.size())};
  for (const std::size_t from : order) result.now_at[from] = result.records.add(*all[from]);
  return result;
}

template <class Records>
std::unordered_set<std::string_view> keys_of(const Records& records) {
  std::unordered_set<std::string_view> keys;
  for (const auto& record : records) keys.insert(record.key);
  return keys;
}

/// The first of "proposal", "proposal-2", … that is not taken.
std::string free_key(const std::unordered_set<std::string_view>& taken, const std::string& wanted) {
  std::string key = wanted;
  for (std::size_t number = 2; taken.contains(key); ++number) key = fmt::format("{}-{}", wanted, number);
  return key;
}

Initiative initiative_of(const Inventory& inventory, const Proposal& proposal) {
  Initiative made;
  made.key = free_key(keys_of(inventory.initiatives), "proposal");
  made.name = proposal.name;
  made.regions = proposal.regions;
  made.start = proposal.start;
  made.end = proposal.end;
  made.description = proposal.description;
  return made;
}

std::vector<Activity> activities_of(const Inventory& inventory, const Proposal& proposal, InitiativeId initiative) {
  std::vector<Activity> activities;
  if (inventory.activities.empty()) return activities;
  const std::unordered_set<std::string_view> taken = keys_of(inventory.activities);
  for (const ProposedActivity& proposed : proposal.activities) {
    Activity activity;
    activity.key = free_key(taken, fmt::format("proposal-activity-{:04}", activities.size() + 1));
    activity.initiative = initiative;
    activity.name = proposed.name;
    activity.province = proposed.province;
    activity.scope = proposed.scope;
    const std::vector<std::span<const ValueId>> lists(proposed.values.begin(), proposed.values.end());
    activity.values = inventory::ValuesByDimension(lists);
    activity.reach = proposed.reach;
    activities.push_back(std::move(activity));
  }
  return activities;
}

/// Partners whom this inventory does not hold: new ones, and known ones outside a selection.
std::vector<Actor> missing_actors(const Inventory& inventory, const Proposal& proposal) {
  std::unordered_set<std::string_view> known = keys_of(inventory.actors);
  std::vector<Actor> missing;
  for (const ProposedPartner& partner : proposal.partners) {
    if (known.insert(partner.actor.key).second) missing.push_back(partner.actor);
  }
  return missing;
}

ActorId actor_of(const base::Column<ActorId, Actor>& actors, const std::string& key) {
  const auto found = std::lower_bound(actors.begin(), actors.end(), key,
                                      [](const Actor& actor, const std::string& wanted) { return actor.key < wanted; });
  return ActorId{static_cast<std::uint32_t>(found - actors.begin())};
}

}  // namespace

WithProposal with_proposal(const Inventory& old, const Proposal& proposal) {
  Inventory made = old;
  auto initiatives = merged(old.initiatives, {initiative_of(old, proposal)});
  const InitiativeId own = initiatives.now_at.back();
  made.initiatives = std::move(initiatives.records);
  auto actors = merged(old.actors, missing_actors(old, proposal));
  made.actors = std::move(actors.records);
  for (const DimensionId id : base::ids<DimensionId>(proposal.new_values.size())) {
    for (const std::string& value : proposal.new_values[id.index()]) {
      made.taxonomy.dimensions[id].values.add({.key = value, .label = base::same(value), .synonyms = {}});
    }
  }
  base::Column<ActivityId, Activity> activities = old.activities;
  for (const ActivityId id : base::ids<ActivityId>(activities.size())) {
    activities[id].initiative = initiatives.now_at[activities[id].initiative.index()];
  }
  made.activities = merged(activities, activities_of(old, proposal, own)).records;
  for (Participation& participation : made.participations) {
    participation.actor = actors.now_at[participation.actor.index()];
    participation.initiative = initiatives.now_at[participation.initiative.index()];
  }
  for (const ProposedPartner& partner : proposal.partners) {
    Participation participation;
    participation.actor = actor_of(made.actors, partner.actor.key);
    participation.initiative = own;
    participation.role = partner.role;
    made.participations.push_back(std::move(participation));
  }
  std::sort(made.participations.begin(), made.participations.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.actor, a.initiative, a.role) < std::tuple(b.actor, b.initiative, b.role);
  });
  made.content = inventory::content_hash(made);
  return {.inventory = std::move(made), .initiative = own};
}

InitiativeId before(const WithProposal& after, InitiativeId initiative) {
  return InitiativeId{initiative.value - (initiative > after.initiative ? 1U : 0U)};
}

}  // namespace regioscan::proposals
