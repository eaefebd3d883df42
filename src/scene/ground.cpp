#include "scene/ground.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "scene/colour.hpp"
#include "scene/extent.hpp"

namespace regioscan::scene {
namespace {

struct FillOver {
  const Colour& ground;
  Colour operator()(const Line&) const { return {}; }
  Colour operator()(const Text&) const { return {}; }
  template <class Filled>
  Colour operator()(const Filled& shape) const {
    return shape.fill.empty() ? Colour{} : blended(shape.fill, ground, shape.fill_opacity);
  }
};

/// Even-odd rule: how often a ray to the right crosses the path.
bool is_inside(const Path& path, const Point& point) {
  bool inside = false;
  for (std::size_t i = 0, j = path.points.size() - 1; i < path.points.size(); j = i++) {
    const Point &a = path.points[i], &b = path.points[j];
    const bool is_between = (a.y > point.y) != (b.y > point.y);
    if (is_between && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) inside = !inside;  // b.y ≠ a.y then
  }
  return inside;
}

/// True if a shape without dents covers a point.
struct Covers {
  Point point;
  bool operator()(const Line&) const { return false; }
  bool operator()(const Text&) const { return false; }
  bool operator()(const Circle& circle) const {
    return std::hypot(circle.centre.x - point.x, circle.centre.y - point.y) <= circle.radius_pt;
  }
  bool operator()(const Box& box) const {
    return point.x >= box.corner.x && point.x <= box.corner.x + box.width_pt && point.y >= box.corner.y &&
           point.y <= box.corner.y + box.height_pt;
  }
  bool operator()(const Path& path) const { return is_inside(path, point); }
};

bool covers(const Shape& shape, const Rectangle& box) {
  const std::array corners{Point{box.left, box.top}, Point{box.right, box.top}, Point{box.left, box.bottom},
                           Point{box.right, box.bottom}};
  return std::ranges::all_of(corners, [&](const Point& corner) { return std::visit(Covers{corner}, shape); });
}

bool touches(const Shape& shape, const Rectangle& box) {
  if (const Circle* const circle = std::get_if<Circle>(&shape)) return overlap(box, *circle);
  return overlap(box, extent(shape));
}

}  // namespace

Colour fill_over(const Shape& shape, const Colour& ground) { return std::visit(FillOver{ground}, shape); }

std::vector<Colour> grounds_under(const Scene& scene, std::size_t text_at) {
  const Text& text = std::get<Text>(scene.marks[text_at].shape);
  if (!text.halo.empty() && text.halo_width_pt > 0) return {text.halo};
  const Rectangle box = extent(text);
  std::set<Colour> grounds{scene.background};
  for (std::size_t i = 0; i < text_at; ++i) {
    const Shape& shape = scene.marks[i].shape;
    if (fill_over(shape, scene.background).empty() || !touches(shape, box)) continue;
    std::set<Colour> covered;
    for (const Colour& ground : grounds) covered.insert(fill_over(shape, ground));
    if (covers(shape, box)) grounds.clear();
    grounds.merge(covered);
  }
  return {grounds.begin(), grounds.end()};
}

}  // namespace regioscan::scene
