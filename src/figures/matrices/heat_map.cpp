#include "figures/matrices/heat_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "coverage/findings.hpp"
#include "figures/hatching.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/cell_signs.hpp"
#include "figures/name_lines.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using coverage::CrossTable;
using coverage::Spot;
using coverage::Verdict;
using scene::Anchor;
using scene::Colour;
using scene::Mark;
using scene::Part;
using scene::Point;
using scene::Weight;

constexpr double kText_pt = 7.5;
constexpr double kHead_pt = 7;
constexpr double kNumber_pt = 8;
constexpr double kMargin_pt = 36;  // width of the columns of the unknown and of totals
constexpr double kNames_pt = 80;   // names of rows may always be so wide
constexpr double kRoomy_pt = 60;   // columns as wide as this leave the rest to the names of rows
constexpr double kLine_pt = 9.2;
constexpr double kLeastWidth_pt = 22;
constexpr double kLeastHeight_pt = 12;
constexpr double kMostHeight_pt = 30;
constexpr std::size_t kHeadLines = 4;

std::string number_of(const Spot& spot, Language language) {
  if (spot.verdict == Verdict::empty_unknown) return "?";
  return spot.verdict == Verdict::not_applicable ? "–" : base::whole(spot.count, language);
}

std::string tip(const CrossTable& table, const Spot& spot, Language language) {
  const std::string name = coverage::name_of(table, spot).in(language),
                    verdict = coverage::label(spot.verdict).in(language);
  const std::string expected = base::decimal(spot.expected, 1, language);
  return language == Language::nl ? fmt::format("{}: {}, {} te verwachten; {}", name, spot.count, expected, verdict)
                                  : fmt::format("{}: {}, {} expected; {}", name, spot.count, expected, verdict);
}

/// Where the cells of a table stand on the page. Behind the values stand margins: the unknown, if there are any, and
/// totals.
struct Grid {
  double left, top, width, height;
  std::vector<std::size_t> rows, columns;  ///< of the table, in the order in which they stand
  std::size_t values_in_rows, values_in_columns;

  [[nodiscard]] scene::Rectangle cell(std::size_t row, std::size_t column) const {
    const double wide = static_cast<double>(std::min(column, values_in_columns)) * width;
    const double narrow = static_cast<double>(column - std::min(column, values_in_columns)) * kMargin_pt;
    const double x = left + wide + narrow, y = top + static_cast<double>(row) * height;
    return {x, y, x + (is_margin_column(column) ? kMargin_pt : width), y + height};
  }
  [[nodiscard]] bool is_margin_row(std::size_t row) const { return row >= values_in_rows; }
  [[nodiscard]] bool is_margin_column(std::size_t column) const { return column >= values_in_columns; }
};

/// The places that hold anything: a row or column of nothing but dashes takes room from the others.
std::vector<std::size_t> in_use(const CrossTable& table, std::vector<std::size_t> places,
                                std::int64_t (CrossTable::*total)(std::size_t) const) {
  std::erase_if(places, [&](std::size_t place) { return (table.*total)(place) == 0; });
  return places;
}

/// Where a place of the table stands among those shown.
std::optional<std::size_t> position(const std::vector<std::size_t>& places, std::size_t place) {
  const auto found = std::find(places.begin(), places.end(), place);
  return found == places.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - places.begin()));
}

Grid grid_of(const CrossTable& table, const scene::Rectangle& frame, Language language) {
  const std::vector<std::size_t> used_rows = in_use(table, table.shown_rows(), &CrossTable::row_total);
  const std::vector<std::size_t> used_columns = in_use(table, table.shown_columns(), &CrossTable::column_total);
  const auto values_of = [](const std::vector<std::size_t>& places, std::size_t values) {
    return static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), values) - places.begin());
  };
  Grid grid{.rows = used_rows,
            .columns = used_columns,
            .values_in_rows = values_of(used_rows, table.row_count()),
            .values_in_columns = values_of(used_columns, table.column_count())};
  const auto values = static_cast<double>(grid.values_in_columns);
  const double margins = static_cast<double>(grid.columns.size() - grid.values_in_columns) * kMargin_pt;
  const double room = frame.right - frame.left - margins;
  double names = 0;
  for (const auto& value : table.rows().values) {
    names = std::max(names, scene::cautious_width_pt(value.label.in(language), kText_pt));
  }
  names = std::min(names, std::max(kNames_pt, room - values * kRoomy_pt)) + 6;
  const double heads = static_cast<double>(kHeadLines) * kLine_pt + 4;
  grid.left = frame.left + names;
  grid.top = frame.top + heads;
  grid.width = std::min((room - names) / std::max(values, 1.0), 3 * kMostHeight_pt);
  grid.height = std::min(kMostHeight_pt, (frame.bottom - grid.top) / static_cast<double>(grid.rows.size()));
  return grid;
}

bool can_be_read(const Grid& grid) {
  return grid.values_in_columns > 0 && grid.width >= kLeastWidth_pt && grid.height >= kLeastHeight_pt;
}

