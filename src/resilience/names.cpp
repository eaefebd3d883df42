#include "resilience/names.hpp"

#include <algorithm>

namespace regioscan::resilience {
namespace {

using base::Language;
using base::Words;

/// Names for so many ids only: a list may hold thousands.
template <class IdType, class Record>
Words names_of(const base::Column<IdType, Record>& records, const std::vector<IdType>& ids, std::size_t most) {
  std::vector<Words> all(ids.size());
  for (std::size_t at = 0; at < std::min(ids.size(), most); ++at) all[at] = base::same(records[ids[at]].name);
  return listed(all, most);
}

}  // namespace

Words listed(const std::vector<Words>& all, std::size_t most) {
  std::vector<std::string> dutch, english;
  for (std::size_t at = 0; at < std::min(all.size(), most); ++at) {
    dutch.push_back(all[at].nl);
    english.push_back(all[at].en);
  }
  if (const std::size_t rest = all.size() - dutch.size(); rest > 0) {
    const Words others = dutch.empty() ? base::whole(static_cast<std::int64_t>(rest))
                                       : base::counted(rest, {"andere", "other"}, {"andere", "others"});
    dutch.push_back(others.nl);
    english.push_back(others.en);
  }
  return {base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)};
}

Words names(const inventory::Inventory& inventory, const std::vector<ActorId>& actors, std::size_t most) {
  return names_of(inventory.actors, actors, most);
}

Words names(const inventory::Inventory& inventory, const std::vector<InitiativeId>& initiatives, std::size_t most) {
  return names_of(inventory.initiatives, initiatives, most);
}

Words actor_count(std::size_t count) { return base::counted(count, {"actor", "actor"}, {"actoren", "actors"}); }

Words initiative_count(std::size_t count) {
  return base::counted(count, {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
}

Words participation_count(std::size_t count) {
  return base::counted(count, {"deelname", "participation"}, {"deelnames", "participations"});
}

}  // namespace regioscan::resilience
