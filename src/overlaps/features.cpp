#include "overlaps/features.hpp"

#include <algorithm>

namespace regioscan::overlaps {

using inventory::ActivityId;
using inventory::DimensionId;

graph::Rows feature_sets(const Profiles& profiles) {
  const inventory::Inventory& inventory = profiles.inventory;
  // Each dimension has its own range of numbers; then come the terms of texts.
  std::vector<std::uint32_t> begin_of;
  std::uint32_t next = 0;
  for (const inventory::Dimension& dimension : inventory.taxonomy.dimensions) {
    begin_of.push_back(next);
    next += static_cast<std::uint32_t>(dimension.values.size());
  }
  const std::uint32_t terms = next;
  graph::Rows sets;
  for (std::size_t at = 0; at < inventory.initiatives.size(); ++at) {
    std::vector<std::uint32_t> set;
    for (const std::uint32_t activity : profiles.activities[at]) {
      for (const DimensionId id : base::ids<DimensionId>(begin_of.size())) {
        if (profiles.dimensions[id.index()].weight <= 0) continue;
        for (const inventory::ValueId value : inventory.activities[ActivityId{activity}].values[id]) {
          set.push_back(begin_of[id.index()] + value.value);
        }
      }
    }
    if (set.empty()) {
      for (const TextVectors::Term& term : profiles.texts.of(at)) set.push_back(terms + term.term);
    }
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    sets.targets.insert(sets.targets.end(), set.begin(), set.end());
    sets.offsets.push_back(static_cast<std::uint32_t>(sets.targets.size()));
  }
  return sets;
}

}  // namespace regioscan::overlaps
