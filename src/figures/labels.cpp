#include "figures/labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using scene::Anchor;
using scene::Line;
using scene::Point;
using scene::Rectangle;

constexpr double kLineHeight = 1.15;  // of the size
constexpr double kGap_pt = 1.6;       // between a label and what it names
constexpr double kAir_pt = 0.6;       // between a label and anything else
constexpr double kNear_pt = 5;        // farther away a label needs a leader line
constexpr std::array kKeyDistances_pt{20.0, 28.0, 38.0, 50.0, 65.0, 80.0, 100.0, 125.0, 155.0, 190.0, 230.0, 280.0};
constexpr std::array kDistances_pt{0.0, 2.5, 5.0, 9.0, 14.0, 20.0, 28.0, 38.0, 50.0};

/// Directions by preference: to the right and left read best, then above and below, then the corners.
struct Direction {
  double x, y;
};
constexpr double kDiagonal = 0.7071067811865476;
constexpr std::array<Direction, 8> kDirections{{{1, 0},
                                                {-1, 0},
                                                {0, -1},
                                                {0, 1},
                                                {kDiagonal, -kDiagonal},
                                                {-kDiagonal, -kDiagonal},
                                                {kDiagonal, kDiagonal},
                                                {-kDiagonal, kDiagonal}}};

struct Size {
  double width, height;
};

Size size_of(const WantedLabel& label) {
  double width = 0;
  for (const std::string& line : label.lines)
    width = std::max(width, scene::cautious_width_pt(line, label.size_pt, label.weight));
  const double lines = static_cast<double>(label.lines.size());
  return {width, label.size_pt * ((lines - 1) * kLineHeight + scene::kCapHeight + scene::kDescent)};
}

/// The box of a label that stands `distance` away in a direction.
Rectangle box_at(const WantedLabel& label, Size size, const Direction& direction, double distance) {
  const double reach = label.radius_pt + kGap_pt + distance;
  const Point touch{label.centre.x + reach * direction.x, label.centre.y + reach * direction.y};
  const double left = direction.x > 0.1    ? touch.x
                      : direction.x < -0.1 ? touch.x - size.width
                                           : touch.x - size.width / 2;
  const double top = direction.y > 0.1    ? touch.y
                     : direction.y < -0.1 ? touch.y - size.height
                                          : touch.y - size.height / 2;
  return {left, top, left + size.width, top + size.height};
}

bool are_apart(const Rectangle& a, const Rectangle& b) {
  return a.right + kAir_pt <= b.left || b.right + kAir_pt <= a.left || a.bottom + kAir_pt <= b.top ||
         b.bottom + kAir_pt <= a.top;
}

bool are_apart(const Rectangle& box, const Disc& disc) {
  const double x = std::clamp(disc.centre.x, box.left, box.right);
  const double y = std::clamp(disc.centre.y, box.top, box.bottom);
  return std::hypot(disc.centre.x - x, disc.centre.y - y) >= disc.radius_pt + kAir_pt;
}

/// Whether a line passes a box, looked at in steps finer than a letter.
bool are_apart(const Rectangle& box, const Line& line) {
  constexpr int kSteps = 40;
  for (int step = 0; step <= kSteps; ++step) {
    const double t = static_cast<double>(step) / kSteps;
    const double x = line.from.x + t * (line.to.x - line.from.x);
    const double y = line.from.y + t * (line.to.y - line.from.y);
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return false;
  }
  return true;
}

/// Whether a line keeps off a disc: the distance from its middle to the nearest point of the line.
bool are_apart(const Disc& disc, const Line& line) {
  const double dx = line.to.x - line.from.x;
  const double dy = line.to.y - line.from.y;
  const double length_squared = dx * dx + dy * dy;
  const double along = length_squared > 0
                           ? ((disc.centre.x - line.from.x) * dx + (disc.centre.y - line.from.y) * dy) / length_squared
                           : 0;
  const double t = std::clamp(along, 0.0, 1.0);
  return std::hypot(line.from.x + t * dx - disc.centre.x, line.from.y + t * dy - disc.centre.y) >= disc.radius_pt;
}

bool is_inside(const Rectangle& box, const Rectangle& frame) {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

Line leader_to(const WantedLabel& label, const Rectangle& box) {
  const Point end{std::clamp(label.centre.x, box.left, box.right),
                  std::clamp(label.centre.y, box.top + 1, box.bottom - 1)};
  const double length = std::hypot(end.x - label.centre.x, end.y - label.centre.y);
  const double share = length > 0 ? std::min(1.0, label.radius_pt / length) : 0;
  return {
      .from = {label.centre.x + share * (end.x - label.centre.x), label.centre.y + share * (end.y - label.centre.y)},
      .to = end,
      .stroke = {}};
}

enum class Leader { keeps_off_nodes, may_pass_nodes };
enum class Heavy { is_avoided, is_allowed };

/// The directions in the order in which they are tried for a label.
std::array<Direction, kDirections.size()> directions_of(const WantedLabel& label) {
  std::array<Direction, kDirections.size()> order = kDirections;
  if (!label.outward) return order;
  const auto along = [&](const Direction& direction) {
    return direction.x * label.outward->x + direction.y * label.outward->y;
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](const Direction& a, const Direction& b) { return along(a) > along(b) + 1e-9; });
  return order;
}

/// What stands on the page already.
class Occupied {
 public:
  Occupied(const std::vector<Disc>& discs, const Rectangle& frame, const std::vector<Line>& heavy)
      : discs_(discs), frame_(frame), heavy_(heavy) {}

  [[nodiscard]] bool is_on_heavy_line(const Rectangle& box) const {
    return !std::all_of(heavy_.begin(), heavy_.end(), [&](const Line& line) { return are_apart(box, line); });
  }

