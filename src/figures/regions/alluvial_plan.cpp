#include "figures/regions/alluvial_plan.hpp"

#include <algorithm>

#include "base/failure.hpp"
#include "figures/hatching.hpp"
#include "figures/page_frame.hpp"

namespace regioscan::figures {
namespace {

constexpr double kSlot_pt = 11;  // room of a block that is lower than its name
constexpr double kGap_pt = 3;
constexpr double kHead_pt = 16;

double height_of(const std::vector<FlowBlock>& blocks, double scale) {
  double height = -kGap_pt;
  for (const FlowBlock& block : blocks)
    height += std::max(kSlot_pt, static_cast<double>(block.actors) * scale) + kGap_pt;
  return height;
}

/// Points for one actor, the same on both sides, with which the higher side fills the room.
double scale_for(const AlluvialFlows& flows, double room) {
  double least = 0, most = room;
  for (int step = 0; step < 60; ++step) {
    const double middle = (least + most) / 2;
    const bool fits = std::max(height_of(flows.rows, middle), height_of(flows.columns, middle)) <= room;
    (fits ? least : most) = middle;
  }
  return least;
}

std::vector<BlockPlace> places_of(const std::vector<FlowBlock>& blocks, double top, double scale) {
  std::vector<BlockPlace> places;
  for (const FlowBlock& block : blocks) {
    const double height = static_cast<double>(block.actors) * scale, slot = std::max(kSlot_pt, height);
    places.push_back({top + (slot - height) / 2, height});
    top += slot + kGap_pt;
  }
  return places;
}

/// The side whose groups have the colours: clusters, which have theirs in every figure, or else the one of fewer
/// blocks.
bool is_coloured_by_rows(const AlluvialFlows& flows) {
  if (flows.column_grouping.key == "cluster") return false;
  return flows.row_grouping.key == "cluster" || flows.rows.size() < flows.columns.size();
}

FlowColours colours_of(const AlluvialFlows& flows, const scene::Theme& theme) {
  FlowColours colours{.by_rows = is_coloured_by_rows(flows), .of_block = {}, .hatching_of = {}};
  const std::vector<FlowBlock>& blocks = colours.by_rows ? flows.rows : flows.columns;
  const std::string& key = colours.by_rows ? flows.row_grouping.key : flows.column_grouping.key;
  std::size_t next = 0;
  for (const FlowBlock& block : blocks) {
    const std::size_t number = !block.group ? theme.categories.size() : key == "cluster" ? *block.group : next++;
    const scene::Colour& fill = theme.category(number);
    colours.of_block.push_back(fill);
    colours.hatching_of.push_back(theme.needs_mark(number) ? hatching_stroke(fill, theme) : scene::Stroke{});
  }
  return colours;
}

}  // namespace

AlluvialPlan alluvial_plan(const AlluvialFlows& flows, const AlluvialRecipe& recipe, const scene::Theme& theme) {
  const scene::Rectangle frame = picture_frame(recipe.page);
  const double room = frame.bottom - frame.top - kHead_pt - 4;
  const double scale = scale_for(flows, room);
  if (height_of(flows.rows, 0) > room || height_of(flows.columns, 0) > room) {
    throw base::UsageError(
        {"Zoveel groepen passen niet op deze bladzijde; kies een kleinere --top of een grotere --size.",
         "So many groups do not fit on this page; choose a smaller --top or a larger --size."});
  }
  const double top = frame.top + kHead_pt;
  const auto start = [&](const std::vector<FlowBlock>& blocks) { return top + (room - height_of(blocks, scale)) / 2; };
  constexpr double kNarrowest_pt = 60;  // of the ribbons
  if (frame.right - frame.left < 2 * (kFlowNames_pt + kFlowBlock_pt) + kNarrowest_pt) {
    throw base::UsageError({"Op zo'n smalle bladzijde passen geen namen aan weerszijden; kies een grotere --size.",
                            "So narrow a page has no room for names on either side; choose a larger --size."});
  }
  const auto all = static_cast<std::int64_t>(flows.row_grouping.of.size());
  return {.flows = flows,
          .theme = theme,
          .colours = colours_of(flows, theme),
          .left = frame.left + kFlowNames_pt + kFlowBlock_pt,
          .right = frame.right - kFlowNames_pt - kFlowBlock_pt,
          .scale = scale,
          .rows = places_of(flows.rows, start(flows.rows), scale),
          .columns = places_of(flows.columns, start(flows.columns), scale),
          .least = recipe.least > 0 ? recipe.least : (all + 99) / 100};  // rounded up, wanted
}

}  // namespace regioscan::figures
