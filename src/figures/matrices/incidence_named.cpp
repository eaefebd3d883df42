#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/escape.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/incidence_drawing.hpp"
#include "figures/matrices/matrix_grid.hpp"
#include "figures/node_shapes.hpp"
#include "figures/page_frame.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using inventory::Role;
using scene::Mark;
using scene::Part;

constexpr double kText_pt = 7;
constexpr double kRoleLines_pt = 92;  // of the legend, for what the marks mean

/// The outline of a mark by what the actor does; a square where that is not known.
Outline outline_of(const std::set<Role>& roles) {
  if (roles.size() > 1) return Outline::hexagon;
  if (roles.contains(Role::initiator)) return Outline::triangle;
  if (roles.contains(Role::funder)) return Outline::diamond;
  return roles.contains(Role::executor) ? Outline::circle : Outline::square;
}

/// Lines between groups of rows, and behind each group the number of its cluster.
void add_groups(std::vector<Mark>& marks, const IncidenceDrawing& drawing, const IncidenceRows& rows,
                const MatrixGrid& grid) {
  double free_from = 0;
  for (const IncidenceGroup& group : groups_of(drawing.analysis, rows)) {
    const scene::Rectangle around = grid.cells(group.first, group.last, 0, grid.columns - 1);
    if (group.first > 0) {
      marks.push_back(shape_mark(
          scene::Line{.from = {around.left, around.top},
                      .to = {around.right, around.top},
                      .stroke = {.colour = drawing.theme.outline, .width_pt = 0.8, .opacity = 1, .dash_pt = {}}},
          Part::frame));
    }
    const double middle = (around.top + around.bottom) / 2;
    if (!group.cluster || middle - kText_pt / 2 < free_from) continue;
    free_from = middle + kText_pt / 2;
    marks.push_back(text_mark(
        {around.right + 5, middle + kText_pt * scene::kCapHeight / 2}, std::to_string(group.cluster->value + 1),
        {.size_pt = kText_pt, .weight = scene::Weight::bold, .colour = drawing.theme.ink}, Part::label));
  }
}

std::vector<std::string> initiative_names(const IncidenceDrawing& drawing, const IncidenceRows& rows) {
  std::vector<std::string> names;
  for (const auto initiative : rows.initiatives)
    names.push_back(drawing.analysis.inventory.initiatives[initiative].name);
  return names;
}

bool has_short_columns(const MatrixGrid& grid, const std::vector<std::string>& names) {
  return std::ranges::all_of(
      names, [&](const std::string& name) { return scene::cautious_width_pt(name, kText_pt) + 2 <= grid.width_pt; });
}

/// Cells as high and wide as there is room.
MatrixGrid named_grid(const IncidenceDrawing& drawing, const IncidenceRows& rows) {
  const scene::Rectangle frame = picture_frame(drawing.recipe.page);
  constexpr double kMost_pt = 30, kBehind_pt = 18, kHead_pt = 12, kNames_pt = 150;
  double names = 0;
  for (const ActorId actor : rows.actors) {
    names = std::max(names, scene::cautious_width_pt(drawing.analysis.inventory.actors[actor].name, kText_pt) + 20);
  }
  const double room = frame.right - frame.left - kBehind_pt;
  const auto columns = static_cast<double>(rows.initiatives.size());
  const double width = std::min((room - std::min(names, kNames_pt)) / columns, kMost_pt);
  const double before = std::min(names, room - width * columns);
  return {
      .left = frame.left + before,
      .top = frame.top + kHead_pt,
      .width_pt = width,
      .height_pt = std::min((frame.bottom - frame.top - kHead_pt) / static_cast<double>(rows.actors.size()), kMost_pt),
      .rows = rows.actors.size(),
      .columns = rows.initiatives.size(),
      .names_pt = before};
}

void add_role_legend(LegendWriter& legend, const IncidenceDrawing& drawing, const IncidenceRows& rows) {
  std::set<Outline> used;
  for (const IncidenceCell& cell : rows.cells) used.insert(outline_of(cell.roles));
  const bool knows_roles = used.size() > 1 || !used.contains(Outline::square);
  const bool is_dutch = drawing.language == Language::nl;
  if (!knows_roles) return;
  legend.title(is_dutch ? "Vorm: rol" : "Shape: role");
  for (const Role role : inventory::kRoles) {
    const std::set<Role> alone = role == Role::unknown ? std::set<Role>{} : std::set<Role>{role};
    if (!used.contains(outline_of(alone))) continue;
    legend.shape(drawing.theme.soft, outline_of(alone),
                 role == Role::unknown ? (is_dutch ? "rol onbekend" : "role unknown")
                                       : inventory::label(role).in(drawing.language),
                 1);
  }
  if (used.contains(Outline::hexagon)) {
    legend.shape(drawing.theme.soft, Outline::hexagon, is_dutch ? "meer dan één rol" : "more than one role", 1);
  }
  legend.space();
}

