#include <fmt/format.h>

#include <algorithm>

#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/incidence_drawing.hpp"
#include "figures/matrices/matrix_grid.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;

constexpr double kText_pt = 7;
constexpr double kLine_pt = 8.6;
constexpr double kGroups_pt = 108;  // names of clusters before the rows

MatrixGrid overview_grid(const Page& page, const IncidenceRows& rows) {
  const scene::Rectangle frame = picture_frame(page);
  const double left = frame.left + kGroups_pt, top = frame.top + 12;
  return {.left = left,
          .top = top,
          .width_pt = (frame.right - 4 - left) / static_cast<double>(rows.initiatives.size()),
          .height_pt = (frame.bottom - top) / static_cast<double>(rows.actors.size()),
          .rows = rows.actors.size(),
          .columns = rows.initiatives.size(),
          .names_pt = kGroups_pt};
}

/// Names before the groups that are high enough for a line; a bar in the colour of the cluster beside all.
void add_group_names(std::vector<Mark>& marks, const IncidenceDrawing& drawing, const IncidenceRows& rows,
                     const MatrixGrid& grid) {
  for (const IncidenceGroup& group : groups_of(drawing.analysis, rows)) {
    const scene::Rectangle around = grid.cells(group.first, group.last, 0, grid.columns - 1);
    const double height = around.bottom - around.top;
    marks.push_back(shape_mark(scene::Box{.corner = {grid.left - 6, around.top},
                                          .width_pt = 4,
                                          .height_pt = height,
                                          .fill = colour_of_cluster(drawing.theme, group.cluster)},
                               Part::area));
    marks.push_back(shape_mark(
        scene::Line{.from = {around.left, around.bottom},
                    .to = {around.right, around.bottom},
                    .stroke = {.colour = drawing.theme.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}},
        Part::frame));
    const auto most = std::min<std::size_t>(4, static_cast<std::size_t>(height / kLine_pt));
    if (most == 0) continue;
    const std::vector<std::string> lines =
        scene::wrapped(name_of(drawing.analysis, group).in(drawing.language), kText_pt, kGroups_pt - 10, most);
    double y = (around.top + around.bottom + kText_pt * scene::kCapHeight) / 2 -
               static_cast<double>(lines.size() - 1) * kLine_pt / 2;
    for (const std::string& line : lines) {
      marks.push_back(text_mark({grid.left - 10, y}, line,
                                {.size_pt = kText_pt, .anchor = scene::Anchor::end, .colour = drawing.theme.ink},
                                Part::label));
      y += kLine_pt;
    }
  }
}

}  // namespace

std::vector<Mark> incidence_overview(const IncidenceDrawing& drawing, const IncidenceRows& rows) {
  const MatrixGrid grid = overview_grid(drawing.recipe.page, rows);
  std::vector<Mark> marks{matrix_ground(grid, drawing.theme)};
  std::get<scene::Box>(marks.front().shape).fill = drawing.theme.ground;
  const double radius = std::clamp(std::min(grid.width_pt, grid.height_pt) * 0.6, 0.55, 3.0);
  for (const IncidenceCell& cell : rows.cells) {
    const scene::Rectangle box = grid.cell(cell.row, cell.column);
    Mark mark = shape_mark(
        scene::Circle{
            .centre = {(box.left + box.right) / 2, (box.top + box.bottom) / 2},
            .radius_pt = radius,
            .fill = colour_of_cluster(drawing.theme, drawing.analysis.clusters.groups.of[rows.actors[cell.row]])},
        Part::area);
    describe(mark, drawing, rows, cell);
    marks.push_back(std::move(mark));
  }
  add_group_names(marks, drawing, rows, grid);
  const Words actors = shown(rows.actors.size()), initiatives = shown(rows.initiatives.size());
  const bool is_dutch = drawing.language == Language::nl;
  marks.push_back(text_mark({grid.left, grid.top - 4},
                            initiatives.in(drawing.language) + (is_dutch ? " initiatieven, van links naar rechts"
                                                                         : " initiatives, from left to right"),
                            {.size_pt = kText_pt, .colour = drawing.theme.soft}, Part::label));
  LegendWriter legend(legend_frame(drawing.recipe.page), drawing.theme);
  legend.title(is_dutch ? "Stip: een actor in een initiatief" : "Dot: an actor in an initiative");
  legend.note((is_dutch ? "rijen: actoren, " : "rows: actors, ") + actors.in(drawing.language), 1);
  legend.note((is_dutch ? "kolommen: initiatieven, " : "columns: initiatives, ") + initiatives.in(drawing.language), 1);
  legend.space();
  legend.title(is_dutch ? "Kleur en rijen bij elkaar: cluster" : "Colour and rows together: cluster");
  legend.note(is_dutch ? "De namen staan links. Stippen bij elkaar: een cluster in zijn eigen initiatieven. Stippen "
                         "daarbuiten: deelname aan initiatieven van anderen."
                       : "The names are on the left. Dots together: a cluster in its own initiatives. Dots elsewhere: "
                         "taking part in initiatives of others.",
              7);
  append(marks, std::move(legend).finished());
  return marks;
}

}  // namespace regioscan::figures
