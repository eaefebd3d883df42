#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "clusters/agreement.hpp"
#include "figures/regions/actor_groups.hpp"

namespace regioscan::figures {

/// A block on one side: a group, several small ones together, or those without a group.
struct FlowBlock {
  std::string key;
  base::Words name;
  std::int64_t actors = 0;
  std::optional<std::uint32_t> group;  ///< of the grouping; absent for the other two
};

/// Two groupings of the same actors, block by block.
struct AlluvialFlows {
  ActorGrouping row_grouping, column_grouping;
  std::vector<FlowBlock> rows, columns;  ///< in the order in which they stand
  clusters::Contingency flows;           ///< actors in both, in that order; all actors are somewhere
  clusters::Contingency known;           ///< all groups of both sides, of actors that have one on either
  std::int64_t known_actors = 0;
};

/// Counts and orders blocks: the `top` largest groups of a side by themselves, in the order of fewest crossings, the
/// others together below them, and at the foot who has no group. Groups without actors are left out.
[[nodiscard]] AlluvialFlows alluvial_flows(ActorGrouping rows, ActorGrouping columns, std::size_t top);

}  // namespace regioscan::figures
