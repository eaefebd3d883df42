#include "scene/extent.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace regioscan::scene {
namespace {

constexpr double kSlack = 0.08;  // renderers differ by a few per cent

double overlap(double first_low, double first_high, double second_low, double second_high) {
  return std::min(first_high, second_high) - std::max(first_low, second_low);
}

Rectangle united(const Rectangle& first, const Rectangle& second) {
  return {std::min(first.left, second.left), std::min(first.top, second.top), std::max(first.right, second.right),
          std::max(first.bottom, second.bottom)};
}

/// With half of the stroke on each side.
Rectangle widened(const Rectangle& box, const Stroke& stroke) {
  const double half = stroke.width_pt / 2;
  return {box.left - half, box.top - half, box.right + half, box.bottom + half};
}

struct Extent {
  Rectangle operator()(const Line& line) const {
    return (*this)(Path{.points = {line.from, line.to}, .stroke = line.stroke});
  }
  Rectangle operator()(const Path& path) const {
    constexpr double kFar = std::numeric_limits<double>::infinity();
    Rectangle box{kFar, kFar, -kFar, -kFar};
    for (const Point& point : path.points) box = united(box, {point.x, point.y, point.x, point.y});
    return widened(box, path.stroke);
  }
  Rectangle operator()(const Circle& circle) const {
    const double r = circle.radius_pt;
    return widened({circle.centre.x - r, circle.centre.y - r, circle.centre.x + r, circle.centre.y + r}, circle.stroke);
  }
  Rectangle operator()(const Box& box) const {
    return widened({box.corner.x, box.corner.y, box.corner.x + box.width_pt, box.corner.y + box.height_pt}, box.stroke);
  }
  Rectangle operator()(const Text& text) const {
    return united(text_rectangle(text, Face::inter, kSlack), text_rectangle(text, Face::dejavu, 0));
  }
};

struct Disc {
  Circle operator()(const Line&) const { return {}; }
  Circle operator()(const Text&) const { return {}; }
  Circle operator()(const Circle& circle) const {
    return {.centre = circle.centre, .radius_pt = circle.radius_pt + circle.stroke.width_pt / 2};
  }
  Circle operator()(const Box& box) const {
    return {.centre = {box.corner.x + box.width_pt / 2, box.corner.y + box.height_pt / 2},
            .radius_pt = std::hypot(box.width_pt, box.height_pt) / 2 + box.stroke.width_pt / 2};
  }
  Circle operator()(const Path& path) const {
    Circle disc;
    if (path.points.empty()) return disc;
    for (const Point& point : path.points) {
      disc.centre.x += point.x / static_cast<double>(path.points.size());
      disc.centre.y += point.y / static_cast<double>(path.points.size());
    }
    for (const Point& point : path.points) {
      disc.radius_pt = std::max(disc.radius_pt, std::hypot(point.x - disc.centre.x, point.y - disc.centre.y));
    }
    disc.radius_pt += path.stroke.width_pt / 2;
    return disc;
  }
};

}  // namespace

Rectangle text_rectangle(const Text& text, Face face, double slack) {
  const double width = width_pt(text.text, text.size_pt, text.weight, face) * (1 + slack);
  const double left = text.anchor == Anchor::start    ? text.baseline.x
                      : text.anchor == Anchor::middle ? text.baseline.x - width / 2
                                                      : text.baseline.x - width;
  return {left, text.baseline.y - kCapHeight * text.size_pt, left + width, text.baseline.y + kDescent * text.size_pt};
}

Rectangle extent(const Shape& shape) { return std::visit(Extent{}, shape); }

Circle disc(const Shape& shape) { return std::visit(Disc{}, shape); }

bool overlap(const Rectangle& first, const Rectangle& second) {
  return overlap(first.left, first.right, second.left, second.right) > kTouching_pt &&
         overlap(first.top, first.bottom, second.top, second.bottom) > kTouching_pt;
}

bool overlap(const Circle& first, const Circle& second) {
  return std::hypot(first.centre.x - second.centre.x, first.centre.y - second.centre.y) <
         first.radius_pt + second.radius_pt - kTouching_pt;
}

bool overlap(const Rectangle& rectangle, const Circle& circle) {
  if (rectangle.left > rectangle.right) return false;  // inside out: the extent of nothing
  const double x = std::clamp(circle.centre.x, rectangle.left, rectangle.right);
  const double y = std::clamp(circle.centre.y, rectangle.top, rectangle.bottom);
  return std::hypot(circle.centre.x - x, circle.centre.y - y) < circle.radius_pt - kTouching_pt;
}

}  // namespace regioscan::scene
