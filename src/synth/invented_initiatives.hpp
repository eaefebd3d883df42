#pragma once

#include "synth/ecosystem.hpp"

namespace regioscan::synth {

/// Initiatives without actors: where, when, about what and for whom, and what is like what. `wanted` is how many actors
/// each gets: a duplicate is only planted where enough actors are left that do not take part in the original.
[[nodiscard]] std::vector<InventedInitiative> invented_initiatives(const EcosystemSettings& settings,
                                                                   const std::vector<InventedActor>& actors,
                                                                   const std::vector<std::int64_t>& wanted);

}  // namespace regioscan::synth
