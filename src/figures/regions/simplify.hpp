#pragma once

#include <vector>

#include "figures/regions/place_shapes.hpp"

namespace regioscan::figures {

/// Fewer points of a closed ring, so that no dropped point lies farther than `tolerance` from the line that is left
/// (Douglas & Peucker 1973); first point and the one farthest from it stay. Cost: points · depth, square at worst.
[[nodiscard]] Ring simplified(const Ring& ring, double tolerance);

/// The area inside a ring, positive whatever its direction (shoelace formula); 0 for fewer than three points.
[[nodiscard]] double ring_area(const Ring& ring);

/// The centre of mass of a ring; the mean of its points where it has no area.
[[nodiscard]] scene::Point ring_centre(const Ring& ring);

/// Outer ring and holes (one ring or more) as one run of points: to each hole and back over the same line, against the
/// ring's direction, so that it stays empty whatever rule a renderer fills by.
[[nodiscard]] Ring with_holes(const std::vector<Ring>& rings);

}  // namespace regioscan::figures
