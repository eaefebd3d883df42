#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/network.hpp"

namespace regioscan::layout {

/// A place in points (1/72 inch), y down.
struct Point {
  double x = 0;
  double y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

/// A node to be placed: its diameter keeps others away.
struct Body {
  double diameter_pt = 0;
};

/// How to place; read from a recipe in layouts/.
struct Settings {
  std::string engine = "sfdp";  ///< sfdp, neato or twopi
  std::uint64_t seed = 1;
  double width_pt = 0;  ///< the box that positions are fitted into
  double height_pt = 0;
  double separation_pt = 2;                    ///< least gap between two bodies
  std::vector<std::optional<Point>> wishes{};  ///< per node, where it is expected (see turn.hpp); empty: nowhere
};

/// One place per node of the network, inside the box (bodies included), no two bodies overlapping, by the separate
/// program regioscan-layout. `pull` weights beside `rows.targets` say how strongly tied nodes attract (empty: all
/// alike). The same input gives the same places. An empty network gives none. OwnFault if the program ends badly,
/// FileError if it is missing.
[[nodiscard]] std::vector<Point> positions(const graph::Rows& rows, const std::vector<double>& pull,
                                           const std::vector<Body>& bodies, const Settings& settings);

}  // namespace regioscan::layout
