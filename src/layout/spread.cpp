#include "layout/spread.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>

namespace regioscan::layout {
namespace {

constexpr int kRounds = 600;
/// Pushing stops when no pair is nearer than the gap less this; the rest of the gap keeps the pair apart.
constexpr double kTolerance = 0.02;
/// 2π·(1 − 1/φ): successive angles never repeat (sunflower).
constexpr double kGoldenAngle = 2.399963229728653;

/// Who lies near whom: bodies by the cell of a square grid, cells as wide as the largest body with its gap.
class Grid {
 public:
  Grid(const Frame& frame, double cell) : frame_(frame), cell_(std::max(cell, 1e-3)) {
    const auto cells = [&](double length) { return std::clamp(static_cast<int>(length / cell_) + 1, 1, 2000); };
    columns_ = cells(frame.width);
    rows_ = cells(frame.height);
    cells_.resize(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_));
  }

  void put(std::size_t body, const Point& place) { at(column(place), row(place)).push_back(body); }

  void clear() {
    for (auto& cell : cells_) cell.clear();
  }

  template <class Visit>
  void visit_near(const Point& place, Visit visit) const {
    const int middle = column(place), line = row(place);
    for (int y = std::max(0, line - 1); y <= std::min(rows_ - 1, line + 1); ++y) {
      for (int x = std::max(0, middle - 1); x <= std::min(columns_ - 1, middle + 1); ++x) {
        for (const std::size_t body : cells_[index(x, y)]) visit(body);
      }
    }
  }

 private:
  [[nodiscard]] int column(const Point& place) const {
    return std::clamp(static_cast<int>((place.x - frame_.left) / cell_), 0, columns_ - 1);
  }
  [[nodiscard]] int row(const Point& place) const {
    return std::clamp(static_cast<int>((place.y - frame_.top) / cell_), 0, rows_ - 1);
  }
  [[nodiscard]] std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(x);
  }
  std::vector<std::size_t>& at(int x, int y) { return cells_[index(x, y)]; }

  Frame frame_;
  double cell_;
  int columns_ = 1, rows_ = 1;
  std::vector<std::vector<std::size_t>> cells_;
};

Point inside(const Point& place, double radius, const Frame& frame) {
  const auto kept = [radius](double at, double first, double length) {
    if (length <= 2 * radius) return first + length / 2;
    return std::clamp(at, first + radius, first + length - radius);
  };
  return {kept(place.x, frame.left, frame.width), kept(place.y, frame.top, frame.height)};
}

double distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

struct Crowd {
  const std::vector<Body>& bodies;
  const Frame& frame;
  double gap;

  [[nodiscard]] double radius(std::size_t body) const { return bodies[body].diameter_pt / 2; }
  [[nodiscard]] double least(std::size_t a, std::size_t b) const { return radius(a) + radius(b) + gap; }
  [[nodiscard]] double widest() const {
    double widest = 0;
    for (const Body& body : bodies) widest = std::max(widest, body.diameter_pt);
    return widest + gap;
  }
};

/// Pushes two bodies apart to the least distance; the larger one moves less. How far they were too near.
double push(const Crowd& crowd, std::vector<Point>& places, std::size_t a, std::size_t b) {
  const double least = crowd.least(a, b);
  const double apart = distance(places[a], places[b]);
  if (apart >= least) return 0;
  // Two bodies on one spot have no direction between them: each pair gets its own.
  const double angle = kGoldenAngle * static_cast<double>(a + b + 1);
  const double x = apart > 1e-9 ? (places[b].x - places[a].x) / apart : std::cos(angle);
  const double y = apart > 1e-9 ? (places[b].y - places[a].y) / apart : std::sin(angle);
  const double weight_a = std::max(crowd.radius(a), 0.1), weight_b = std::max(crowd.radius(b), 0.1);
  const double move = least - apart;
  const double move_a = move * weight_b / (weight_a + weight_b);  // radii are at least 0.1: never divided by 0
  places[a] = inside({places[a].x - x * move_a, places[a].y - y * move_a}, crowd.radius(a), crowd.frame);
  places[b] =
      inside({places[b].x + x * (move - move_a), places[b].y + y * (move - move_a)}, crowd.radius(b), crowd.frame);
  return move;
}

/// One round of pushing; the worst overlap that was met.
double push_all(const Crowd& crowd, std::vector<Point>& places, Grid& grid) {
  grid.clear();
  for (std::size_t body = 0; body < places.size(); ++body) grid.put(body, places[body]);
  double worst = 0;
  for (std::size_t body = 0; body < places.size(); ++body) {
    const Point start = places[body];
    grid.visit_near(start, [&](std::size_t other) {
      if (other > body) worst = std::max(worst, push(crowd, places, body, other));
    });
  }
  return worst;
}

bool is_free(const Crowd& crowd, const std::vector<Point>& places, const Grid& grid, std::size_t body,
             const Point& place) {
  bool is_free_here = true;
  grid.visit_near(place, [&](std::size_t other) {
    if (distance(place, places[other]) < crowd.least(body, other) - 2 * kTolerance) is_free_here = false;
  });
  return is_free_here;
}

/// The nearest place on a spiral around `start` where the body collides with none in the grid.
std::optional<Point> free_place(const Crowd& crowd, const std::vector<Point>& places, const Grid& grid,
                                std::size_t body, const Point& start) {
  const double step = std::max(0.5, crowd.radius(body) / 2);
  const double farthest = std::hypot(crowd.frame.width, crowd.frame.height);
  for (int turn = 0;; ++turn) {
    const double away = step * std::sqrt(static_cast<double>(turn));
    if (away > farthest) return std::nullopt;
    const double angle = kGoldenAngle * turn;
    const Point place =
        inside({start.x + away * std::cos(angle), start.y + away * std::sin(angle)}, crowd.radius(body), crowd.frame);
    if (is_free(crowd, places, grid, body, place)) return place;
  }
}

/// Settles bodies one after the other, the largest first; one that collides with a settled one goes to a free place.
void settle(const Crowd& crowd, std::vector<Point>& places) {
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return crowd.bodies[a].diameter_pt > crowd.bodies[b].diameter_pt;
  });
  Grid settled(crowd.frame, crowd.widest());
  for (const std::size_t body : order) {
    places[body] = free_place(crowd, places, settled, body, places[body]).value_or(places[body]);
    settled.put(body, places[body]);
  }
}

}  // namespace

std::vector<Point> spread(std::vector<Point> places, const std::vector<Body>& bodies, const Frame& frame,
                          double gap_pt) {
  const Crowd crowd{bodies, frame, gap_pt};
  for (std::size_t body = 0; body < places.size(); ++body)
    places[body] = inside(places[body], crowd.radius(body), frame);
  Grid grid(frame, crowd.widest());
  for (int round = 0; round < kRounds; ++round) {
    if (push_all(crowd, places, grid) < kTolerance) break;
  }
  settle(crowd, places);
  return places;
}

}  // namespace regioscan::layout
