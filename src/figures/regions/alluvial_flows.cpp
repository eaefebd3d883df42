#include "figures/regions/alluvial_flows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "figures/regions/block_order.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;

/// The blocks of a side in the order of its groups, and the block of every actor.
struct Side {
  std::vector<FlowBlock> blocks;
  std::size_t movable = 0;  ///< blocks that the order may move; the others stand at the foot
  base::Column<ActorId, std::size_t> of;
};

Side side_of(const ActorGrouping& grouping, std::size_t top) {
  std::vector<std::int64_t> sizes(grouping.groups.size());
  for (const auto& group : grouping.of) {
    if (group) ++sizes[*group];
  }
  std::vector<std::size_t> used;
  for (std::size_t group = 0; group < sizes.size(); ++group) {
    if (sizes[group] > 0) used.push_back(group);
  }
  std::stable_sort(used.begin(), used.end(), [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
  const std::size_t alone = used.size() > top ? top - 1 : used.size();
  const std::size_t together = used.size() - alone;
  used.resize(alone);
  std::sort(used.begin(), used.end());

  Side side{.blocks = {}, .movable = alone, .of = base::Column<ActorId, std::size_t>(grouping.of.size())};
  std::vector<std::size_t> block_of(sizes.size(), alone);  // the others: those without a row of their own
  for (const std::size_t group : used) {
    block_of[group] = side.blocks.size();
    side.blocks.push_back({.key = grouping.groups[group].key,
                           .name = grouping.groups[group].name,
                           .actors = 0,
                           .group = static_cast<std::uint32_t>(group)});
  }
  if (together > 0) {
    side.blocks.push_back(
        {.key = "other", .name = {fmt::format("overige ({})", together), fmt::format("other ({})", together)}});
  }
  const std::size_t unknown = side.blocks.size();
  side.blocks.push_back({.key = "unknown", .name = {"onbekend of geen", "unknown or none"}});
  for (const ActorId actor : base::ids<ActorId>(grouping.of.size())) {
    side.of[actor] = grouping.of[actor] ? block_of[*grouping.of[actor]] : unknown;
    ++side.blocks[side.of[actor]].actors;
  }
  if (side.blocks.back().actors == 0) side.blocks.pop_back();
  return side;
}

/// The blocks in a new order, with those that are not moved behind them.
std::vector<std::size_t> whole_order(std::vector<std::size_t> moved, std::size_t blocks) {
  for (std::size_t at = moved.size(); at < blocks; ++at) moved.push_back(at);
  return moved;
}

}  // namespace

AlluvialFlows alluvial_flows(ActorGrouping row_grouping, ActorGrouping column_grouping, std::size_t top) {
  const Side rows = side_of(row_grouping, top), columns = side_of(column_grouping, top);
  clusters::Contingency counts(rows.blocks.size(), std::vector<std::int64_t>(columns.blocks.size()));
  clusters::Contingency known(row_grouping.groups.size(), std::vector<std::int64_t>(column_grouping.groups.size()));
  std::int64_t known_actors = 0;
  for (const ActorId actor : base::ids<ActorId>(rows.of.size())) {
    ++counts[rows.of[actor]][columns.of[actor]];
    const auto row = row_grouping.of[actor], column = column_grouping.of[actor];
    if (!row || !column) continue;
    ++known[*row][*column];
    ++known_actors;
  }
  clusters::Contingency movable;
  for (std::size_t row = 0; row < rows.movable; ++row) {
    movable.emplace_back(counts[row].begin(), counts[row].begin() + static_cast<std::ptrdiff_t>(columns.movable));
  }
  const BlockOrder order = fewest_crossings(movable);
  const std::vector<std::size_t> row_order = whole_order(order.rows, rows.blocks.size()),
                                 column_order = whole_order(order.columns, columns.blocks.size());
  AlluvialFlows flows{.row_grouping = std::move(row_grouping),
                      .column_grouping = std::move(column_grouping),
                      .rows = {},
                      .columns = {},
                      .flows = {},
                      .known = std::move(known),
                      .known_actors = known_actors};
  for (const std::size_t row : row_order) {
    flows.rows.push_back(rows.blocks[row]);
    flows.flows.emplace_back();
    for (const std::size_t column : column_order) flows.flows.back().push_back(counts[row][column]);
  }
  for (const std::size_t column : column_order) flows.columns.push_back(columns.blocks[column]);
  return flows;
}

}  // namespace regioscan::figures
