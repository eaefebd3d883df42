#include "figures/hatching.hpp"

#include <algorithm>

#include "figures/marks.hpp"
#include "scene/colour.hpp"

namespace regioscan::figures {

std::vector<scene::Mark> hatching(const scene::Rectangle& area, const scene::Stroke& stroke, scene::Part part) {
  constexpr double kDistance_pt = 3.6;
  std::vector<scene::Mark> marks;
  if (stroke.width_pt <= 0) return marks;
  const double width = area.right - area.left, height = area.bottom - area.top;
  // The line number i goes up from the lower edge, or from the right one once it is past the corner.
  for (double at = kDistance_pt / 2; at < width + height; at += kDistance_pt) {
    const scene::Point lower{area.left + std::min(at, width), area.bottom - std::max(0.0, at - width)};
    const scene::Point upper{area.left + std::max(0.0, at - height), area.bottom - std::min(at, height)};
    marks.push_back(shape_mark(scene::Line{.from = lower, .to = upper, .stroke = stroke}, part));
  }
  return marks;
}

scene::Stroke hatching_stroke(const scene::Colour& fill, const scene::Theme& theme) {
  constexpr double kContrast = 1.6;  // enough to see, too little to compete with a number on top
  const bool takes_ink = scene::contrast(fill, theme.ink) > scene::contrast(fill, theme.ground);
  const scene::Colour& towards = takes_ink ? theme.ink : theme.ground;
  double share = 0.3;
  while (share < 1 && scene::contrast(scene::blended(towards, fill, share), fill) < kContrast) share += 0.1;
  return {.colour = scene::blended(towards, fill, std::min(share, 1.0)), .width_pt = 0.6, .opacity = 1, .dash_pt = {}};
}

}  // namespace regioscan::figures
