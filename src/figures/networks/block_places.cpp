#include "figures/networks/block_places.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace regioscan::figures {
namespace {

using scene::Point;
using scene::Rectangle;

constexpr double kGap_pt = 12;
constexpr double kShortest_pt = 30;  // of a tie: its number needs room
constexpr double kAir_pt = 8;        // between a tie and what it passes by: half of a wide tie, and some more
constexpr std::size_t kStarts = 4;
constexpr double kLonger_pt = 50;  // so much longer for the weakest tie

Rectangle moved(const Rectangle& box, Point by) {
  return {box.left + by.x, box.top + by.y, box.right + by.x, box.bottom + by.y};
}

/// How far into each other two circles are, with the gap that should be between them.
double depth(Point first, double first_radius, Point second, double second_radius) {
  return std::max(0.0, first_radius + second_radius + kGap_pt - std::hypot(first.x - second.x, first.y - second.y));
}

double depth(const Rectangle& first, const Rectangle& second) {
  const double across = std::min(first.right, second.right) - std::max(first.left, second.left) + kGap_pt;
  const double down = std::min(first.bottom, second.bottom) - std::max(first.top, second.top) + kGap_pt;
  return across > 0 && down > 0 ? std::min(across, down) : 0;
}

double depth(const Rectangle& box, Point centre, double radius) {
  const Point nearest{std::clamp(centre.x, box.left, box.right), std::clamp(centre.y, box.top, box.bottom)};
  return depth(nearest, 0, centre, radius);
}

double depth(const Block& first, Point at, const Block& second, Point other) {
  double sum = depth(at, first.radius_pt, other, second.radius_pt);
  if (first.beside) sum += depth(moved(*first.beside, at), other, second.radius_pt);
  if (second.beside) sum += depth(moved(*second.beside, other), at, first.radius_pt);
  if (first.beside && second.beside) sum += depth(moved(*first.beside, at), moved(*second.beside, other));
  return sum;
}

Rectangle around(const Block& block) {
  const double radius = block.radius_pt;
  Rectangle box{-radius, -radius, radius, radius};
  if (block.beside) {
    box = {std::min(box.left, block.beside->left), std::min(box.top, block.beside->top),
           std::max(box.right, block.beside->right), std::max(box.bottom, block.beside->bottom)};
  }
  return box;
}

/// The nearest place where all of the block lies in the frame; its middle where it is larger than that.
Point inside(const Block& block, Point place, const Rectangle& frame) {
  const Rectangle box = around(block);
  const auto kept = [](double at, double low, double high) {
    return low > high ? (low + high) / 2 : std::clamp(at, low, high);
  };
  return {kept(place.x, frame.left - box.left, frame.right - box.right),
          kept(place.y, frame.top - box.top, frame.bottom - box.bottom)};
}

bool do_cross(Point a, Point b, Point c, Point d) {
  const auto side = [](Point from, Point to, Point of) {
    return (to.x - from.x) * (of.y - from.y) - (to.y - from.y) * (of.x - from.x);
  };
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/// How bad an arrangement is.
class Arrangement {
 public:
  Arrangement(const std::vector<Block>& blocks, const std::vector<BlockTie>& ties) : blocks_(blocks), ties_(ties) {}

  [[nodiscard]] double touching(const std::vector<Point>& places) const {
    double sum = 0;
    for (std::size_t a = 0; a < blocks_.size(); ++a) {
      for (std::size_t b = a + 1; b < blocks_.size(); ++b) sum += depth(blocks_[a], places[a], blocks_[b], places[b]);
    }
    return sum;
  }

  [[nodiscard]] double badness(const std::vector<Point>& places) const {
    constexpr double kTouching = 100, kCrossing = 25;
    double sum = kTouching * touching(places);
    for (std::size_t at = 0; at < ties_.size(); ++at) {
      sum += length_badness(ties_[at], places) + through(ties_[at], places);
      for (std::size_t other = at + 1; other < ties_.size(); ++other) {
        const BlockTie &first = ties_[at], &second = ties_[other];
        if (do_cross(places[first.first], places[first.second], places[second.first], places[second.second]))
          sum += kCrossing;
      }
    }
    return sum;
  }

 private:
  [[nodiscard]] double length_badness(const BlockTie& tie, const std::vector<Point>& places) const {
    const Point &from = places[tie.first], &to = places[tie.second];
    const double visible =
        std::hypot(from.x - to.x, from.y - to.y) - blocks_[tie.first].radius_pt - blocks_[tie.second].radius_pt;
    const double wanted = kShortest_pt + (1 - tie.share) * kLonger_pt;
    return visible < wanted ? 2 * (wanted - visible) : 0.5 * (visible - wanted);
  }

  [[nodiscard]] double through(const BlockTie& tie, const std::vector<Point>& places) const {
    constexpr double kThrough = 8;
    double sum = 0;
    for (std::size_t at = 0; at < blocks_.size(); ++at) {
      Block block = blocks_[at];
      if (at == tie.first || at == tie.second) block.radius_pt = -kAir_pt;  // its circle is met, its text is not
      sum += depth_through(block, places[at], places[tie.first], places[tie.second]);
    }
    return kThrough * sum;
  }

  const std::vector<Block>& blocks_;
  const std::vector<BlockTie>& ties_;
};

/// One round of steps and changes of place; whether anything got better.
bool is_improved(const Arrangement& arrangement, const std::vector<Block>& blocks, const Rectangle& frame, double step,
                 std::vector<Point>& places, double& badness) {
  constexpr double kDiagonal = 0.7071;
  constexpr Point kDirections[] = {{1, 0},
                                   {0, 1},
                                   {-1, 0},
                                   {0, -1},
                                   {kDiagonal, kDiagonal},
                                   {-kDiagonal, kDiagonal},
                                   {-kDiagonal, -kDiagonal},
                                   {kDiagonal, -kDiagonal}};
  bool is_better = false;
  const auto take_if_better = [&](std::vector<Point> trial) {
    for (std::size_t at = 0; at < trial.size(); ++at) trial[at] = inside(blocks[at], trial[at], frame);
    const double found = arrangement.badness(trial);
    if (found >= badness - 1e-6) return;
    places = std::move(trial);
    badness = found;
    is_better = true;
  };
  for (std::size_t at = 0; at < places.size(); ++at) {
    for (const Point& direction : kDirections) {
      std::vector<Point> trial = places;
      trial[at] = {places[at].x + step * direction.x, places[at].y + step * direction.y};
      take_if_better(std::move(trial));
    }
    for (std::size_t other = at + 1; other < places.size(); ++other) {
      std::vector<Point> trial = places;
      std::swap(trial[at], trial[other]);
      take_if_better(std::move(trial));
    }
  }
  return is_better;
}

void settle(const Arrangement& arrangement, const std::vector<Block>& blocks, const Rectangle& frame,
            std::vector<Point>& places) {
  for (std::size_t at = 0; at < places.size(); ++at) places[at] = inside(blocks[at], places[at], frame);
  double badness = arrangement.badness(places);
  constexpr int kMostRounds = 12;
  for (const double step : {90.0, 45.0, 22.0, 11.0, 5.0, 2.0, 0.7}) {
    int round = 0;
    while (round < kMostRounds && is_improved(arrangement, blocks, frame, step, places, badness)) ++round;
  }
}

/// All moved alike, so that they lie in the middle of the frame.
std::vector<Point> in_the_middle(const std::vector<Block>& blocks, std::vector<Point> places, const Rectangle& frame) {
  if (places.empty()) return places;
  Rectangle all = moved(around(blocks.front()), places.front());
  for (std::size_t at = 1; at < places.size(); ++at) {
    const Rectangle box = moved(around(blocks[at]), places[at]);
    all = {std::min(all.left, box.left), std::min(all.top, box.top), std::max(all.right, box.right),
           std::max(all.bottom, box.bottom)};
  }
  const Point by{(frame.left + frame.right - all.left - all.right) / 2,
                 (frame.top + frame.bottom - all.top - all.bottom) / 2};
  for (Point& place : places) place = {place.x + by.x, place.y + by.y};
  return places;
}

bool do_fit(const Arrangement& arrangement, const std::vector<Block>& blocks, const std::vector<Point>& places,
            const Rectangle& frame) {
  constexpr double kMost_pt = 0.5;  // the gap between blocks is wider than that
  constexpr double kRounding_pt = 1e-6;
  if (arrangement.touching(places) > kMost_pt) return false;
  for (std::size_t at = 0; at < places.size(); ++at) {
    const Rectangle box = moved(around(blocks[at]), places[at]);
    if (box.left < frame.left - kRounding_pt || box.top < frame.top - kRounding_pt ||
        box.right > frame.right + kRounding_pt || box.bottom > frame.bottom + kRounding_pt)
      return false;
  }
  return true;
}

}  // namespace

double depth_through(const Block& block, Point place, Point from, Point to) {
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  if (length <= 0) return 0;
  // The part of the line that is nearest to the middle of the circle.
  const double along =
      ((place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y)) / (length * length);
  const double part = std::clamp(along, 0.0, 1.0);
  const Point nearest{from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)};
  double deepest = std::max(0.0, block.radius_pt + kAir_pt - std::hypot(nearest.x - place.x, nearest.y - place.y));
  if (!block.beside) return deepest;
  const Rectangle text = moved(*block.beside, place);
  if (std::max(from.x, to.x) < text.left || std::min(from.x, to.x) > text.right || std::max(from.y, to.y) < text.top ||
      std::min(from.y, to.y) > text.bottom)
    return deepest;
  for (int at = 1; at < 32; ++at) {
    const double share = at / 32.0;
    const Point point{from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
    const double in = std::min({point.x - text.left, text.right - point.x, point.y - text.top, text.bottom - point.y});
    deepest = std::max(deepest, in);
  }
  return deepest;
}

std::optional<std::vector<Point>> block_places(const std::vector<Block>& blocks, const std::vector<BlockTie>& ties,
                                               const std::vector<Point>& start, const Rectangle& frame) {
  const Arrangement arrangement(blocks, ties);
  std::optional<std::vector<Point>> best;
  double least = 0;
  // One start ends in whatever valley is near; the same places taken in turn by other blocks are other starts.
  for (std::size_t shift = 0; shift < std::min(kStarts, blocks.size()); ++shift) {
    std::vector<Point> places = start;
    std::rotate(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(shift), places.end());
    settle(arrangement, blocks, frame, places);
    places = in_the_middle(blocks, std::move(places), frame);
    const double badness = arrangement.badness(places);
    if (!do_fit(arrangement, blocks, places, frame) || (best && badness >= least)) continue;
    best = std::move(places);
    least = badness;
  }
  return best;
}

}  // namespace regioscan::figures
