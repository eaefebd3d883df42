#pragma once

#include <vector>

#include "overlaps/connections.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::overlaps {

/// The values of one dimension that matched activities of both initiatives have, the most telling first; 'all' only
/// where it is the only one.
struct Shared {
  inventory::DimensionId dimension;
  std::vector<inventory::ValueId> values;
};
/// By dimension, those without a shared value left out.
[[nodiscard]] std::vector<Shared> shared_values(const Profiles& profiles, const Pair& pair);

/// The actors of both.
[[nodiscard]] std::vector<ActorId> shared_actors(const Profiles& profiles, const Pair& pair);

/// Where both are at work: "in Drenthe", or for two areas without anything in common "de ene in Drenthe, de andere in
/// Zeeland"; empty where an area is unknown.
[[nodiscard]] base::Words place_of(const Profiles& profiles, const Pair& pair);

/// What both do, about what, for whom, and where; without a full stop.
[[nodiscard]] base::Words what_both_do(const Profiles& profiles, const Pair& pair);

/// Who takes part in both, or the shortest connection; whether they follow each other. In small letters, without a full
/// stop.
[[nodiscard]] base::Words how_they_meet(const Profiles& profiles, const Connections& connections, const Pair& pair);

/// Why a pair is named, in one sentence: what both do, about what, for whom, where; then who takes part in both, or the
/// shortest connection. "Beide bieden Scans & assessments over data voor Handel in Drenthe; geen gemeenschappelijke
/// partij; kortste verbinding: …"
[[nodiscard]] base::Words reason(const Profiles& profiles, const Connections& connections, const Pair& pair);

}  // namespace regioscan::overlaps
