#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "graph/bipartite.hpp"
#include "inventory/inventory.hpp"
#include "overlaps/text_vectors.hpp"
#include "overlaps/weights.hpp"

namespace regioscan::overlaps {

using inventory::ActorId;
using inventory::InitiativeId;

/// Days since 1970-01-01, both inclusive.
struct Period {
  std::int64_t first = 0, last = 0;
};

/// How telling the values of one dimension are: w = −ln(share of the activities known on it that have the value).
struct ValueWeights {
  std::vector<double> weight;  ///< by ValueId; 'all' has its own small one, values that nobody has 0
  double mean = 0;             ///< over the values that activities have, each counted as often as it occurs
};

/// Everything that comparing the initiatives of one inventory takes, made once. Holds references into the inventory and
/// the weights, which must live as long.
struct Profiles {
  const inventory::Inventory& inventory;
  const Weights& weights;
  graph::Bipartite graph;
  std::vector<DimensionWeight> dimensions;  ///< by DimensionId; weight 0 where no two initiatives are known
  std::vector<ValueWeights> values;         ///< by DimensionId
  graph::Rows activities;                   ///< activities of each initiative
  graph::Rows areas;                        ///< smallest regions that each initiative serves; none: unknown
  graph::Rows initiators;                   ///< actors of each initiative that began it
  std::vector<std::optional<Period>> periods;
  std::vector<char> is_running;  ///< 0 of what ended before the date of the inventory
  TextVectors texts;
  double total_weight = 0;  ///< of all parts of which this inventory knows anything
};

/// Whether two sorted rows share an entry.
[[nodiscard]] bool have_common(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

/// Whether an actor takes part in both.
[[nodiscard]] bool work_together(const Profiles& profiles, InitiativeId first, InitiativeId second);

[[nodiscard]] Profiles profiles(const inventory::Inventory& inventory, const Weights& weights);

}  // namespace regioscan::overlaps
