#pragma once

#include <cstddef>
#include <vector>

#include "clusters/agreement.hpp"

namespace regioscan::figures {

/// In which order the blocks of an alluvial figure stand, from the top down.
struct BlockOrder {
  std::vector<std::size_t> rows, columns;
};

/// How much crosses: for every two flows that cross, the product of their sizes (two ribbons of a and b actors cross in
/// an area of a·b).
[[nodiscard]] double crossings(const clusters::Contingency& flows, const BlockOrder& order);

/// An order with few crossings. Each side in turn is put in its best order while the other stands, exactly for up to 12
/// blocks (all subsets: 2ⁿ·n steps), by barycentres and swaps of neighbours for more (Sugiyama, Tagawa & Toda 1981),
/// until nothing is gained; the very best of all if the smaller side has at most five blocks and the larger at most 12.
[[nodiscard]] BlockOrder fewest_crossings(const clusters::Contingency& flows);

}  // namespace regioscan::figures
