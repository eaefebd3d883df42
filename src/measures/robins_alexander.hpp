#pragma once

#include <optional>

#include "graph/bipartite.hpp"

namespace regioscan::measures {

/// How often two actors who share one initiative share a second: 4 × number of 4-cycles / number of 3-paths of the
/// two-mode graph (Robins & Alexander, Comput. Math. Organ. Theory 10, 2004). 0 … 1; absent without 3-paths. Cost of a
/// projection.
[[nodiscard]] std::optional<double> robins_alexander(const graph::Bipartite& graph);

}  // namespace regioscan::measures
