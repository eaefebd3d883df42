#include <algorithm>

#include "figures/charts/roles.hpp"

namespace regioscan::figures {

RoleCounts role_counts(const inventory::Inventory& inventory) {
  using inventory::InitiativeId;
  RoleCounts counts{.actors = base::Column<graph::ActorId, std::array<std::int64_t, 3>>(inventory.actors.size())};
  base::Column<InitiativeId, std::array<std::size_t, 3>> filled(inventory.initiatives.size());
  for (const inventory::Participation& participation : inventory.participations) {
    const auto role = std::find(kKnownRoles.begin(), kKnownRoles.end(), participation.role);
    if (role == kKnownRoles.end()) {
      ++counts.unknown;
      continue;
    }
    const auto at = static_cast<std::size_t>(role - kKnownRoles.begin());
    ++counts.known;
    ++counts.actors[participation.actor].at(at);
    ++filled[participation.initiative].at(at);
  }
  for (std::size_t role = 0; role < kKnownRoles.size(); ++role) {
    std::vector<std::size_t> numbers;
    for (const InitiativeId initiative : base::ids<InitiativeId>(filled.size())) {
      numbers.push_back(filled[initiative].at(role));
      ++counts.initiatives.at(role).at(std::min(numbers.back(), kNumbers - 1));
    }
    std::sort(numbers.begin(), numbers.end());
    if (!numbers.empty()) counts.medians.at(role) = numbers[(numbers.size() - 1) / 2];  // the lower of two middle ones
  }
  return counts;
}

}  // namespace regioscan::figures