  [[nodiscard]] bool is_free(const Rectangle& box) const {
    return is_inside(box, frame_) &&
           std::all_of(boxes_.begin(), boxes_.end(), [&](const Rectangle& other) { return are_apart(box, other); }) &&
           std::all_of(leaders_.begin(), leaders_.end(), [&](const Line& line) { return are_apart(box, line); }) &&
           std::all_of(discs_.begin(), discs_.end(), [&](const Disc& disc) { return are_apart(box, disc); });
  }
  /// A leader may leave its own node, but pass no other, and no label.
  [[nodiscard]] bool is_free(const Line& leader, const WantedLabel& label, Leader rule) const {
    const auto is_own = [&](const Disc& disc) {
      return std::hypot(disc.centre.x - label.centre.x, disc.centre.y - label.centre.y) < 0.01;
    };
    return std::all_of(boxes_.begin(), boxes_.end(),
                       [&](const Rectangle& other) { return are_apart(other, leader); }) &&
           std::all_of(discs_.begin(), discs_.end(), [&](const Disc& disc) {
             return rule == Leader::may_pass_nodes || is_own(disc) || are_apart(disc, leader);
           });
  }
  void take(const Rectangle& box) { boxes_.push_back(box); }
  void take(const Line& leader) { leaders_.push_back(leader); }

 private:
  const std::vector<Disc>& discs_;
  Rectangle frame_;
  const std::vector<Line>& heavy_;
  std::vector<Rectangle> boxes_;
  std::vector<Line> leaders_;
};

PlacedLabel placed_in(const WantedLabel& label, std::size_t number, const Rectangle& box, const Direction& direction) {
  PlacedLabel placed{.wanted = number, .baselines = {}, .anchor = Anchor::middle, .leader = {}};
  double x = (box.left + box.right) / 2;
  if (direction.x > 0.1) {
    placed.anchor = Anchor::start;
    x = box.left;
  } else if (direction.x < -0.1) {
    placed.anchor = Anchor::end;
    x = box.right;
  }
  for (std::size_t line = 0; line < label.lines.size(); ++line) {
    placed.baselines.push_back(
        {x, box.top + label.size_pt * (scene::kCapHeight + static_cast<double>(line) * kLineHeight)});
  }
  return placed;
}

std::optional<PlacedLabel> placed_at(const WantedLabel& label, std::size_t number, double distance, Leader rule,
                                     Heavy heavy, Occupied& occupied) {
  const Size size = size_of(label);
  for (const Direction& direction : directions_of(label)) {
    const Rectangle box = box_at(label, size, direction, distance);
    if (!occupied.is_free(box) || (heavy == Heavy::is_avoided && occupied.is_on_heavy_line(box))) continue;
    PlacedLabel result = placed_in(label, number, box, direction);
    if (distance > kNear_pt) {
      result.leader = leader_to(label, box);
      if (!occupied.is_free(*result.leader, label, rule)) continue;
      occupied.take(*result.leader);
    }
    occupied.take(box);
    return result;
  }
  return std::nullopt;
}

/// The free place whose middle is nearest to the point, on rings around it.
std::optional<PlacedLabel> placed_on_crowd(const WantedLabel& label, std::size_t number, Occupied& occupied) {
  constexpr double kFarthest_pt = 220;
  constexpr double kRing_pt = 4;
  constexpr int kPlacesOnRing = 32;
  const Size size = size_of(label);
  for (double distance = 0; distance <= kFarthest_pt; distance += kRing_pt) {
    for (int place = 0; place < kPlacesOnRing; ++place) {
      const double angle = 2 * std::numbers::pi * place / kPlacesOnRing;
      const Point middle{label.centre.x + distance * std::cos(angle), label.centre.y + distance * std::sin(angle)};
      const Rectangle box{middle.x - size.width / 2, middle.y - size.height / 2, middle.x + size.width / 2,
                          middle.y + size.height / 2};
      if (!occupied.is_free(box)) continue;
      occupied.take(box);
      return placed_in(label, number, box, {0, 1});
    }
  }
  return std::nullopt;
}

std::optional<PlacedLabel> placed(const WantedLabel& label, std::size_t number, Occupied& occupied) {
  if (label.names_a_crowd) return placed_on_crowd(label, number, occupied);
  for (const double distance : kDistances_pt) {
    if (distance > kNear_pt) break;
    if (auto result = placed_at(label, number, distance, Leader::keeps_off_nodes, Heavy::is_avoided, occupied))
      return result;
  }
  for (const double distance : kDistances_pt) {
    if (auto result = placed_at(label, number, distance, Leader::keeps_off_nodes, Heavy::is_allowed, occupied))
      return result;
  }
  if (!label.is_key) return std::nullopt;
  for (const double distance : kKeyDistances_pt) {
    if (auto result = placed_at(label, number, distance, Leader::may_pass_nodes, Heavy::is_allowed, occupied))
      return result;
  }
  return std::nullopt;
}

}  // namespace

std::vector<PlacedLabel> placed_labels(const std::vector<WantedLabel>& wanted, const std::vector<Disc>& discs,
                                       const Rectangle& frame, std::size_t most, const std::vector<Line>& heavy) {
  Occupied occupied(discs, frame, heavy);
  std::vector<PlacedLabel> all;
  for (std::size_t number = 0; number < wanted.size() && all.size() < most; ++number) {
    if (wanted[number].lines.empty()) continue;
    if (auto label = placed(wanted[number], number, occupied)) all.push_back(std::move(*label));
  }
  return all;
}

}  // namespace regioscan::figures
