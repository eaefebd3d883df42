#pragma once

#include "base/random.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::certainty {

// What is uncertain is which initiatives happened to be found, so a part of them is left out, without replacement:
// drawing with replacement would count some twice and lower every number of partners.

/// The graph without a random share (0 … 1, rounded to whole initiatives, at least one of several unless 0) of the
/// initiatives that have participants.
/// Actors and initiatives keep their numbers; those left out have no participants.
[[nodiscard]] graph::Bipartite without_initiatives(const graph::Bipartite& graph, double share, base::Stream& chance);

/// The same with a share of the participations left out.
[[nodiscard]] graph::Bipartite without_participations(const graph::Bipartite& graph, double share,
                                                      base::Stream& chance);

}  // namespace regioscan::certainty
