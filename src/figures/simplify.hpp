#pragma once

#include "figures/place_shapes.hpp"

namespace regioscan::figures {

/// Fewer points of a closed ring, so that no dropped point lies farther than `tolerance` from the line that is left
/// (Douglas & Peucker 1973); first point and the one farthest from it stay. Cost: points · depth, square at worst.
[[nodiscard]] Ring simplified(const Ring& ring, double tolerance);

/// The area inside a ring, positive whatever its direction (shoelace formula); 0 for fewer than three points.
[[nodiscard]] double ring_area(const Ring& ring);

/// The centre of mass of a ring; the mean of its points where it has no area.
[[nodiscard]] scene::Point ring_centre(const Ring& ring);

}  // namespace regioscan::figures
