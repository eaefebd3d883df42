#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "resilience/departure.hpp"

namespace regioscan::resilience {

using inventory::Date;

/// The days from `from` (absent: from the beginning of time) up to but not on `before`.
struct Period {
  std::optional<Date> from;
  Date before;
};

/// What ends in a period. An initiative ends on the day it ends or on the day until which it is funded, whichever comes
/// first; of one known day that one. Whether it had begun, or ended long ago, does not matter.
struct Ending {
  Period period;
  std::vector<InitiativeId> initiatives;  ///< sorted
  std::vector<InitiativeId> by_funding;   ///< those of which the funding ends first; sorted
  std::vector<InitiativeId> continued;    ///< those that another initiative of the inventory continues; sorted
  std::size_t unknown = 0;                ///< initiatives without either day: they may end too
};

/// The earlier of the day an initiative ends and that until which it is funded; nothing where neither is known.
[[nodiscard]] std::optional<Date> last_day(const inventory::Initiative& initiative);

/// Linear in the initiatives, apart from looking up continuations.
[[nodiscard]] Ending ends_in(const inventory::Inventory& inventory, const Period& period);
[[nodiscard]] Ending ends_before(const inventory::Inventory& inventory, Date before);

}  // namespace regioscan::resilience
