#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "scene/ruler.hpp"
#include "scene/scene.hpp"

namespace regioscan::scene {

/// A rectangle in points, y down.
struct Rectangle {
  double left = 0, top = 0, right = 0, bottom = 0;
};

/// Where a line of text stands, by the widths of a face, with `slack` (0.08: 8 %) more width for other renderers.
[[nodiscard]] Rectangle text_rectangle(const Text& text, Face face, double slack);

/// Whether a figure can be read, as numbers. Labels are marks of part `label`; titles, captions and legends must be
/// inside the page too, and no text may overlap another.
struct Check {
  std::size_t label_over_label = 0;  ///< pairs of texts that overlap, with the wider of Inter and DejaVu Sans
  std::size_t label_over_node = 0;   ///< pairs of a label and a node that overlap
  std::size_t node_over_node = 0;    ///< pairs of nodes that overlap by more than a twentieth of a point
  std::size_t outside = 0;           ///< marks that are not wholly on the page
  double smallest_text_pt = 0;       ///< at the size of the page; 0 without text
  double smallest_contrast = 0;  ///< of text against what lies under it (its halo, area or the page); 0 without text
  double smallest_outline_contrast = 0;  ///< of the outline of nodes against the ground; 0 without nodes
  double smallest_colour_difference =
      0;  ///< CIEDE2000 of the node colours under any colour vision; 0 with fewer than two
  std::size_t texts = 0, labels = 0, nodes = 0, ties = 0;

  /// Nothing overlaps or lies outside, text of 7 pt at least with contrast 4.5, outlines 3, colours 10 apart.
  [[nodiscard]] bool passes() const;
  /// One line for each number, with what is asked.
  [[nodiscard]] std::vector<base::Words> lines() const;
};

[[nodiscard]] Check checked(const Scene& scene);

}  // namespace regioscan::scene
