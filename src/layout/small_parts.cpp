#include "layout/small_parts.hpp"

#include <algorithm>
#include <cassert>

namespace regioscan::layout {
namespace {

/// Length of a tie in a small part beyond the bodies, and room between parts, as multiples of the gap. Many parts stand
/// closer together, so that the rows stay low: they say the least.
constexpr double kTieOfGaps = 3;
constexpr double kBetweenOfGaps[] = {5, 3, 1.5};
constexpr double kLowEnough = 0.06;  ///< height of the rows as a part of their width

struct Set {
  std::vector<Point> places;  ///< from the upper left corner of the part
  double width = 0, height = 0;
};

/// Corners of a unit polygon per number of nodes: one, side by side, triangle, square.
const std::vector<Point>& corners(std::size_t count) {
  static const std::vector<std::vector<Point>> kCorners{
      {}, {{0, 0}}, {{0, 0}, {1, 0}}, {{0.5, 0}, {0, 0.87}, {1, 0.87}}, {{0, 0}, {1, 0}, {0, 1}, {1, 1}}};
  assert(count <= kSmallPart);
  return kCorners[count];
}

Set polygon(const std::vector<double>& diameters, double gap) {
  const double widest = *std::max_element(diameters.begin(), diameters.end());
  const double side = widest + kTieOfGaps * gap;
  Set set;
  for (const Point& corner : corners(diameters.size())) {
    set.places.push_back({widest / 2 + corner.x * side, widest / 2 + corner.y * side});
    set.width = std::max(set.width, set.places.back().x + widest / 2);
    set.height = std::max(set.height, set.places.back().y + widest / 2);
  }
  return set;
}

Shelves in_rows(std::vector<Set> sets, double width_pt, double between) {
  Shelves out;
  for (std::size_t first = 0; first < sets.size();) {
    double length = sets[first].width, height = sets[first].height;
    std::size_t last = first + 1;
    for (; last < sets.size() && length + between + sets[last].width <= width_pt; ++last) {
      length += between + sets[last].width;
      height = std::max(height, sets[last].height);
    }
    if (first > 0) out.height_pt += between;
    double left = (width_pt - length) / 2;
    for (; first < last; ++first) {
      const double top = out.height_pt + (height - sets[first].height) / 2;
      for (Point& place : sets[first].places) place = {place.x + left, place.y + top};
      out.places.push_back(sets[first].places);
      left += sets[first].width + between;
    }
    out.height_pt += height;
  }
  return out;
}

}  // namespace

Shelves shelves(const std::vector<std::vector<double>>& diameters, double width_pt, double gap_pt) {
  std::vector<Set> sets;
  for (const auto& part : diameters) sets.push_back(polygon(part, gap_pt));
  Shelves out;
  for (const double gaps : kBetweenOfGaps) {
    out = in_rows(sets, width_pt, gaps * gap_pt);
    if (out.height_pt <= kLowEnough * width_pt) break;
  }
  return out;
}

}  // namespace regioscan::layout
