#include "figures/regions/region_matrix.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/escape.hpp"
#include "figures/hatching.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/heat_map.hpp"
#include "figures/name_lines.hpp"
#include "figures/shown_numbers.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using scene::Anchor;
using scene::Mark;
using scene::Part;
using scene::Weight;

constexpr double kText_pt = 7.5;
constexpr double kHead_pt = 7;
constexpr double kNumber_pt = 8;
constexpr double kLine_pt = 9.2;
constexpr double kNames_pt = 92;  // names of rows
constexpr double kTotal_pt = 40;  // the column of all ties
constexpr double kBar_pt = 44;    // a bar of everything
constexpr double kShare_pt = 32;  // the percent behind it
constexpr double kLeast_pt = 20;  // width of a cell
constexpr double kMost_pt = 90;
constexpr double kMostHeight_pt = 52;
constexpr double kLeastHeight_pt = 12;
constexpr double kTwoLines_pt = 21;  // height of a cell with a number and a factor
constexpr std::size_t kHeadLines = 4;
constexpr double kHeads_pt = static_cast<double>(kHeadLines) * kLine_pt + 4;

struct Grid {
  double left, top, width, height;
  std::size_t groups;

  [[nodiscard]] scene::Rectangle cell(std::size_t row, std::size_t column) const {
    const double x = left + static_cast<double>(column) * width, y = top + static_cast<double>(row) * height;
    return {x, y, x + width, y + height};
  }
  [[nodiscard]] double total_right() const { return left + static_cast<double>(groups) * width + kTotal_pt; }
};

Grid grid_of(std::size_t groups, const scene::Rectangle& frame) {
  const auto count = static_cast<double>(std::max<std::size_t>(groups, 1));
  const double room = frame.right - frame.left - kNames_pt - kTotal_pt - kBar_pt - kShare_pt - 8;
  return {.left = frame.left + kNames_pt,
          .top = frame.top + kHeads_pt,
          .width = std::min(kMost_pt, room / count),
          .height = std::min(kMostHeight_pt, (frame.bottom - frame.top - kHeads_pt) / count),
          .groups = groups};
}

std::string factor_of(const RegionMatrix& matrix, std::size_t row, std::size_t column, Language language) {
  const double expected = matrix.counts.expected(row, column);
  if (expected < matrix.min_expected) return {};
  return "×" + base::decimal(static_cast<double>(matrix.counts.at(row, column)) / expected, 1, language);
}

std::string tip(const RegionMatrix& matrix, std::size_t row, std::size_t column, Language language) {
  const std::string first = matrix.groups[row].name.in(language), second = matrix.groups[column].name.in(language);
  const std::string ties = base::whole(matrix.counts.at(row, column), language),
                    expected = base::decimal(matrix.counts.expected(row, column), 1, language);
  return language == Language::nl ? fmt::format("{} – {}: {} banden, {} te verwachten", first, second, ties, expected)
                                  : fmt::format("{} – {}: {} ties, {} expected", first, second, ties, expected);
}

