#include "measures/neighbourhood.hpp"

#include "base/parallel.hpp"

namespace regioscan::measures {

std::vector<std::uint64_t> ties_among_partners(const graph::Rows& rows, unsigned threads) {
  std::vector<std::uint64_t> ties(rows.size(), 0);
  base::for_blocks(rows.size(), threads, [&](const base::Block& block) {
    Neighbourhood neighbourhood(rows);
    for (std::size_t node = block.first; node < block.last; ++node) {
      std::uint64_t ordered = 0;
      neighbourhood.each_tied_pair(static_cast<std::uint32_t>(node), [&](auto, auto, auto) { ++ordered; });
      ties[node] = ordered / 2;  // whole: each tie was met from both its ends
    }
  });
  return ties;
}

}  // namespace regioscan::measures