/// The names of the clusters, largest first, as far as there is room for all.
void add_cluster_legend(LegendWriter& legend, const IncidenceDrawing& drawing, const IncidenceRows& rows) {
  const bool is_dutch = drawing.language == Language::nl;
  legend.title(is_dutch ? "Kleur en nummer rechts: cluster" : "Colour and number to the right: cluster");
  std::vector<IncidenceGroup> groups = groups_of(drawing.analysis, rows);
  std::erase_if(groups, [](const IncidenceGroup& group) { return !group.cluster; });
  std::sort(groups.begin(), groups.end(),
            [](const IncidenceGroup& a, const IncidenceGroup& b) { return a.cluster < b.cluster; });
  constexpr double kEntry_pt = 22;  // two lines
  const double room = legend_frame(drawing.recipe.page).bottom - legend.y();
  if (static_cast<double>(groups.size()) * kEntry_pt > room) return;
  for (const IncidenceGroup& group : groups) {
    legend.box(colour_of_cluster(drawing.theme, group.cluster), {},
               name_of(drawing.analysis, group).in(drawing.language), 2);
  }
}

}  // namespace

std::size_t incidence_columns_that_fit(const Page& page) {
  const scene::Rectangle frame = legend_frame(page);
  return static_cast<std::size_t>((frame.bottom - frame.top - kRoleLines_pt) / (9.6 + 1.6));
}

std::size_t incidence_rows_that_fit(const Page& page) {
  const scene::Rectangle frame = picture_frame(page);
  return static_cast<std::size_t>(std::max(0.0, frame.bottom - frame.top - 12) / kText_pt);
}

std::vector<Mark> named_incidence(const IncidenceDrawing& drawing, const IncidenceRows& rows) {
  const MatrixGrid grid = named_grid(drawing, rows);
  std::vector<Mark> marks{matrix_ground(grid, drawing.theme)};
  const double radius = std::min({grid.width_pt, grid.height_pt, 16.0}) * 0.36;
  for (const IncidenceCell& cell : rows.cells) {
    const scene::Rectangle box = grid.cell(cell.row, cell.column);
    const auto cluster = drawing.analysis.clusters.groups.of[rows.actors[cell.row]];
    Mark mark = shape_mark(node_shape(outline_of(cell.roles), {(box.left + box.right) / 2, (box.top + box.bottom) / 2},
                                      radius, colour_of_cluster(drawing.theme, cluster),
                                      {.colour = drawing.theme.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}),
                           Part::area);
    describe(mark, drawing, rows, cell);
    marks.push_back(std::move(mark));
  }
  add_groups(marks, drawing, rows, grid);
  std::vector<RowName> names;
  for (const ActorId actor : rows.actors) names.push_back({.name = drawing.analysis.inventory.actors[actor].name});
  append(marks, row_names(grid, names, drawing.theme));
  const std::vector<std::string> heads = initiative_names(drawing, rows);
  LegendWriter legend(legend_frame(drawing.recipe.page), drawing.theme);
  add_role_legend(legend, drawing, rows);
  const bool is_dutch = drawing.language == Language::nl;
  if (has_short_columns(grid, heads)) {
    for (std::size_t column = 0; column < heads.size(); ++column) {
      const scene::Rectangle box = grid.cell(0, column);
      marks.push_back(text_mark({(box.left + box.right) / 2, grid.top - 3}, base::shown(heads[column]),
                                {.size_pt = kText_pt, .anchor = scene::Anchor::middle, .colour = drawing.theme.ink},
                                Part::label));
    }
  } else {
    append(marks, column_numbers(grid, drawing.theme));
    legend.title(is_dutch ? "Kolommen: initiatieven" : "Columns: initiatives");
    for (std::size_t column = 0; column < heads.size(); ++column) {
      legend.note(fmt::format("{}  {}", column + 1, heads[column]), 1);
    }
  }
  legend.space();
  add_cluster_legend(legend, drawing, rows);
  append(marks, std::move(legend).finished());
  return marks;
}

}  // namespace regioscan::figures
