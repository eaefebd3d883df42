#pragma once

#include "synth/ecosystem.hpp"

namespace regioscan::synth {

/// How many actors have one organisation with any n actors, at most: for n = 0, 1, … all actors. Spellings of one name
/// are one organisation.
[[nodiscard]] std::vector<std::size_t> most_kin(const std::vector<InventedActor>& actors);

/// Lets actors take part: `wanted` of them in each initiative, the initiator first. Continuations keep their initiator;
/// no organisation of an original takes part in its duplicate, for which `most_kin` of the size of the original and the
/// size of the duplicate together may not be more than all actors.
void cast_actors(Ecosystem& made, const std::vector<std::int64_t>& wanted);

}  // namespace regioscan::synth
