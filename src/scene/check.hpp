#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/words.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"

namespace regioscan::scene {

/// Whether a figure can be read, as numbers. Every text counts, not only labels: titles, captions and legends too may
/// not overlap, cover nodes or leave the page. Widths of text are those of any reader (see `extent`). A node of any
/// form is taken as the circle around it.
struct Check {
  std::size_t label_over_label = 0;         ///< pairs of texts that overlap
  std::size_t label_over_node = 0;          ///< pairs of a text and a node that overlap
  std::size_t node_over_node = 0;           ///< pairs of nodes that overlap
  std::size_t outside = 0;                  ///< marks that are not wholly on the page
  std::optional<double> smallest_text_pt;   ///< at the size of the page; none without text
  std::optional<double> smallest_contrast;  ///< 1 … 21 of text against all that lies under it; none without text
  std::optional<double> smallest_outline_contrast;   ///< 1 … 21 of the outline of nodes against the page, 1 where one
                                                     ///< has none; none without nodes
  std::optional<double> smallest_colour_difference;  ///< CIEDE2000 of the fills of nodes under any colour vision; none
                                                     ///< with fewer than two
  std::size_t texts = 0, labels = 0, nodes = 0, ties = 0;

  /// Nothing overlaps or lies outside, text of 7 pt at least with contrast 4.5, outlines 3, colours 10 apart.
  [[nodiscard]] bool passes() const;
  /// One line for each number, with what is asked.
  [[nodiscard]] std::vector<base::Words> lines() const;
};

/// Measures a scene. Cost: square in texts and in nodes, texts times marks. An empty scene passes.
[[nodiscard]] Check checked(const Scene& scene);

}  // namespace regioscan::scene
