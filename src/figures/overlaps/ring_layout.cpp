#include "figures/overlaps/ring_layout.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "figures/page_frame.hpp"

namespace regioscan::figures {
namespace {

using scene::Point;
using scene::Rectangle;

constexpr double kBetween_pt = 8;                                       // cells
constexpr double kHead_pt = 25;                                         // title and note
constexpr double kFewest_pt = 2 * kRingLine_pt + kBetweenRingNames_pt;  // for a name of two lines
constexpr double kSmallestWidth_pt = 190, kSmallestHeight_pt = 104;
constexpr double kHeadShare = 1.3;  // a title asks for as much height as so many names
constexpr double kHighest_pt = 60;  // for a name: more does not read better
constexpr double kWidest_pt = 400;

/// A member at the right (left) side, number `at` of `count` from the top.
Point on_ring(const Ring& ring, std::size_t at, std::size_t count, double sign) {
  constexpr double kFlat = 1.35;  // how far the ends of the sides are from the top and the foot of the ellipse
  const double y = count > 1 ? -ring.down_pt + static_cast<double>(at) * ring_step(count, ring) : 0;
  const double share = ring.down_pt > 0 ? y / (kFlat * ring.down_pt) : 0;
  return {ring.middle.x + sign * ring.across_pt * std::sqrt(1 - share * share), ring.middle.y + y};
}

/// So many columns make cells that are about twice as wide as high.
std::size_t columns_for(std::size_t cells, const Rectangle& frame) {
  constexpr double kAspect = 2;
  const double width = frame.right - frame.left + kBetween_pt, height = frame.bottom - frame.top + kBetween_pt;
  std::size_t best = 1;
  std::optional<double> least;
  for (std::size_t columns = 1; columns <= cells; ++columns) {
    const auto rows = static_cast<double>((cells + columns - 1) / columns);  // whole: the last row may be short
    const double aspect = (width / static_cast<double>(columns)) / (height / rows);
    const double badness = std::abs(std::log(aspect / kAspect));
    if (least && badness >= *least) continue;
    least = badness;
    best = columns;
  }
  return best;
}

}  // namespace

Rectangle ring_body(const Rectangle& cell) {
  return {cell.left + kRingPad_pt, cell.top + kHead_pt + kRingPad_pt, cell.right - kRingPad_pt,
          cell.bottom - kRingPad_pt};
}

double ring_step(std::size_t on_side, const Ring& ring) {
  return on_side > 1 ? 2 * ring.down_pt / static_cast<double>(on_side - 1) : 2 * ring.down_pt;
}

Ring ring_of(std::size_t members, const Rectangle& cell) {
  const Rectangle body = ring_body(cell);
  const auto on_side = static_cast<double>((members + 1) / 2);
  const double height = body.bottom - body.top, width = body.right - body.left;
  // The first and the last name need half a step of room above and below their nodes.
  const double down = std::min(height / 2 * (1 - 1 / std::max(on_side, 2.0)), 0.36 * width);
  return {.middle = {(body.left + body.right) / 2, (body.top + body.bottom) / 2},
          .across_pt = std::max(0.145 * width, 26.0),
          .down_pt = down};
}

Rectangle ring_frame(const Page& page) {
  constexpr double kBelowHeading_pt = 4;
  Rectangle frame = picture_frame(page);
  frame.top += kBelowHeading_pt;
  return frame;
}

std::vector<Rectangle> ring_grid(const std::vector<std::size_t>& members, const Rectangle& frame) {
  const std::size_t columns = columns_for(members.size(), frame);
  const double width =
      std::min(kWidest_pt, (frame.right - frame.left + kBetween_pt) / static_cast<double>(columns) - kBetween_pt);
  std::vector<double> shares;  // of the height, by row
  double all = 0;
  for (std::size_t at = 0; at < members.size(); at += columns) {
    std::size_t most = 0;
    for (std::size_t in = at; in < std::min(members.size(), at + columns); ++in) most = std::max(most, members[in]);
    shares.push_back(kHeadShare + static_cast<double>(std::max<std::size_t>((most + 1) / 2, 2)));
    all += shares.back();
  }
  std::vector<Rectangle> grid;
  double top = frame.top;
  const double heights = frame.bottom - frame.top - kBetween_pt * static_cast<double>(shares.size()) + kBetween_pt;
  for (std::size_t row = 0; row < shares.size(); ++row) {
    const double height = std::min(heights * shares[row] / all, kHighest_pt * shares[row]);
    for (std::size_t at = row * columns; at < std::min(members.size(), (row + 1) * columns); ++at) {
      const double left = frame.left + static_cast<double>(at % columns) * (width + kBetween_pt);
      grid.push_back({left, top, left + width, top + height});
    }
    top += height + kBetween_pt;
  }
  return grid;
}

std::size_t most_ring_cells(const Rectangle& frame) {
  std::size_t most = 0;
  const double area = (frame.right - frame.left + kBetween_pt) * (frame.bottom - frame.top + kBetween_pt);
  const double smallest = (kSmallestWidth_pt + kBetween_pt) * (kSmallestHeight_pt + kBetween_pt);
  for (std::size_t cells = 1; static_cast<double>(cells) * smallest <= area; ++cells) {
    const Rectangle first = ring_grid(std::vector<std::size_t>(cells, 6), frame).front();
    const bool has_room =
        first.right - first.left >= kSmallestWidth_pt && first.bottom - first.top >= kSmallestHeight_pt;
    if (has_room) most = cells;
  }
  return most;
}

std::size_t most_ring_members(const Rectangle& cell) {
  const Rectangle body = ring_body(cell);
  return 2 * static_cast<std::size_t>(std::max(0.0, (body.bottom - body.top) / kFewest_pt));
}

std::vector<Point> ring_places(std::size_t members, const Rectangle& cell) {
  const Ring ring = ring_of(members, cell);
  const std::size_t right = members / 2, left = members - right;
  std::vector<Point> places;
  for (std::size_t at = 0; at < right; ++at) places.push_back(on_ring(ring, at, right, 1));
  for (std::size_t at = left; at > 0; --at) places.push_back(on_ring(ring, at - 1, left, -1));
  return places;
}

}  // namespace regioscan::figures
