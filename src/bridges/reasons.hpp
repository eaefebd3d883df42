#pragma once

#include "base/words.hpp"
#include "bridges/cluster_bridges.hpp"
#include "bridges/shortcuts.hpp"

namespace regioscan::bridges {

/// Why a new tie is worth a thought: "nu 2 stappen van elkaar; 118 andere paren komen dichter bij elkaar, samen 118
/// stappen, waarvan 64 zonder een van deze twee; beide vaak in Overijssel (3 en 4 initiatieven)".
[[nodiscard]] base::Words reason(const Shortcut& shortcut);

/// Which actors were tried, in a sentence.
[[nodiscard]] base::Words who_was_tried(const Shortcuts& shortcuts);

/// What an actor does for two clusters: "doet mee in 4 van 5 gezamenlijke initiatieven; zonder deze actor verbinden er
/// 4 de twee clusters niet meer".
[[nodiscard]] base::Words reason(const ClusterBridge& bridge, const Joiner& joiner);

}  // namespace regioscan::bridges
