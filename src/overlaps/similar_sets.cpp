#include "overlaps/similar_sets.hpp"
#include <algorithm>
namespace regioscan::overlaps {
std::vector<SimilarSets> similar_sets(const graph::Rows& sets, double threshold, unsigned) {
  std::vector<SimilarSets> out;
  for (std::uint32_t i = 0; i < sets.size(); ++i) for (std::uint32_t j = i + 1; j < sets.size(); ++j) {
    std::vector<std::uint32_t> c; std::set_intersection(sets[i].begin(), sets[i].end(), sets[j].begin(), sets[j].end(), std::back_inserter(c));
    const double u = static_cast<double>(sets[i].size() + sets[j].size() - c.size());
    if (u > 0 && static_cast<double>(c.size()) / u >= threshold - 1e-12) out.push_back({i, j, static_cast<double>(c.size()) / u});
  }
  return out;
}
}