void add_cell(std::vector<Mark>& marks, const RegionMatrix& matrix, const Grid& grid, std::size_t row,
              std::size_t column, const scene::Theme& theme, Language language) {
  const scene::Rectangle cell = grid.cell(row, column);
  const std::size_t step = shown_step(matrix, row, column);
  const scene::Colour fill = step_colour(theme, step);
  const scene::Stroke hatched = step_hatching(theme, step);
  Mark box = shape_mark(scene::Box{.corner = {cell.left, cell.top},
                                   .width_pt = grid.width,
                                   .height_pt = grid.height,
                                   .fill = fill,
                                   .stroke = {.colour = theme.line, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}},
                        Part::area);
  box.id = base::identifier("ties-", matrix.groups[row].key + "--" + matrix.groups[column].key);
  box.klass = row == column ? "cell inside" : "cell";
  box.tip = tip(matrix, row, column, language);
  marks.push_back(std::move(box));
  append(marks, hatching(cell, hatched, Part::area));
  const scene::Colour& ink =
      scene::contrast(theme.ink, fill) >= scene::contrast(theme.ground, fill) ? theme.ink : theme.ground;
  const std::string factor = grid.height >= kTwoLines_pt ? factor_of(matrix, row, column, language) : std::string();
  const double x = (cell.left + cell.right) / 2, y = (cell.top + cell.bottom) / 2;
  const bool has_factor = !factor.empty() && scene::cautious_width_pt(factor, kHead_pt) <= grid.width - 1;
  const auto add = [&](const std::string& words, double size_pt, double baseline, Weight weight) {
    Mark text = text_mark({x, baseline}, words,
                          {.size_pt = size_pt, .weight = weight, .anchor = Anchor::middle, .colour = ink}, Part::label);
    if (hatched.width_pt > 0) {
      std::get<scene::Text>(text.shape).halo = fill;
      std::get<scene::Text>(text.shape).halo_width_pt = 1.6;
    }
    marks.push_back(std::move(text));
  };
  const std::int64_t ties = matrix.counts.at(row, column);
  add(base::whole(ties, language), kNumber_pt, has_factor ? y - 1.6 : y + kNumber_pt * scene::kCapHeight / 2,
      row == column ? Weight::bold : Weight::regular);
  if (has_factor) add(factor, kHead_pt, y + 7.6, Weight::regular);
}

/// Heavy frames around the cells of the diagonal, over the lines of their neighbours.
void add_diagonal(std::vector<Mark>& marks, const RegionMatrix& matrix, const Grid& grid, const scene::Theme& theme) {
  for (std::size_t at = 0; at < matrix.groups.size(); ++at) {
    if (!matrix.groups[at].is_region) continue;
    const scene::Rectangle cell = grid.cell(at, at);
    marks.push_back(
        shape_mark(scene::Box{.corner = {cell.left + 0.6, cell.top + 0.6},
                              .width_pt = grid.width - 1.2,
                              .height_pt = grid.height - 1.2,
                              .fill = {},
                              .stroke = {.colour = theme.ink, .width_pt = 1.2, .opacity = 1, .dash_pt = {}}},
                   Part::frame));
  }
}

/// All ties of a row, and what share of them leaves the region.
void add_margin(std::vector<Mark>& marks, const RegionMatrix& matrix, const Grid& grid, std::size_t row,
                const scene::Theme& theme, Language language) {
  const scene::Rectangle cell = grid.cell(row, 0);
  const double middle = (cell.top + cell.bottom) / 2, baseline = middle + kText_pt * scene::kCapHeight / 2;
  const std::int64_t all = matrix.counts.touching(row), outside = matrix.counts.outside(row);
  marks.push_back(text_mark({grid.total_right() - 4, baseline}, base::whole(all, language),
                            {.anchor = Anchor::end, .colour = theme.ink}, Part::label));
  if (all == 0 || !matrix.groups[row].is_region) return;
  const double left = grid.total_right() + 4, height = std::min(9.0, grid.height - 4);
  const double length = kBar_pt * static_cast<double>(outside) / static_cast<double>(all);
  const auto bar = [&](double from, double width, const scene::Colour& fill) {
    return shape_mark(scene::Box{.corner = {from, middle - height / 2},
                                 .width_pt = width,
                                 .height_pt = height,
                                 .fill = fill,
                                 .stroke = {.colour = theme.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}},
                      Part::area);
  };
  marks.push_back(bar(left, kBar_pt, theme.ground));
  if (length > 0) {
    Mark part = bar(left, length, theme.category(0));
    part.id = base::identifier("outside-", matrix.groups[row].key);
    part.tip = fmt::format("{}: {}", matrix.groups[row].name.in(language), percent(outside, all).in(language));
    marks.push_back(std::move(part));
  }
  marks.push_back(text_mark({left + kBar_pt + 4, baseline}, percent(outside, all).in(language), {.colour = theme.ink},
                            Part::label));
}

