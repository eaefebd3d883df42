#pragma once

#include <cstddef>
#include <vector>

#include "figures/settings.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

// Where the cells of small groups stand on a page, and the members of a group in its cell.

inline constexpr double kRingPad_pt = 5;     ///< from the edge of a cell to what is in it
inline constexpr double kRingLine_pt = 8.2;  ///< of a member's name
inline constexpr double kBetweenRingNames_pt = 1.2;

/// The members of a cell stand on this: a little flatter than an ellipse, so that names have room at both sides.
struct Ring {
  scene::Point middle;
  double across_pt = 0, down_pt = 0;  ///< from the middle to the outermost members
};

/// The part of a cell that is left for the ring and the names, below its title and note.
[[nodiscard]] scene::Rectangle ring_body(const scene::Rectangle& cell);

/// The ring of so many members.
[[nodiscard]] Ring ring_of(std::size_t members, const scene::Rectangle& cell);

/// The height that each of so many members on one side of the ring has for itself.
[[nodiscard]] double ring_step(std::size_t on_side, const Ring& ring);

/// The part of a page for cells: their edge stays off the heading.
[[nodiscard]] scene::Rectangle ring_frame(const Page& page);

/// A cell for each group of so many members, row by row: columns of equal width, a row the higher the more members its
/// largest group has. Few cells do not fill a large frame. No groups, no cells.
[[nodiscard]] std::vector<scene::Rectangle> ring_grid(const std::vector<std::size_t>& members,
                                                      const scene::Rectangle& frame);

/// So many groups, each of equally many, leave every cell room for a ring with names; 0 for a frame that is too small
/// for one.
[[nodiscard]] std::size_t most_ring_cells(const scene::Rectangle& frame);

/// So many members have room for a name of at least two lines in a cell.
[[nodiscard]] std::size_t most_ring_members(const scene::Rectangle& cell);

/// Where the members of a cell stand: down the right half of the ring, then up the left half, so that neighbours in the
/// list are neighbours on the ring.
[[nodiscard]] std::vector<scene::Point> ring_places(std::size_t members, const scene::Rectangle& cell);

}  // namespace regioscan::figures
