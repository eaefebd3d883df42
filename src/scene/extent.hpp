#pragma once

#include "scene/ruler.hpp"
#include "scene/scene.hpp"

namespace regioscan::scene {

/// A rectangle in points, y down.
struct Rectangle {
  double left = 0, top = 0, right = 0, bottom = 0;
};

/// Overlaps of less than this are less than a printer shows.
inline constexpr double kTouching_pt = 0.05;

/// Where a line of text stands, from the capitals' top to the descenders' end, by the widths of a face, with `slack`
/// (0.08: 8 %) more width for other renderers.
[[nodiscard]] Rectangle text_rectangle(const Text& text, Face face, double slack);

/// The rectangle around a shape with its stroke; around a text with any reader's widths (Inter with 8 % slack and
/// DejaVu Sans). That of an empty path is turned inside out and overlaps nothing.
[[nodiscard]] Rectangle extent(const Shape& shape);

/// The circle around the corners of a node of any form, with half its outline: what keeps other things away. Radius 0
/// for a shape that is no node (line, text) or an empty path.
[[nodiscard]] Circle disc(const Shape& shape);

[[nodiscard]] bool overlap(const Rectangle& first, const Rectangle& second);
[[nodiscard]] bool overlap(const Circle& first, const Circle& second);
[[nodiscard]] bool overlap(const Rectangle& rectangle, const Circle& circle);

}  // namespace regioscan::scene
