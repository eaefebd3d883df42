#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::proposals {

/// One activity that a proposal would bring, in the regions and the taxonomy of one inventory.
struct ProposedActivity {
  std::string name;
  std::optional<inventory::RegionId> province;  ///< where it would be counted
  std::vector<inventory::RegionId> scope;       ///< whom it would serve; sorted; empty: unknown
  /// By DimensionId; each sorted, empty: unknown. Ids behind the last value of an open dimension are those of
  /// `Proposal::new_values`.
  std::vector<std::vector<inventory::ValueId>> values;
  std::optional<std::int64_t> reach;  ///< number of SMEs that it means to reach
};

/// Somebody who would take part.
struct ProposedPartner {
  inventory::Actor actor;  ///< of the inventory, or made of what the proposal says
  bool is_new = false;     ///< not in the inventory
  inventory::Role role = inventory::Role::unknown;
};

/// A new initiative that somebody proposes, before it is one.
struct Proposal {
  std::string name;
  std::string description;
  std::optional<inventory::Date> start, end;
  std::vector<inventory::RegionId> regions;  ///< sorted; given, or else the union of the scopes; empty: unknown
  std::vector<ProposedActivity> activities;
  std::vector<ProposedPartner> partners;  ///< each actor and role once, in the order of the file
  /// By DimensionId: what open dimensions do not hold yet.
  std::vector<std::vector<std::string>> new_values;
};

}  // namespace regioscan::proposals
