#pragma once

#include <array>
#include <span>

#include "scene/scene.hpp"

namespace regioscan::scene {

/// Contrast of two colours by WCAG 2.2 (relative luminance): 1 (alike) … 21 (black on white).
[[nodiscard]] double contrast(const Colour& first, const Colour& second);

/// The colour that lies between: `share` of `over` on `ground`, 0 … 1. What a half-transparent colour looks like.
[[nodiscard]] Colour blended(const Colour& over, const Colour& ground, double share);

/// How people with a form of colour blindness see: no red, green or blue cones.
enum class Vision { full, protan, deutan, tritan };
inline constexpr Vision kVisions[] = {Vision::full, Vision::protan, Vision::deutan, Vision::tritan};

/// The colour as seen, by the matrices for severity 1 of Machado, Oliveira & Fernandes, "A physiologically-based model
/// for simulation of color vision deficiency", IEEE TVCG 15(6), 2009, on linear RGB.
[[nodiscard]] Colour seen(const Colour& colour, Vision vision);

/// CIE L*a*b* under D65.
struct Lab {
  double lightness, a, b;
};
[[nodiscard]] Lab lab(const Colour& colour);

/// Difference between two colours, CIEDE2000 (Sharma, Wu & Dalal 2005): 0 alike, about 2 just visible, above 10 plainly
/// different.
[[nodiscard]] double difference(const Lab& first, const Lab& second);

/// The smallest CIEDE2000 difference of any two of the colours under any vision. At least two colours.
[[nodiscard]] double smallest_difference(std::span<const Colour> colours);

}  // namespace regioscan::scene
