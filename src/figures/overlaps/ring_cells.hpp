#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "figures/node_shapes.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

// A page of small groups, each in a cell of its own: members on a ring with their names beside it, so that every name
// can be read, and ties inside the ring, where they pass no name.

/// A member, or the one in the middle.
struct RingNode {
  std::string name;
  double radius_pt = 4;  ///< of the circle with the node's area
  Outline outline = Outline::circle;
  scene::Colour fill;
  std::string id;     ///< lasting, such as "initiative-scan-noord"; may be empty
  std::string klass;  ///< lasting class names
  std::string tip;
};

/// A tie between two members by their place in the list.
struct RingTie {
  std::size_t from = 0, to = 0;
  scene::Stroke stroke;
  std::string tip;
};

/// The one in the middle, and its ties to members. Its name stands below it where all of it has room; the note of the
/// cell should say it too.
struct RingCentre {
  RingNode node;
  std::vector<RingTie> ties;  ///< `from` is not read
};

/// A group as decided.
struct RingCell {
  std::string title;
  std::string note;  ///< one line below the title
  std::vector<RingNode> members;
  std::vector<RingTie> ties;  ///< the first lies lowest
  std::optional<RingCentre> centre;
};

/// How many names of a cell do not stand there whole.
[[nodiscard]] std::size_t cut_ring_names(const RingCell& cell, const scene::Rectangle& frame);

/// A grid for the first of the cells: for so many that nine in ten names stand there whole, but at least for half of
/// them; where that is not to be had, for as many as leave every name two lines. Empty where not one of half does.
[[nodiscard]] std::vector<scene::Rectangle> readable_ring_grid(const std::vector<RingCell>& cells,
                                                               const scene::Rectangle& frame);

/// The cell as marks: frame, title, ties, nodes, names. At most `most_ring_members` members.
[[nodiscard]] std::vector<scene::Mark> ring_cell_marks(const RingCell& cell, const scene::Rectangle& frame,
                                                       const scene::Theme& theme);

}  // namespace regioscan::figures
