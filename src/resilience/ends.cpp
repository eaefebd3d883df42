#include "resilience/ends.hpp"

#include <algorithm>
#include <string_view>

namespace regioscan::resilience {
namespace {

using inventory::Initiative;
using inventory::Inventory;

bool is_funding_first(const Initiative& initiative) {
  return initiative.funded_until && (!initiative.end || *initiative.funded_until < *initiative.end);
}

/// The text ids of the initiatives that others continue, sorted.
std::vector<std::string_view> continued_keys(const Inventory& inventory) {
  std::vector<std::string_view> keys;
  for (const Initiative& initiative : inventory.initiatives) {
    if (!initiative.continuation.empty()) keys.push_back(initiative.continuation);
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

}  // namespace

std::optional<Date> last_day(const Initiative& initiative) {
  if (initiative.end && initiative.funded_until) return std::min(*initiative.end, *initiative.funded_until);
  return initiative.end ? initiative.end : initiative.funded_until;
}

Ending ends_in(const Inventory& inventory, const Period& period) {
  Ending ending{.period = period, .initiatives = {}, .by_funding = {}, .continued = {}};
  const std::vector<std::string_view> continued = continued_keys(inventory);
  for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
    const Initiative& initiative = inventory.initiatives[id];
    const std::optional<Date> last = last_day(initiative);
    if (!last) ++ending.unknown;
    if (!last || *last >= period.before || (period.from && *last < *period.from)) continue;
    ending.initiatives.push_back(id);
    if (is_funding_first(initiative)) ending.by_funding.push_back(id);
    if (std::binary_search(continued.begin(), continued.end(), initiative.key)) ending.continued.push_back(id);
  }
  return ending;
}

Ending ends_before(const Inventory& inventory, Date before) {
  return ends_in(inventory, {.from = {}, .before = before});
}

}  // namespace regioscan::resilience