void add_head(std::vector<Mark>& marks, const std::string& words, double x, double widest_pt, const Grid& grid,
              const scene::Colour& colour) {
  const std::vector<std::string> lines = name_lines(words, kHead_pt, widest_pt, kHeadLines);
  for (std::size_t line = 0; line < lines.size(); ++line) {
    const double up = static_cast<double>(lines.size() - 1 - line) * kLine_pt + 4;
    marks.push_back(text_mark({x, grid.top - up}, lines[line],
                              {.size_pt = kHead_pt, .anchor = Anchor::middle, .colour = colour}, Part::label));
  }
}

void add_names(std::vector<Mark>& marks, const RegionMatrix& matrix, const Grid& grid, const scene::Theme& theme,
               Language language) {
  for (std::size_t at = 0; at < matrix.groups.size(); ++at) {
    const std::string& name = matrix.groups[at].name.in(language);
    const scene::Rectangle cell = grid.cell(at, at);
    const std::vector<std::string> lines =
        name_lines(name, kText_pt, kNames_pt - 6, grid.height >= 2 * kLine_pt + 1 ? 2 : 1);
    double y = (cell.top + cell.bottom + kText_pt * scene::kCapHeight) / 2 -
               (static_cast<double>(lines.size()) - 1) * kLine_pt / 2;
    for (const std::string& line : lines) {
      marks.push_back(text_mark({grid.left - 6, y}, line, {.anchor = Anchor::end, .colour = theme.ink}, Part::label));
      y += kLine_pt;
    }
    add_head(marks, name, (cell.left + cell.right) / 2, grid.width - 0.5, grid, theme.ink);
  }
  const bool is_dutch = language == Language::nl;
  add_head(marks, is_dutch ? "alle banden" : "all ties", grid.total_right() - kTotal_pt / 2 + 2, kTotal_pt - 6, grid,
           theme.soft);
  add_head(marks, is_dutch ? "waarvan naar buiten" : "of which leave it",
           grid.total_right() + 4 + (kBar_pt + kShare_pt) / 2, kBar_pt + kShare_pt - 8, grid, theme.soft);
}

}  // namespace

bool fits(const RegionMatrix& matrix, const scene::Rectangle& frame) {
  const Grid grid = grid_of(matrix.groups.size(), frame);
  double widest = kLeast_pt;
  for (std::size_t row = 0; row < matrix.groups.size(); ++row) {
    for (std::size_t column = 0; column < matrix.groups.size(); ++column) {
      const Weight weight = row == column ? Weight::bold : Weight::regular;
      for (const Language language : {Language::nl, Language::en}) {
        const std::string number = base::whole(matrix.counts.at(row, column), language);
        widest = std::max(widest, scene::cautious_width_pt(number, kNumber_pt, weight) + 2.5);
      }
    }
  }
  return grid.width >= widest && grid.height >= kLeastHeight_pt;
}

std::size_t shown_step(const RegionMatrix& matrix, std::size_t row, std::size_t column) {
  const double expected = matrix.counts.expected(row, column);
  if (expected < matrix.min_expected || expected <= 0) return kSteps / 2;  // whole division: the middle one
  return step_of(static_cast<double>(matrix.counts.at(row, column)) / expected);
}

std::vector<Mark> region_matrix(const RegionMatrix& matrix, const scene::Rectangle& frame, const scene::Theme& theme,
                                Language language) {
  const Grid grid = grid_of(matrix.groups.size(), frame);
  std::vector<Mark> marks;
  for (std::size_t row = 0; row < matrix.groups.size(); ++row) {
    for (std::size_t column = 0; column < matrix.groups.size(); ++column)
      add_cell(marks, matrix, grid, row, column, theme, language);
  }
  add_diagonal(marks, matrix, grid, theme);
  for (std::size_t row = 0; row < matrix.groups.size(); ++row) add_margin(marks, matrix, grid, row, theme, language);
  add_names(marks, matrix, grid, theme, language);
  return marks;
}

}  // namespace regioscan::figures
