#include "layout/turn.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/random.hpp"

namespace regioscan::layout {
namespace {

std::vector<Point> random_places(std::uint64_t seed, std::size_t count) {
  base::Stream chance = base::stream(seed, "turn test");
  std::vector<Point> places;
  for (std::size_t node = 0; node < count; ++node)
    places.push_back({static_cast<double>(chance.below(1000)), static_cast<double>(chance.below(1000))});
  return places;
}

std::vector<Point> turned(const std::vector<Point>& places, double angle, double mirror) {
  std::vector<Point> result;
  for (const Point& place : places)
    result.push_back({mirror * (place.x * std::cos(angle) - place.y * std::sin(angle)),
                      place.x * std::sin(angle) + place.y * std::cos(angle)});
  return result;
}

/// How well places match wishes, whatever their middles: the sum that turning should make as large as it can.
double match(const std::vector<Point>& places, const std::vector<Wish>& wishes) {
  Point place_sum, wish_sum;
  double count = 0, sum = 0;
  for (std::size_t node = 0; node < places.size(); ++node) {
    if (!wishes[node]) continue;
    place_sum = {place_sum.x + places[node].x, place_sum.y + places[node].y};
    wish_sum = {wish_sum.x + wishes[node]->x, wish_sum.y + wishes[node]->y};
    sum += places[node].x * wishes[node]->x + places[node].y * wishes[node]->y;
    ++count;
  }
  return sum - (place_sum.x * wish_sum.x + place_sum.y * wish_sum.y) / count;
}

TEST(TurnedTowards, FindsTheTurnAndTheMirrorBackAndKeepsAllDistances) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const std::vector<Point> places = random_places(seed, 12);
    for (const double mirror : {1.0, -1.0}) {
      const std::vector<Point> away = turned(places, 0.7 * static_cast<double>(seed), mirror);
      const std::vector<Wish> wishes(places.begin(), places.end());
      const std::vector<Point> back = turned_towards(away, wishes);
      for (std::size_t node = 1; node < places.size(); ++node) {
        EXPECT_NEAR(back[node].x - back[0].x, places[node].x - places[0].x, 1e-6) << seed;
        EXPECT_NEAR(back[node].y - back[0].y, places[node].y - places[0].y, 1e-6) << seed;
      }
    }
  }
}

TEST(TurnedTowards, NoOtherTurnOrMirrorMatchesBetter) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const std::vector<Point> places = random_places(seed, 15), places_of_wishes = random_places(seed + 100, 15);
    std::vector<Wish> wishes(places_of_wishes.begin(), places_of_wishes.end());
    wishes[3] = wishes[7] = std::nullopt;
    const double best = match(turned_towards(places, wishes), wishes);
    for (int step = 0; step < 360; ++step) {
      for (const double mirror : {1.0, -1.0})
        EXPECT_LE(match(turned(places, step * 3.14159265 / 180, mirror), wishes), best + 1e-6);
    }
  }
}

TEST(Wishes, SayADirectionIfTwoOfThemDiffer) {
  EXPECT_FALSE(say_a_direction({}));
  EXPECT_FALSE(say_a_direction({std::nullopt, Point{1, 2}, Point{1, 2}}));
  EXPECT_TRUE(say_a_direction({Point{1, 2}, std::nullopt, Point{1, 3}}));
}

}  // namespace
}  // namespace regioscan::layout
