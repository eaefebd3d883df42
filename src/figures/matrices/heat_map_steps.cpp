#include <algorithm>
#include <array>

#include "figures/hatching.hpp"
#include "figures/matrices/heat_map.hpp"
#include "scene/colour.hpp"

namespace regioscan::figures {

using scene::Colour;

std::size_t step_of(double location_quotient) {
  constexpr std::array<double, kSteps - 1> kBounds{0.5, 0.8, 1.25, 2};
  return static_cast<std::size_t>(std::upper_bound(kBounds.begin(), kBounds.end(), location_quotient) -
                                  kBounds.begin());
}

Colour step_colour(const scene::Theme& theme, std::size_t step) {
  // Two hues that differ for every vision, paler the nearer to what is expected.
  const Colour& low = theme.category(1);
  const Colour& high = theme.category(0);
  constexpr std::array<double, kSteps> kShares{0.42, 0.18, 0, 0.18, 0.42};
  if (!theme.has_hues()) return scene::blended(theme.ink, theme.ground, std::array{0.10, 0.0, 0.0, 0.12, 0.3}.at(step));
  return scene::blended(step < 2 ? low : high, theme.ground, kShares.at(step));
}

scene::Stroke step_hatching(const scene::Theme& theme, std::size_t step) {
  if (theme.has_hues() || step > 1) return {};
  return hatching_stroke(step_colour(theme, step), theme);
}

}  // namespace regioscan::figures
