#pragma once

#include "backbone/backbone.hpp"
#include "backbone/fdsm.hpp"

namespace regioscan::backbone {

/// Draws graphs of chance until the ties that are kept are stable: the first number of draws is such that as many ties
/// as sdsm keeps could be kept (1/(1+T) ≤ alpha·R/N), and it is doubled until doubling changes at most 2 % of them, or
/// up to settings.most_draws; settings.draws is taken as it is. Puts the chances into the ties of `result`, which has
/// those of sdsm, and says how the graphs were drawn.
[[nodiscard]] Fdsm drawn_until_stable(const graph::Bipartite& graph, const graph::Network& actors, Backbone& result);

/// Under this correction none is kept and more draws might keep some: to be said instead of 'none'. False for sdsm.
[[nodiscard]] bool are_too_few(const Backbone& tested, Correction correction);

}  // namespace regioscan::backbone
