#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/network.hpp"
#include "layout/layout.hpp"

namespace regioscan::layout {

/// The network as text in Graphviz's DOT: nodes are numbers, every tie stands once, all in ascending order, because
/// another order of the same ties gives another layout. `pull` runs beside `rows.targets` (empty: all alike): for
/// neato, which knows lengths, a tie of a quarter of the strongest pull is twice as long.
[[nodiscard]] std::string dot_text(const graph::Rows& rows, const std::vector<double>& pull, std::string_view engine,
                                   std::uint64_t seed);

/// The places that regioscan-layout wrote, one per node 0 … count−1, y up as there; nothing if one is missing, doubled
/// or no number.
[[nodiscard]] std::optional<std::vector<Point>> places_of(std::string_view dot, std::size_t count);

}  // namespace regioscan::layout
