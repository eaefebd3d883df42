#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "figures/matrices/likenesses.hpp"

namespace regioscan::figures {

/// A tree of groups within groups: nodes 0 … n−1 are the things themselves; node n + t joins the two nodes `joins[t]`,
/// both of lower number. With at least one thing the last node holds all.
struct GroupTree {
  std::size_t leaves = 0;
  std::vector<std::array<std::uint32_t, 2>> joins;  ///< n − 1 of them; none for fewer than two things
  friend bool operator==(const GroupTree&, const GroupTree&) = default;
};

/// Average linkage (Sokal & Michener 1958, UPGMA): again and again the two groups are joined that are most alike on the
/// average over all pairs between them; of equal ones those that hold the things of lowest number. Things of one block
/// are joined before any are joined across blocks: a block is a group of the tree. `blocks` has one number for each
/// thing. Cost: the square of n, and more where many groups have one nearest.
[[nodiscard]] GroupTree group_tree(const Likenesses& likenesses, std::span<const std::size_t> blocks);

}  // namespace regioscan::figures
