#include "layout/turn.hpp"

#include <cmath>

namespace regioscan::layout {
namespace {

struct Middles {
  Point places, wishes;
};

/// The means of the nodes with a wish, of which there is at least one.
Middles middles(const std::vector<Point>& places, const std::vector<Wish>& wishes) {
  Middles sum;
  double count = 0;
  for (std::size_t node = 0; node < places.size(); ++node) {
    if (!wishes[node]) continue;
    sum.places = {sum.places.x + places[node].x, sum.places.y + places[node].y};
    sum.wishes = {sum.wishes.x + wishes[node]->x, sum.wishes.y + wishes[node]->y};
    ++count;
  }
  return {{sum.places.x / count, sum.places.y / count}, {sum.wishes.x / count, sum.wishes.y / count}};
}

}  // namespace

bool say_a_direction(const std::vector<Wish>& wishes) {
  Wish first;
  for (const Wish& wish : wishes) {
    if (!wish) continue;
    if (first && *first != *wish) return true;
    if (!first) first = wish;
  }
  return false;
}

std::vector<Point> turned_towards(std::vector<Point> places, const std::vector<Wish>& wishes) {
  const Middles middle = middles(places, wishes);
  // Sums for the rotation that takes (x, y) nearest to (u, v), and for that after (x, y) became (−x, y).
  double along = 0, across = 0, along_mirrored = 0, across_mirrored = 0;
  for (std::size_t node = 0; node < places.size(); ++node) {
    if (!wishes[node]) continue;
    const double x = places[node].x - middle.places.x, y = places[node].y - middle.places.y;
    const double u = wishes[node]->x - middle.wishes.x, v = wishes[node]->y - middle.wishes.y;
    along += x * u + y * v;
    across += x * v - y * u;
    along_mirrored += -x * u + y * v;
    across_mirrored += -x * v - y * u;
  }
  const bool is_mirrored = std::hypot(along_mirrored, across_mirrored) > std::hypot(along, across);
  const double angle = is_mirrored ? std::atan2(across_mirrored, along_mirrored) : std::atan2(across, along);
  const double cosine = std::cos(angle), sine = std::sin(angle);
  for (Point& place : places) {
    const double x = is_mirrored ? -place.x : place.x;
    place = {x * cosine - place.y * sine, x * sine + place.y * cosine};
  }
  return places;
}

}  // namespace regioscan::layout
