#pragma once

#include "base/id.hpp"

namespace regioscan::inventory {

using ActorId = base::Id<struct ActorKind>;
using InitiativeId = base::Id<struct InitiativeKind>;
using ActivityId = base::Id<struct ActivityKind>;
using RegionId = base::Id<struct RegionKind>;
using DimensionId = base::Id<struct DimensionKind>;
using ValueId = base::Id<struct ValueKind>;  ///< a value inside one dimension

}  // namespace regioscan::inventory
