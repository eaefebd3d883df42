#include "figures/matrices/cell_signs.hpp"

#include "figures/marks.hpp"

namespace regioscan::figures {
namespace {

using coverage::Verdict;
using scene::Colour;
using scene::Mark;
using scene::Part;
using scene::Point;

/// A triangle in the upper right corner of a cell, pointing up or down.
Mark triangle(const scene::Rectangle& cell, bool is_up, const Colour& colour) {
  constexpr double kSize_pt = 5;
  const double right = cell.right - 2, top = cell.top + 2, left = right - kSize_pt, bottom = top + kSize_pt * 0.87;
  const double middle = (left + right) / 2;
  std::vector<Point> points = is_up ? std::vector<Point>{{left, bottom}, {right, bottom}, {middle, top}}
                                    : std::vector<Point>{{left, top}, {right, top}, {middle, bottom}};
  return shape_mark(scene::Path{.points = std::move(points), .is_closed = true, .fill = colour, .stroke = {}},
                    Part::frame);
}

/// A heavy frame inside a cell.
Mark inner_frame(const scene::Rectangle& cell, const Colour& colour, double width_pt, std::vector<double> dash = {}) {
  const double in = 0.5 + width_pt / 2;
  return shape_mark(
      scene::Box{.corner = {cell.left + in, cell.top + in},
                 .width_pt = cell.right - cell.left - 2 * in,
                 .height_pt = cell.bottom - cell.top - 2 * in,
                 .fill = {},
                 .stroke = {.colour = colour, .width_pt = width_pt, .opacity = 1, .dash_pt = std::move(dash)}},
      Part::frame);
}

}  // namespace

bool is_striking(Verdict verdict) {
  return verdict == Verdict::surprisingly_empty || verdict == Verdict::surprisingly_many;
}

std::vector<Mark> cell_signs(Verdict verdict, const scene::Rectangle& cell, const scene::Theme& theme) {
  switch (verdict) {
    case Verdict::surprisingly_empty:
      return {inner_frame(cell, theme.ink, 2)};
    case Verdict::empty_unknown:
      return {inner_frame(cell, theme.outline, 0.8, {2, 2})};
    case Verdict::surprisingly_many:
      return {triangle(cell, true, theme.ink)};
    case Verdict::surprisingly_few:
      return {triangle(cell, false, theme.ink)};
    case Verdict::as_expected:
    case Verdict::empty_by_chance:
    case Verdict::too_small:
    case Verdict::not_applicable:
      return {};
  }
  return {};
}

}  // namespace regioscan::figures
