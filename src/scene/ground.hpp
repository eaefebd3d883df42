#pragma once

#include <cstddef>
#include <vector>

#include "scene/scene.hpp"

namespace regioscan::scene {

/// All colours that lie under any part of a text, the mark number `text_at` of the scene: the page, and every filled
/// shape drawn before it that it touches, as seen through their opacities. A halo hides all of them and is then the
/// only one. Closed paths count as touched where the rectangle around them is, and shapes hide what is under them only
/// where they cover all of the text. Ties and outlines do not count: they are thin. Cost: square in the shapes touched.
[[nodiscard]] std::vector<Colour> grounds_under(const Scene& scene, std::size_t text_at);

/// The colour of a shape's inside with its opacity over `ground`; empty where it has none.
[[nodiscard]] Colour fill_over(const Shape& shape, const Colour& ground);

}  // namespace regioscan::scene
