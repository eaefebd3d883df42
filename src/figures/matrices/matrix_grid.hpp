#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

// What matrices have in common: cells in rows and columns, names before the rows with their numbers, those numbers
// above the columns.

/// Where the cells stand.
struct MatrixGrid {
  double left = 0, top = 0;            ///< of the first cell
  double width_pt = 0, height_pt = 0;  ///< of a cell
  std::size_t rows = 0, columns = 0;
  double names_pt = 0;  ///< room before the cells for names

  [[nodiscard]] scene::Rectangle cell(std::size_t row, std::size_t column) const;
  /// Rows and columns first … last, both included.
  [[nodiscard]] scene::Rectangle cells(std::size_t first_row, std::size_t last_row, std::size_t first_column,
                                       std::size_t last_column) const;
  [[nodiscard]] scene::Rectangle whole() const { return cells(0, rows - 1, 0, columns - 1); }
};

/// Rows that fit in a frame with names that can be read.
[[nodiscard]] std::size_t matrix_rows_that_fit(const scene::Rectangle& frame);

/// A grid of square cells in the upper left of a frame, with room for the names before them and for a remark behind.
/// At least one name, and not more than fit.
[[nodiscard]] MatrixGrid square_grid(const std::vector<std::string>& names, const scene::Rectangle& frame);

/// The ground of the cells in which there is nothing.
[[nodiscard]] scene::Mark matrix_ground(const MatrixGrid& grid, const scene::Theme& theme);
[[nodiscard]] scene::Colour matrix_ground_colour(const scene::Theme& theme);

/// A row's name as it is drawn.
struct RowName {
  std::string name;
  scene::Weight weight = scene::Weight::regular;
};

/// Names before the rows, each with its number, 1, 2 …, nearest to the cells.
[[nodiscard]] std::vector<scene::Mark> row_names(const MatrixGrid& grid, const std::vector<RowName>& names,
                                                 const scene::Theme& theme);
/// Numbers above the columns: all, or every second, fifth, tenth … as there is room.
[[nodiscard]] std::vector<scene::Mark> column_numbers(const MatrixGrid& grid, const scene::Theme& theme);

/// A heavy frame around some cells.
[[nodiscard]] scene::Mark block_frame(const scene::Rectangle& cells, const scene::Theme& theme);

/// A filled cell.
[[nodiscard]] scene::Mark matrix_cell(const scene::Rectangle& cell, const scene::Colour& fill,
                                      const scene::Theme& theme);

/// Whether a number can be written in the cells, and that number, in the one of the theme's ink and ground that can be
/// read on the fill.
[[nodiscard]] bool has_room(const MatrixGrid& grid, const std::string& widest);
[[nodiscard]] scene::Mark cell_number(const scene::Rectangle& cell, const std::string& number,
                                      const scene::Colour& fill, const scene::Theme& theme);

}  // namespace regioscan::figures