void add_names(std::vector<Mark>& marks, const CrossTable& table, const Grid& grid, const scene::Rectangle& frame,
               const scene::Theme& theme, Language language) {
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    const scene::Rectangle first = grid.cell(row, 0);
    const std::size_t most = grid.height >= 2 * kLine_pt + 1 ? 2 : 1;
    const std::vector<std::string> lines = name_lines(coverage::name_at(table.rows(), grid.rows[row]).in(language),
                                                      kText_pt, grid.left - frame.left - 6, most);
    double y = (first.top + first.bottom + kText_pt * scene::kCapHeight) / 2 -
               static_cast<double>(lines.empty() ? 0 : lines.size() - 1) * kLine_pt / 2;
    for (const std::string& line : lines) {
      marks.push_back(text_mark({grid.left - 6, y}, line,
                                {.anchor = Anchor::end, .colour = grid.is_margin_row(row) ? theme.soft : theme.ink},
                                Part::label));
      y += kLine_pt;
    }
  }
  for (std::size_t column = 0; column < grid.columns.size(); ++column) {
    const scene::Rectangle top = grid.cell(0, column);
    const std::vector<std::string> lines =
        name_lines(coverage::name_at(table.columns(), grid.columns[column]).in(language), kHead_pt,
                   top.right - top.left - 0.5, kHeadLines);
    for (std::size_t line = 0; line < lines.size(); ++line) {
      const double up = static_cast<double>(lines.size() - 1 - line) * kLine_pt + 4;
      marks.push_back(text_mark({(top.left + top.right) / 2, grid.top - up}, lines[line],
                                {.size_pt = kHead_pt,
                                 .anchor = scene::Anchor::middle,
                                 .colour = grid.is_margin_column(column) ? theme.soft : theme.ink},
                                Part::label));
    }
  }
}

/// Where too little is expected, or nothing known, a quotient would be colour without meaning; the middle step has the
/// colour of the page.
std::size_t shown_step(const Spot& spot, double min_expected) {
  const bool has_meaning =
      spot.location_quotient && spot.expected >= min_expected && spot.verdict != Verdict::empty_unknown;
  return has_meaning ? step_of(*spot.location_quotient) : kSteps / 2;  // whole division: the middle of an odd number
}

void add_cell(std::vector<Mark>& marks, const CrossTable& table, const Spot& spot, std::size_t step,
              const scene::Rectangle& cell, const scene::Theme& theme, Language language) {
  const Colour fill = step_colour(theme, step);
  const scene::Stroke hatched = step_hatching(theme, step);
  Mark box = shape_mark(scene::Box{.corner = {cell.left, cell.top},
                                   .width_pt = cell.right - cell.left,
                                   .height_pt = cell.bottom - cell.top,
                                   .fill = fill,
                                   .stroke = {.colour = theme.line, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}},
                        Part::area);
  box.id = base::identifier("cell-", table.rows().values[spot.row].key + "-" + table.columns().values[spot.column].key);
  box.klass = "cell " + base::identifier("verdict-", coverage::key(spot.verdict));
  box.tip = tip(table, spot, language);
  marks.push_back(std::move(box));
  append(marks, hatching(cell, hatched, Part::area));
  append(marks, cell_signs(spot.verdict, cell, theme));
  const Colour& ink =
      scene::contrast(theme.ink, fill) >= scene::contrast(theme.ground, fill) ? theme.ink : theme.ground;
  Mark number = text_mark({(cell.left + cell.right) / 2, (cell.top + cell.bottom + kNumber_pt * scene::kCapHeight) / 2},
                          number_of(spot, language),
                          {.size_pt = kNumber_pt,
                           .weight = is_striking(spot.verdict) ? Weight::bold : Weight::regular,
                           .anchor = scene::Anchor::middle,
                           .colour = ink},
                          Part::label);
  if (hatched.width_pt > 0) {
    std::get<scene::Text>(number.shape).halo = fill;
    std::get<scene::Text>(number.shape).halo_width_pt = 1.6;
  }
  marks.push_back(std::move(number));
}

void add_margins(std::vector<Mark>& marks, const CrossTable& table, const Grid& grid, const scene::Theme& theme,
                 Language language) {
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
      if (!grid.is_margin_row(row) && !grid.is_margin_column(column)) continue;
      const scene::Rectangle cell = grid.cell(row, column);
      marks.push_back(
          text_mark({(cell.left + cell.right) / 2, (cell.top + cell.bottom + kText_pt * scene::kCapHeight) / 2},
                    base::whole(table.at(grid.rows[row], grid.columns[column]), language),
                    {.anchor = scene::Anchor::middle, .colour = theme.soft}, Part::label));
    }
  }
}

}  // namespace

bool fits(const CrossTable& table, const scene::Rectangle& frame) {
  return can_be_read(grid_of(table, frame, Language::nl)) && can_be_read(grid_of(table, frame, Language::en));
}

std::vector<Mark> heat_map(const CrossTable& table, const coverage::Spots& spots, const scene::Rectangle& frame,
                           const scene::Theme& theme, Language language) {
  const Grid grid = grid_of(table, frame, language);
  if (!can_be_read(grid)) {
    throw base::UsageError(
        {fmt::format(
             "Een tabel van {} bij {} is te groot voor deze bladzijde; kies dimensies met minder waarden, verwissel "
             "rows en columns, of vergroot de bladzijde in het recept.",
             table.row_count(), table.column_count()),
         fmt::format("A table of {} by {} is too large for this page; choose dimensions of fewer values, swap rows and "
                     "columns, or enlarge the page in the recipe.",
                     table.row_count(), table.column_count())});
  }
  std::vector<Mark> marks;
  for (const Spot& spot : spots.cells) {
    const auto row = position(grid.rows, spot.row), column = position(grid.columns, spot.column);
    if (!row || !column) continue;
    add_cell(marks, table, spot, shown_step(spot, spots.settings.min_expected), grid.cell(*row, *column), theme,
             language);
  }
  add_names(marks, table, grid, frame, theme, language);
  add_margins(marks, table, grid, theme, language);
  return marks;
}

}  // namespace regioscan::figures
