#pragma once

#include <vector>

#include "figures/networks/area_texts.hpp"
#include "figures/networks/cluster_map.hpp"

namespace regioscan::figures {

/// The map as decided: how large each area is, what stands in it, and where.
struct ClusterMapPlan {
  std::vector<AreaText> texts;
  std::vector<scene::Point> places;
  double largest_radius_pt = 0;
};

/// Decides on size and place of the areas: as large as the page allows. UsageError where they do not fit. The slow
/// step.
[[nodiscard]] ClusterMapPlan cluster_map_plan(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                                              const ClusterCounts& counts, base::Language language);

}  // namespace regioscan::figures
