#include "figures/regions/simplify.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace regioscan::figures {
namespace {

using scene::Point;

double distance_to(const Point& point, const Point& from, const Point& to) {
  const double dx = to.x - from.x, dy = to.y - from.y, length = dx * dx + dy * dy;
  // A line without length is a point.
  const double t = length > 0 ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / length, 0.0, 1.0) : 0;
  return std::hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

double twice_area(const Ring& ring) {
  double twice = 0;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const Point &a = ring[at], &b = ring[(at + 1) % ring.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return twice;
}

}  // namespace

Ring simplified(const Ring& ring, double tolerance) {
  if (ring.size() < 4) return ring;
  Ring line = ring;
  line.push_back(ring.front());
  std::vector<char> is_kept(line.size(), 0);
  const auto far = std::max_element(ring.begin(), ring.end(), [&](const Point& a, const Point& b) {
    return std::hypot(a.x - ring.front().x, a.y - ring.front().y) <
           std::hypot(b.x - ring.front().x, b.y - ring.front().y);
  });
  const auto middle = static_cast<std::size_t>(far - ring.begin());
  is_kept.front() = is_kept[middle] = is_kept.back() = 1;
  std::vector<std::pair<std::size_t, std::size_t>> parts{{0, middle}, {middle, line.size() - 1}};
  while (!parts.empty()) {  // a stack of our own: rings of users may be deep
    const auto [from, to] = parts.back();
    parts.pop_back();
    double most = tolerance;
    std::size_t worst = from;
    for (std::size_t at = from + 1; at < to; ++at) {
      const double distance = distance_to(line[at], line[from], line[to]);
      if (distance <= most) continue;
      most = distance;
      worst = at;
    }
    if (worst == from) continue;
    is_kept[worst] = 1;
    parts.emplace_back(from, worst);
    parts.emplace_back(worst, to);
  }
  Ring kept;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    if (is_kept[at] != 0) kept.push_back(ring[at]);
  }
  return kept;
}

double ring_area(const Ring& ring) { return ring.size() < 3 ? 0 : std::abs(twice_area(ring)) / 2; }

Point ring_centre(const Ring& ring) {
  if (ring.empty()) return {};
  const double twice = twice_area(ring);
  Point centre;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const Point &a = ring[at], &b = ring[(at + 1) % ring.size()];
    const double weight =
        std::abs(twice) > 1e-12 ? (a.x * b.y - b.x * a.y) / (3 * twice) : 1.0 / (2 * static_cast<double>(ring.size()));
    centre.x += (a.x + b.x) * weight;
    centre.y += (a.y + b.y) * weight;
  }
  return centre;
}

Ring with_holes(const std::vector<Ring>& rings) {
  Ring whole = rings.front();
  for (std::size_t hole = 1; hole < rings.size(); ++hole) {
    Ring inner = rings[hole];
    if ((twice_area(inner) > 0) == (twice_area(rings.front()) > 0)) std::reverse(inner.begin(), inner.end());
    const auto near = std::min_element(whole.begin(), whole.end(), [&](const Point& a, const Point& b) {
      return std::hypot(a.x - inner.front().x, a.y - inner.front().y) <
             std::hypot(b.x - inner.front().x, b.y - inner.front().y);
    });
    const Point back = *near;
    inner.push_back(inner.front());
    inner.push_back(back);
    whole.insert(near + 1, inner.begin(), inner.end());
  }
  return whole;
}

}  // namespace regioscan::figures
