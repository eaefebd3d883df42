#pragma once

#include <cmath>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "graph/bipartite.hpp"
#include "layout/frame.hpp"

namespace regioscan::testing {

using Tie = std::pair<std::uint32_t, std::uint32_t>;

/// Compressed rows from unordered pairs.
inline graph::Rows rows_of(std::size_t nodes, const std::vector<Tie>& ties) {
  std::vector<std::set<std::uint32_t>> neighbours(nodes);
  for (const auto& [a, b] : ties) {
    neighbours[a].insert(b);
    neighbours[b].insert(a);
  }
  graph::Rows rows;
  for (const auto& row : neighbours) {
    rows.targets.insert(rows.targets.end(), row.begin(), row.end());
    rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
  }
  return rows;
}

/// Everybody tied with everybody, `count` nodes from `first`.
inline std::vector<Tie> complete(std::uint32_t first, std::uint32_t count) {
  std::vector<Tie> ties;
  for (std::uint32_t a = first; a < first + count; ++a) {
    for (std::uint32_t b = a + 1; b < first + count; ++b) ties.emplace_back(a, b);
  }
  return ties;
}

/// The narrowest gap between two bodies; negative where they overlap.
inline double narrowest_gap(const std::vector<layout::Point>& places, const std::vector<layout::Body>& bodies) {
  double narrowest = 1e9;
  for (std::size_t a = 0; a < places.size(); ++a) {
    for (std::size_t b = a + 1; b < places.size(); ++b) {
      const double apart = std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
      narrowest = std::min(narrowest, apart - (bodies[a].diameter_pt + bodies[b].diameter_pt) / 2);
    }
  }
  return narrowest;
}

/// Whether all bodies lie wholly in a frame.
inline bool all_inside(const std::vector<layout::Point>& places, const std::vector<layout::Body>& bodies,
                       const layout::Frame& frame) {
  constexpr double kRounding = 1e-6;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const double radius = bodies[i].diameter_pt / 2 - kRounding;
    if (places[i].x - radius < frame.left || places[i].x + radius > frame.left + frame.width) return false;
    if (places[i].y - radius < frame.top || places[i].y + radius > frame.top + frame.height) return false;
  }
  return true;
}

}  // namespace regioscan::testing
