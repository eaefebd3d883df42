#pragma once

#include <vector>

#include "overlaps/connections.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::overlaps {

/// What both initiatives of a pair have, dimension by dimension.
struct Shared {
  inventory::DimensionId dimension;
  std::vector<inventory::ValueId> values;  ///< of matched activities on both sides, the most telling first
};
[[nodiscard]] std::vector<Shared> shared_values(const Profiles& profiles, const Pair& pair);

/// Why a pair is named, in one sentence: what both do, about what, for whom, where; who takes part in both or what is
/// the shortest connection. 'Beide bieden Scans & assessments over data aan microbedrijven in Drenthe; geen gemeenschappelijke
/// partij; kortste verbinding via …'.
[[nodiscard]] base::Words reason(const Profiles& profiles, const Connections& connections, const Pair& pair);

}  // namespace regioscan::overlaps
