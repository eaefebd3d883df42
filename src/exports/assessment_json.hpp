#pragma once

#include <string>

#include "proposals/assessment.hpp"

namespace regioscan::exports {

/// An assessment as JSON: the proposal as it was read, the judgement with its reasons, what is near, whom to invite,
/// the cells, the network, all findings. Actors and initiatives are named by text id and name.
[[nodiscard]] std::string assessment_json(const proposals::Assessment& assessment);

}  // namespace regioscan::exports
