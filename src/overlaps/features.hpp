#pragma once

#include "graph/bipartite.hpp"
#include "overlaps/profiles.hpp"

namespace regioscan::overlaps {

/// What each initiative has, as a set of numbers: every value of every dimension that one of its activities has ('all'
/// too, as one value) or, where it has no known dimension, the terms of its text. What strength rests on: not the area.
[[nodiscard]] graph::Rows feature_sets(const Profiles& profiles);

}  // namespace regioscan::overlaps
