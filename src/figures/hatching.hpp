#pragma once

#include <vector>

#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// Lines at 45° through a rectangle, cut off at its edges: what tells areas apart where colours are greys. None for a
/// stroke without width.
[[nodiscard]] std::vector<scene::Mark> hatching(const scene::Rectangle& area, const scene::Stroke& stroke,
                                                scene::Part part);

/// The stroke of such lines on a fill: light on dark ones, dark on light ones.
[[nodiscard]] scene::Stroke hatching_stroke(const scene::Colour& fill, const scene::Theme& theme);

}  // namespace regioscan::figures
