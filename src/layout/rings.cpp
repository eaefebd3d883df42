#include "layout/rings.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace regioscan::layout {
namespace {

constexpr double kTurn = 2 * std::numbers::pi;
constexpr int kRounds = 8;
/// The first direct node stands above: a reader begins there.
constexpr double kFirst = -std::numbers::pi / 2;

/// The mean of some directions; `otherwise` where they cancel out.
double mean_direction(const std::vector<double>& angles, double otherwise) {
  double x = 0, y = 0;
  for (const double angle : angles) {
    x += std::cos(angle);
    y += std::sin(angle);
  }
  return std::hypot(x, y) < 1e-9 ? otherwise : std::atan2(y, x);
}

/// How far an angle lies from another, −π … π.
double away(double angle, double from) { return std::remainder(angle - from, kTurn); }

std::vector<std::vector<std::size_t>> turned_round(const Around& around) {
  std::vector<std::vector<std::size_t>> outer(around.groups.size());
  for (std::size_t node = 0; node < around.shares.size(); ++node) {
    for (const std::size_t direct : around.shares[node]) outer[direct].push_back(node);
  }
  return outer;
}

std::vector<double> angles_by_order(const std::vector<std::size_t>& order) {
  std::vector<double> angles(order.size());
  for (std::size_t at = 0; at < order.size(); ++at)
    angles[order[at]] = kFirst + kTurn * static_cast<double>(at) / static_cast<double>(order.size());
  return angles;
}

std::vector<double> outer_angles(const Around& around, const std::vector<double>& direct) {
  std::vector<double> angles;
  for (const auto& shares : around.shares) {
    std::vector<double> towards;
    for (const std::size_t node : shares) towards.push_back(direct[node]);
    angles.push_back(mean_direction(towards, towards.empty() ? kFirst : towards.front()));
  }
  return angles;
}

/// Inside each group, direct nodes by the mean direction of their outer nodes, seen from where they stand.
void reorder(const Around& around, const std::vector<std::vector<std::size_t>>& outer_of,
             const std::vector<double>& outer, std::vector<std::size_t>& order) {
  const std::vector<double> direct = angles_by_order(order);
  for (std::size_t first = 0; first < order.size();) {
    std::size_t last = first;
    while (last < order.size() && around.groups[order[last]] == around.groups[order[first]]) ++last;
    const double middle = (direct[order[first]] + direct[order[last - 1]]) / 2;
    std::vector<std::pair<double, std::size_t>> wishes;
    for (std::size_t at = first; at < last; ++at) {
      std::vector<double> towards;
      for (const std::size_t node : outer_of[order[at]]) towards.push_back(outer[node]);
      // Rounded, so that directions which differ by the last digits only are equal, and equals keep their order.
      const double wish = away(mean_direction(towards, direct[order[at]]), middle);
      wishes.emplace_back(std::round(wish * 1e9), order[at]);
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t at = first; at < last; ++at) order[at] = wishes[at - first].second;
    first = last;
  }
}

std::vector<Point> on_ellipse(const std::vector<double>& angles, const Frame& frame, double share) {
  std::vector<Point> places;
  const Point middle = frame.centre();
  for (const double angle : angles)
    places.push_back(
        {middle.x + share * frame.width / 2 * std::cos(angle), middle.y + share * frame.height / 2 * std::sin(angle)});
  return places;
}

}  // namespace

std::vector<double> parted(std::vector<double> angles, double share) {
  if (angles.size() < 2) return angles;
  constexpr int kPushes = 4000;
  const double gap = share * kTurn / static_cast<double>(angles.size());
  std::vector<std::size_t> order(angles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (double& angle : angles) angle = std::remainder(angle, kTurn);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return angles[a] < angles[b]; });
  bool is_parted = false;
  for (int round = 0; round < kPushes && !is_parted; ++round) {
    is_parted = true;
    for (std::size_t at = 0; at < order.size(); ++at) {
      const bool is_last = at + 1 == order.size();
      double& here = angles[order[at]];
      double& next = angles[order[is_last ? 0 : at + 1]];
      const double missing = gap - (next + (is_last ? kTurn : 0) - here);
      if (missing <= 1e-6) continue;
      is_parted = false;
      here -= missing / 2;
      next += missing / 2;
    }
  }
  return angles;
}

Rings rings(const Around& around, const Frame& frame) {
  constexpr double kInner = 0.52;  // of the outer ring
  std::vector<std::size_t> order(around.groups.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return around.groups[a] < around.groups[b]; });
  const std::vector<std::vector<std::size_t>> outer_of = turned_round(around);
  for (int round = 0; round < kRounds; ++round)
    reorder(around, outer_of, outer_angles(around, angles_by_order(order)), order);
  const std::vector<double> direct = angles_by_order(order);
  constexpr double kLeastGap = 0.8;
  const std::vector<double> outer = parted(outer_angles(around, direct), kLeastGap);
  return {.direct = on_ellipse(direct, frame, around.shares.empty() ? 0.8 : kInner),
          .outer = on_ellipse(outer, frame, 1)};
}

}  // namespace regioscan::layout
