#pragma once

#include <cstddef>

#include "base/random.hpp"
#include "clusters/two_mode.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::certainty {

/// One guess at the whole of which the graph is the part that was found: `missing` more initiatives, behind those that
/// there are. Each is like a found one, drawn by weights of chance (exponential), in the number of its actors and in
/// the groups these are from. A place in it goes to a newcomer with the chance that a participation is its actor's only
/// one (Good 1953, doi:10.1093/biomet/40.3-4.237); else to an actor of the same group in proportion to a weight that is
/// drawn from the Gamma distribution with its number of initiatives as shape (so that a guess knows that the part could
/// have been another: Rubin 1981, doi:10.1214/aos/1176345338). Newcomers stand behind the actors that there are. A
/// place whose group has nobody left stays empty. Without participations nothing is added. Cost O(actors + places ·
/// group).
[[nodiscard]] graph::Bipartite completed(const graph::Bipartite& graph, const clusters::TwoModeGroups& groups,
                                         std::size_t missing, base::Stream& chance);

}  // namespace regioscan::certainty
