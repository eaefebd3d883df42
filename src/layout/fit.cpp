#include "layout/fit.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace regioscan::layout {
namespace {

/// A stretch of a half more one way than the other is not noticed in a network, whose axes mean nothing.
constexpr double kMostStretch = 1.5;
/// How far evening out goes in a large network: 0 leaves places alone, 1 spreads them evenly along each axis.
constexpr double kMostEven = 0.45;
constexpr double kEvenFrom = 20, kEvenFully = 150;  ///< nodes
/// Width that n nodes may take: this times √n points.
constexpr double kRoomOfOne = 130;

/// The direction in which the places vary most, in radians: half the angle of their covariance.
double main_direction(const std::vector<Point>& places) {
  Point mean;
  for (const Point& place : places) {
    mean.x += place.x / static_cast<double>(places.size());
    mean.y += place.y / static_cast<double>(places.size());
  }
  double xx = 0, yy = 0, xy = 0;
  for (const Point& place : places) {
    xx += (place.x - mean.x) * (place.x - mean.x);
    yy += (place.y - mean.y) * (place.y - mean.y);
    xy += (place.x - mean.x) * (place.y - mean.y);
  }
  return 0.5 * std::atan2(2 * xy, xx - yy);
}

void turn(std::vector<Point>& places, double angle) {
  const double cosine = std::cos(angle), sine = std::sin(angle);
  for (Point& place : places) place = {place.x * cosine - place.y * sine, place.x * sine + place.y * cosine};
}

struct Extent {
  double least, most;
  [[nodiscard]] double length() const { return most - least; }
};

Extent extent(const std::vector<Point>& places, double Point::*axis) {
  Extent found{places.front().*axis, places.front().*axis};
  for (const Point& place : places) {
    found.least = std::min(found.least, place.*axis);
    found.most = std::max(found.most, place.*axis);
  }
  return found;
}

/// Moves each place along one axis towards the share of nodes before it.
void even_out(std::vector<Point>& places, double Point::*axis, double strength) {
  const Extent range = extent(places, axis);
  if (range.length() <= 0) return;
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return places[a].*axis < places[b].*axis; });
  const double last = static_cast<double>(places.size() - 1);  // at least two places: the range is positive
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    double& at = places[order[rank]].*axis;
    const double even = range.least + range.length() * static_cast<double>(rank) / last;
    at += strength * (even - at);
  }
}

/// Factors for x and y that bring the extents into width × height, unequal by at most kMostStretch.
Point factors(double across, double down, double width, double height) {
  const double x = across > 0 ? width / across : 0;
  const double y = down > 0 ? height / down : 0;
  if (x == 0 || y == 0) return {std::max(x, y), std::max(x, y)};  // all on one line, or on one spot
  return {std::min(x, y * kMostStretch), std::min(y, x * kMostStretch)};
}

}  // namespace

std::vector<Point> fitted(std::vector<Point> places, const std::vector<Body>& bodies, const Frame& frame,
                          const std::vector<Wish>& wishes) {
  if (places.empty()) return places;
  const double count = static_cast<double>(places.size());
  const bool is_wide = frame.width >= frame.height;
  if (say_a_direction(wishes)) {
    places = turned_towards(std::move(places), wishes);
  } else {
    turn(places, (is_wide ? 0.0 : std::acos(0.0)) - main_direction(places));
  }
  const double strength = kMostEven * std::clamp((count - kEvenFrom) / (kEvenFully - kEvenFrom), 0.0, 1.0);
  even_out(places, &Point::x, strength);
  even_out(places, &Point::y, strength);
  double widest = 0;
  for (const Body& body : bodies) widest = std::max(widest, body.diameter_pt);
  const double most = kRoomOfOne * std::sqrt(count);
  const Extent across = extent(places, &Point::x), down = extent(places, &Point::y);
  const Point factor = factors(across.length(), down.length(), std::clamp(frame.width - widest, 0.0, most),
                               std::clamp(frame.height - widest, 0.0, most));
  const Point middle = frame.centre();
  for (Point& place : places) {
    place.x = middle.x + (place.x - (across.least + across.most) / 2) * factor.x;
    place.y = middle.y + (place.y - (down.least + down.most) / 2) * factor.y;
  }
  return places;
}

}  // namespace regioscan::layout
