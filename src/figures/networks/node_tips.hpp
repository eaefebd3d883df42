#pragma once

#include <string>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::figures {

// What a pointer or a screen reader says of a node.

/// "Rabobank: 184 partners, 31 initiatieven; cluster 2: Drenthe 80 %".
[[nodiscard]] std::string actor_tip(const analysis::Analysis& analysis, graph::ActorId actor, base::Language language);

/// "Digihub: 12 actoren; Drenthe en Groningen"; regions only where they are known, three at most.
[[nodiscard]] std::string initiative_tip(const analysis::Analysis& analysis, graph::InitiativeId initiative,
                                         base::Language language);

}  // namespace regioscan::figures
