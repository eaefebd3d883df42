#pragma once

#include <cstdint>
#include <vector>

#include "measures/measures.hpp"

namespace regioscan::measures {

/// The largest c for which the node is in a part of the network where all have at least c ties to each other (Seidman
/// 1983; found by Batagelj & Zaveršnik 2003). 0 for an isolate. Cost O(nodes + ties).
[[nodiscard]] std::vector<std::uint32_t> core_numbers(const graph::Rows& rows);

/// Core number in the projection on actors, and of initiatives in that on initiatives; unweighted. A large initiative
/// makes a core of all its actors by itself.
[[nodiscard]] Scores core_number(const Inputs& inputs);

}  // namespace regioscan::measures
