#pragma once

#include <string>

#include "exports/resilience_tables.hpp"

namespace regioscan::exports {

/// An outcome as JSON: who leaves and what ends, what is lost with every name, both rankings, the findings. Actors and
/// initiatives stand by text id and name. `loss` is null for an open scenario, `initiatives` where none are ranked.
[[nodiscard]] std::string resilience_json(const ResilienceResult& result);

}  // namespace regioscan::exports
