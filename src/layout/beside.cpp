#include "layout/beside.hpp"

#include <algorithm>
#include <cmath>

namespace regioscan::layout {

Point nearest_free(const Point& start, std::size_t node, const std::vector<std::optional<Point>>& places,
                   const std::vector<Body>& bodies, const Frame& frame, double gap_pt) {
  constexpr double kGoldenAngle = 2.399963229728653;  // 2π·(1 − 1/φ): successive angles never repeat (sunflower)
  const double radius = bodies[node].diameter_pt / 2;
  const auto inside = [&](double at, double first, double length) {
    return length <= 2 * radius ? first + length / 2 : std::clamp(at, first + radius, first + length - radius);
  };
  const auto is_free = [&](const Point& place) {
    for (std::size_t other = 0; other < places.size(); ++other) {
      if (other == node || !places[other]) continue;
      const double least = radius + bodies[other].diameter_pt / 2 + gap_pt;
      if (std::hypot(place.x - places[other]->x, place.y - places[other]->y) < least) return false;
    }
    return true;
  };
  const double step = std::max(0.5, radius / 2), farthest = std::hypot(frame.width, frame.height);
  for (int turn = 0; step * std::sqrt(turn) <= farthest; ++turn) {
    const double away = step * std::sqrt(turn), angle = kGoldenAngle * turn;
    const Point place{inside(start.x + away * std::cos(angle), frame.left, frame.width),
                      inside(start.y + away * std::sin(angle), frame.top, frame.height)};
    if (is_free(place)) return place;
  }
  return {inside(start.x, frame.left, frame.width), inside(start.y, frame.top, frame.height)};
}

}  // namespace regioscan::layout
