#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/column.hpp"
#include "base/id.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::graph {

using ClusterId = base::Id<struct ClusterKind>;

/// Actors in groups, numbered by size (largest first; ties by the smallest member), singletons of nodes without ties
/// excluded: an actor without ties has no group ("not clustered").
struct Grouping {
  base::Column<ActorId, std::optional<ClusterId>> of;
  base::Column<ClusterId, std::vector<ActorId>> members;  ///< sorted
};

/// From labels per actor (any numbers; absent = in no group) to a Grouping in the numbering above.
[[nodiscard]] Grouping grouping(const std::vector<std::optional<std::uint32_t>>& labels);

}  // namespace regioscan::graph
