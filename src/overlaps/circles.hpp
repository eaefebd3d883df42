#pragma once

#include <optional>
#include <vector>

#include "overlaps/families.hpp"

namespace regioscan::overlaps {

/// Who could host a learning circle: an actor that knows members already, because it takes part in them or because it
/// works elsewhere with somebody who does. Of all actors one that takes part in a member, if there is one; then the one
/// that knows most members, takes part in most, and has the smallest id.
struct Convenor {
  ActorId actor;
  std::size_t takes_part = 0;  ///< members in which it takes part
  std::size_t knows = 0;       ///< those, and members of which it works with a participant elsewhere
};

/// What a circle has in common: values of one or two dimensions; no value: the words of their names.
struct CommonValue {
  inventory::DimensionId dimension;
  inventory::ValueId value;
};

/// Initiatives that could learn from each other: the same theme, target group or approach, and not working together
/// yet.
struct Circle {
  Aspect basis = Aspect::theme;  ///< theme, target, activity (the approach), or other: alike in words alone
  std::vector<CommonValue> common;
  std::vector<InitiativeId> members;     ///< sorted
  std::size_t pairs = 0;                 ///< pairs of members
  std::size_t without_common_party = 0;  ///< of which no actor takes part in both
  std::optional<Convenor> convenor;      ///< absent where nobody knows two of them
};

struct CircleSettings {
  std::size_t fewest = 3;  ///< members
  std::size_t most = 12;   ///< members, at most 64: more do not learn from each other round one table
  std::size_t each = 5;    ///< circles for each basis
};

/// Suggested circles: by theme, then target group, then approach; for each the groups of `fewest` to `most` running
/// initiatives that share one value or two with most pairs that do not work together; a group that shares half of its
/// members or more with an earlier one of the same basis (half of the smaller of the two) is left out. 'All' is no
/// common value. In an inventory without known dimensions the families that are large enough. An initiative that ended
/// before the date of the inventory is not invited. Cost: initiatives times the square of the values of each, and for
/// each circle the participations.
[[nodiscard]] std::vector<Circle> circles(const Profiles& profiles, const std::vector<Family>& families,
                                          const CircleSettings& settings = {});

/// "AI en Handel".
[[nodiscard]] base::Words name_of(const Profiles& profiles, const Circle& circle);

}  // namespace regioscan::overlaps
