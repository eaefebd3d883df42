#include "figures/regions/place_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <sstream>

#include "inventory/region_names.hpp"

namespace regioscan::figures {
namespace {

struct Cell {
  std::size_t row, column;
};

/// The cell of every region that the arrangement knows.
std::vector<std::optional<Cell>> arranged(const inventory::Inventory& inventory, const ActorPlaces& places,
                                          std::string_view arrangement) {
  const inventory::RegionNames names(regions_of_level(inventory, places));
  std::vector<std::optional<Cell>> cells(places.at_level);
  std::istringstream lines{std::string(arrangement)};
  std::size_t row = 0;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::size_t column = 0;
    for (std::string word; words >> word; ++column) {
      const std::vector<inventory::RegionId>& found = names.find(word);
      if (found.size() == 1 && !cells[found.front().index()]) cells[found.front().index()] = Cell{row, column};
    }
    if (column > 0) ++row;  // an empty line is none
  }
  return cells;
}

/// Those without a cell in rows of `width` from `row` on.
void fill_up(std::vector<std::optional<Cell>>& cells, const std::vector<char>& gets_tile, std::size_t row,
             std::size_t width) {
  std::size_t next = 0;
  for (std::size_t region = 0; region < cells.size(); ++region) {
    if (cells[region] || gets_tile[region] == 0) continue;
    cells[region] = Cell{row + next / width, next % width};  // whole division: row by row
    ++next;
  }
}

/// The regions with most actors, as many as there may be tiles; of equals those that come first.
std::vector<char> with_tile(const ActorPlaces& places) {
  std::vector<std::size_t> actors(places.at_level, 0), order(places.at_level);
  for (const auto& place : places.of) {
    if (place && *place < places.at_level) ++actors[*place];
  }
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return actors[a] > actors[b]; });
  std::vector<char> gets_tile(places.at_level, 0);
  for (std::size_t at = 0; at < std::min(order.size(), kMostTiles); ++at) gets_tile[order[at]] = 1;
  return gets_tile;
}

}  // namespace

base::Column<inventory::RegionId, inventory::Region> regions_of_level(const inventory::Inventory& inventory,
                                                                      const ActorPlaces& places) {
  base::Column<inventory::RegionId, inventory::Region> own;
  for (std::size_t at = 0; at < places.at_level; ++at) {
    inventory::Region region = inventory.regions[places.regions[at]];
    region.parent.reset();  // ids of the whole tree mean nothing here
    own.add(std::move(region));
  }
  return own;
}

RegionShapes tiles(const inventory::Inventory& inventory, const ActorPlaces& places, std::string_view arrangement,
                   const scene::Rectangle& frame) {
  constexpr double kGap_pt = 4;
  std::vector<std::optional<Cell>> cells = arranged(inventory, places, arrangement);
  const auto known = static_cast<std::size_t>(
      std::count_if(cells.begin(), cells.end(), [](const auto& cell) { return cell.has_value(); }));
  if (2 * known < cells.size()) cells.assign(cells.size(), std::nullopt);
  std::size_t rows = 0, columns = 0;
  for (const auto& cell : cells) {
    if (!cell) continue;
    rows = std::max(rows, cell->row + 1);
    columns = std::max(columns, cell->column + 1);
  }
  const std::size_t most = std::min(cells.size(), kMostTiles);
  if (columns == 0) columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(most))));
  fill_up(cells, with_tile(places), rows, columns);
  for (const auto& cell : cells) rows = std::max(rows, cell ? cell->row + 1 : 0);

  const double width = (frame.right - frame.left) / static_cast<double>(columns),
               height = (frame.bottom - frame.top) / static_cast<double>(rows);
  const double side_x = std::min(width, 1.35 * height), side_y = std::min(height, width);
  RegionShapes shapes;
  for (const auto& cell : cells) {
    if (!cell) {
      shapes.emplace_back();
      continue;
    }
    const double left = frame.left + static_cast<double>(cell->column) * side_x + kGap_pt / 2,
                 top = frame.top + static_cast<double>(cell->row) * side_y + kGap_pt / 2;
    const double right = left + side_x - kGap_pt, bottom = top + side_y - kGap_pt;
    shapes.push_back({.is_placed = true,
                      .areas = {{Ring{{left, top}, {right, top}, {right, bottom}, {left, bottom}}}},
                      .centre = {(left + right) / 2, (top + bottom) / 2 + 6}});
  }
  return shapes;
}

}  // namespace regioscan::figures
