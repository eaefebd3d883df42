#include "layout/frame.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace regioscan::layout {
namespace {

/// The worst ratio of sides in a row of pieces with these areas along a side of this length.
double worst_ratio(std::span<const double> areas, double side) {
  const double total = std::accumulate(areas.begin(), areas.end(), 0.0);
  const double thickness = total / side;
  double worst = 1;
  for (const double area : areas) {
    const double length = area / thickness;
    worst = std::max({worst, length / thickness, thickness / length});
  }
  return worst;
}

/// Takes a row of pieces off the shorter side of `rest`.
void lay_row(std::span<const double> areas, Frame& rest, std::vector<Frame>& out) {
  const double total = std::accumulate(areas.begin(), areas.end(), 0.0);
  const bool is_column = rest.width >= rest.height;
  const double side = is_column ? rest.height : rest.width;
  const double thickness = total / side;
  double at = 0;
  for (const double area : areas) {
    const double length = area / thickness;
    out.push_back(is_column ? Frame{rest.left, rest.top + at, thickness, length}
                            : Frame{rest.left + at, rest.top, length, thickness});
    at += length;
  }
  (is_column ? rest.left : rest.top) += thickness;
  double& left_over = is_column ? rest.width : rest.height;
  left_over = std::max(0.0, left_over - thickness);
}

}  // namespace

std::vector<Frame> pieces(const Frame& frame, const std::vector<double>& weights) {
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  std::vector<double> areas;
  for (const double weight : weights) areas.push_back(weight / total * frame.width * frame.height);
  std::vector<Frame> out;
  Frame rest = frame;
  for (std::size_t first = 0; first < areas.size();) {
    // The last sums may leave a side of 0 by rounding; a tiny one keeps the divisions meaningful.
    const double side = std::max(std::min(rest.width, rest.height), std::numeric_limits<double>::min());
    std::size_t count = 1;
    const auto row = [&](std::size_t length) { return std::span(areas).subspan(first, length); };
    while (first + count < areas.size() && worst_ratio(row(count + 1), side) <= worst_ratio(row(count), side)) ++count;
    lay_row(row(count), rest, out);
    first += count;
  }
  return out;
}

}  // namespace regioscan::layout
