#pragma once

#include <optional>
#include <vector>

#include "layout/layout.hpp"

namespace regioscan::layout {

/// Where a node is expected, such as the middle of its province on a map of any scale, x to the right, y down.
using Wish = std::optional<Point>;

/// Whether wishes say anything about direction: two of them differ.
[[nodiscard]] bool say_a_direction(const std::vector<Wish>& wishes);

/// The places turned, and mirrored if that is better, so that they match the wishes best: a layout by forces is free up
/// to rotation and mirroring, and nothing else changes. Least squares over the nodes with a wish (orthogonal
/// Procrustes, Schönemann 1966, in the plane with its closed form). `wishes` beside `places`, and `say_a_direction`.
[[nodiscard]] std::vector<Point> turned_towards(std::vector<Point> places, const std::vector<Wish>& wishes);

}  // namespace regioscan::layout
