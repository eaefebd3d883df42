#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// A node without ties has no area; it is drawn as an open dot of this radius.
inline constexpr double kOpenDot_pt = 1.3;

/// The second cue beside colour: what sort of actor a node is. All shapes of one size have the same area.
enum class Outline { circle, square, diamond, triangle, pentagon, hexagon };

/// The shape with the area of a circle of this radius.
[[nodiscard]] scene::Shape node_shape(Outline outline, scene::Point centre, double circle_radius_pt,
                                      const scene::Colour& fill, const scene::Stroke& stroke);

/// A dot of the ground's colour in the middle of a node: the second cue of a category whose grey another has too.
[[nodiscard]] scene::Circle category_dot(scene::Point centre, double circle_radius_pt, const scene::Theme& theme);

/// How much farther the corners of a shape reach than the circle of the same area.
[[nodiscard]] double reach(Outline outline);

/// A type of actor as the figure shows it; key empty: all others, and actors of unknown type.
struct ShownType {
  std::string key;
  base::Words label;
  Outline outline = Outline::circle;
  std::size_t actors = 0;
};

/// The five most frequent types get shapes of their own, in the order of the taxonomy; the rest are circles, last in
/// the list.
[[nodiscard]] std::vector<ShownType> shown_types(const inventory::Inventory& inventory);

/// The type of the list with which an actor is shown.
[[nodiscard]] const ShownType& shown_type(const std::vector<ShownType>& types, const inventory::Actor& actor);

}  // namespace regioscan::figures
