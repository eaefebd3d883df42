#include "figures/matrices/matrix_grid.hpp"

#include <algorithm>

#include "figures/marks.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using scene::Anchor;
using scene::Mark;
using scene::Part;
using scene::Rectangle;

constexpr double kText_pt = 7;
constexpr double kLeastCell_pt = 7;  // a line of text from capitals to descenders
constexpr double kMostCell_pt = 28;
constexpr double kHead_pt = 12;    // for the numbers above the columns
constexpr double kBehind_pt = 18;  // for a remark behind a row
constexpr double kLeastNames_pt = 96;
constexpr double kGap_pt = 4;

double width(const std::string& text, scene::Weight weight = scene::Weight::regular) {
  return scene::cautious_width_pt(text, kText_pt, weight);
}

/// Room for the largest number of a row and what stands around it.
double number_pt(std::size_t rows) { return width(std::to_string(rows)) + 2 * kGap_pt; }

}  // namespace

Rectangle MatrixGrid::cell(std::size_t row, std::size_t column) const { return cells(row, row, column, column); }

Rectangle MatrixGrid::cells(std::size_t first_row, std::size_t last_row, std::size_t first_column,
                            std::size_t last_column) const {
  return {left + static_cast<double>(first_column) * width_pt, top + static_cast<double>(first_row) * height_pt,
          left + static_cast<double>(last_column + 1) * width_pt, top + static_cast<double>(last_row + 1) * height_pt};
}

std::size_t matrix_rows_that_fit(const Rectangle& frame) {
  const double side =
      std::min(frame.bottom - frame.top - kHead_pt, frame.right - frame.left - kLeastNames_pt - kBehind_pt);
  return side < kLeastCell_pt ? 0 : static_cast<std::size_t>(side / kLeastCell_pt);
}

MatrixGrid square_grid(const std::vector<std::string>& names, const Rectangle& frame) {
  const auto rows = static_cast<double>(names.size());
  const double room = frame.right - frame.left - kBehind_pt;
  const double side =
      std::min({(frame.bottom - frame.top - kHead_pt) / rows, (room - kLeastNames_pt) / rows, kMostCell_pt});
  double widest = 0;
  for (const std::string& name : names) widest = std::max(widest, width(name, scene::Weight::bold));
  const double before = std::min(widest + number_pt(names.size()), room - side * rows);
  return {.left = frame.left + before,
          .top = frame.top + kHead_pt,
          .width_pt = side,
          .height_pt = side,
          .rows = names.size(),
          .columns = names.size(),
          .names_pt = before};
}

scene::Colour matrix_ground_colour(const scene::Theme& theme) { return scene::blended(theme.line, theme.ground, 0.25); }

Mark matrix_ground(const MatrixGrid& grid, const scene::Theme& theme) {
  const Rectangle all = grid.whole();
  return shape_mark(scene::Box{.corner = {all.left, all.top},
                               .width_pt = all.right - all.left,
                               .height_pt = all.bottom - all.top,
                               .fill = matrix_ground_colour(theme),
                               .stroke = {.colour = theme.line, .width_pt = 0.6, .opacity = 1, .dash_pt = {}}},
                    Part::frame);
}

std::vector<Mark> row_names(const MatrixGrid& grid, const std::vector<RowName>& names, const scene::Theme& theme) {
  std::vector<Mark> marks;
  for (std::size_t row = 0; row < names.size(); ++row) {
    const Rectangle first = grid.cell(row, 0);
    const double baseline = (first.top + first.bottom + kText_pt * scene::kCapHeight) / 2;
    const double beside = number_pt(grid.rows);
    marks.push_back(text_mark({grid.left - kGap_pt, baseline}, std::to_string(row + 1),
                              {.size_pt = kText_pt, .anchor = Anchor::end, .colour = theme.soft}, Part::label));
    marks.push_back(text_mark(
        {grid.left - beside, baseline},
        scene::shortened(names[row].name, kText_pt, grid.names_pt - beside, names[row].weight),
        {.size_pt = kText_pt, .weight = names[row].weight, .anchor = Anchor::end, .colour = theme.ink}, Part::label));
  }
  return marks;
}

std::vector<Mark> column_numbers(const MatrixGrid& grid, const scene::Theme& theme) {
  const double widest = width(std::to_string(grid.columns)) + 1;
  std::size_t stride = 1;
  for (const std::size_t next : {2U, 5U, 10U, 20U, 50U, 100U, 200U, 500U}) {
    if (static_cast<double>(stride) * grid.width_pt < widest) stride = next;
  }
  std::vector<Mark> marks;
  for (std::size_t column = 0; column < grid.columns; ++column) {
    if ((column + 1) % stride != 0) continue;
    const Rectangle cell = grid.cell(0, column);
    marks.push_back(text_mark({(cell.left + cell.right) / 2, grid.top - 3}, std::to_string(column + 1),
                              {.size_pt = kText_pt, .anchor = Anchor::middle, .colour = theme.soft}, Part::label));
  }
  return marks;
}

Mark block_frame(const Rectangle& cells, const scene::Theme& theme) {
  return shape_mark(scene::Box{.corner = {cells.left, cells.top},
                               .width_pt = cells.right - cells.left,
                               .height_pt = cells.bottom - cells.top,
                               .fill = {},
                               .stroke = {.colour = theme.ink, .width_pt = 1.2, .opacity = 1, .dash_pt = {}}},
                    Part::frame);
}

Mark matrix_cell(const Rectangle& cell, const scene::Colour& fill, const scene::Theme& theme) {
  return shape_mark(scene::Box{.corner = {cell.left, cell.top},
                               .width_pt = cell.right - cell.left,
                               .height_pt = cell.bottom - cell.top,
                               .fill = fill,
                               .stroke = {.colour = theme.ground, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}},
                    Part::area);
}

bool has_room(const MatrixGrid& grid, const std::string& widest) {
  return scene::cautious_width_pt(widest, kText_pt) + 1 <= grid.width_pt && grid.height_pt >= kLeastCell_pt + 1;
}

Mark cell_number(const Rectangle& cell, const std::string& number, const scene::Colour& fill,
                 const scene::Theme& theme) {
  const bool takes_ink = scene::contrast(theme.ink, fill) >= scene::contrast(theme.ground, fill);
  return text_mark({(cell.left + cell.right) / 2, (cell.top + cell.bottom + kText_pt * scene::kCapHeight) / 2}, number,
                   {.size_pt = kText_pt, .anchor = Anchor::middle, .colour = takes_ink ? theme.ink : theme.ground},
                   Part::label);
}

}  // namespace regioscan::figures
