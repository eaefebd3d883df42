#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "scene/extent.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// Something of some size that has to stand somewhere: a circle, and a text beside it where it does not fit inside.
struct Block {
  double radius_pt = 0;
  std::optional<scene::Rectangle> beside;  ///< of the text, with the middle of the circle at (0, 0)
};

/// Two blocks that are joined, by their place in the list.
struct BlockTie {
  std::size_t first = 0, second = 0;
  double share = 1;  ///< of the strongest tie, 0 … 1: the stronger, the nearer they should stand
};

/// Moves blocks from where they start until none touches another or the edge of the frame, ties are about as long as
/// they should be, and as few as possible run through another block or cross: one after the other goes one step in one
/// of eight directions, or changes places with another, as long as that helps, with ever smaller steps; the best of a
/// few starts, in the middle of the frame. Nothing where blocks still touch at the end. For a handful of blocks: cost
/// of a step is that of looking at all pairs and at all ties with all blocks.
[[nodiscard]] std::optional<std::vector<scene::Point>> block_places(const std::vector<Block>& blocks,
                                                                    const std::vector<BlockTie>& ties,
                                                                    const std::vector<scene::Point>& start,
                                                                    const scene::Rectangle& frame);

/// How deep a line runs through a block whose circle stands there, in points: 0 where it passes it by.
[[nodiscard]] double depth_through(const Block& block, scene::Point place, scene::Point from, scene::Point to);

}  // namespace regioscan::figures
