#pragma once

#include <cstdint>
#include <vector>

#include "figures/regions/alluvial.hpp"
#include "figures/regions/alluvial_flows.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

inline constexpr double kFlowNames_pt = 138;  // names on either side
inline constexpr double kFlowBlock_pt = 11;

/// Where the blocks of a side stand: top and height of each.
struct BlockPlace {
  double top, height;
};

/// The colours of ribbons: those of the blocks of one side.
struct FlowColours {
  bool by_rows;
  std::vector<scene::Colour> of_block;     ///< of the side that has them
  std::vector<scene::Stroke> hatching_of;  ///< where greys are few
};

/// An alluvial picture as decided, before anything is drawn.
struct AlluvialPlan {
  const AlluvialFlows& flows;
  const scene::Theme& theme;
  FlowColours colours;
  double left, right;  ///< of the ribbons
  double scale;
  std::vector<BlockPlace> rows, columns;
  std::int64_t least;
};

/// UsageError where blocks or names do not fit on the page. `flows` and `theme` must outlive the plan.
[[nodiscard]] AlluvialPlan alluvial_plan(const AlluvialFlows& flows, const AlluvialRecipe& recipe,
                                         const scene::Theme& theme);

}  // namespace regioscan::figures
