#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "figures/settings.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::figures {

// Whom a chart with a row for each actor shows.

/// UsageError where more rows are asked for than fit on the page.
void refuse_too_many(std::int64_t top, const Page& page);

/// The first so many of a ranking; one that was asked for takes the last place where it is not among them.
[[nodiscard]] std::vector<graph::ActorId> first_of(std::vector<graph::ActorId> ranking, std::size_t top,
                                                   std::optional<graph::ActorId> wanted);

}  // namespace regioscan::figures
