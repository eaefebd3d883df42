#pragma once
#include <cstdint>
#include <vector>

#include "graph/bipartite.hpp"
namespace regioscan::overlaps {
struct SimilarSets { std::uint32_t first; std::uint32_t second; double jaccard; };
[[nodiscard]] std::vector<SimilarSets> similar_sets(const graph::Rows& sets, double threshold, unsigned threads = 0);
}  // namespace regioscan::overlaps
