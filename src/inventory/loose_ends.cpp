#include "inventory/linking.hpp"

namespace regioscan::inventory {
namespace {

struct Loose {
  SourceRow source;
  std::string_view name;
};

/// One warning for all of them, which names the first in the table.
void tell(const ProblemKind& kind, std::vector<Loose> loose, Linking& linking) {
  std::sort(loose.begin(), loose.end(), [](const Loose& a, const Loose& b) { return a.source.row < b.source.row; });
  for (const Loose& record : loose) {
    const Place place{linking.tables.files[record.source.file].name, record.source.row, {}};
    linking.problems.add(kind, place, loose.front().name);
  }
}

template <class IdType, class Record>
std::vector<Loose> untouched(const base::Column<IdType, Record>& records,
                             const base::Column<IdType, char>& is_touched) {
  std::vector<Loose> loose;
  for (const IdType id : base::ids<IdType>(records.size())) {
    if (is_touched[id] == 0) loose.push_back({records[id].source, records[id].name});
  }
  return loose;
}

}  // namespace

void check_loose_ends(const Inventory& inventory, Linking& linking) {
  base::Column<ActorId, char> takes_part(inventory.actors.size());
  base::Column<InitiativeId, char> has_actors(inventory.initiatives.size());
  for (const Participation& participation : inventory.participations) {
    takes_part[participation.actor] = 1;
    has_actors[participation.initiative] = 1;
  }
  tell(kind("actor-without-initiative"), untouched(inventory.actors, takes_part), linking);
  tell(kind("initiative-without-actors"), untouched(inventory.initiatives, has_actors), linking);
  // An inventory without any activity simply has none, which its tables say themselves.
  if (inventory.activities.empty()) return;
  base::Column<InitiativeId, char> has_activities(inventory.initiatives.size());
  for (const Activity& activity : inventory.activities) has_activities[activity.initiative] = 1;
  tell(kind("initiative-without-activities"), untouched(inventory.initiatives, has_activities), linking);
}

}  // namespace regioscan::inventory
