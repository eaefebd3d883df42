#pragma once

#include <vector>

#include "layout/layout.hpp"

namespace regioscan::layout {

/// An upright rectangle in points.
struct Frame {
  double left = 0, top = 0;
  double width = 0, height = 0;

  [[nodiscard]] Point centre() const { return {left + width / 2, top + height / 2}; }
  friend bool operator==(const Frame&, const Frame&) = default;
};

/// Cuts a frame into one piece per weight, areas in proportion to the weights, pieces as square as may be (squarified
/// treemap: Bruls, Huizing & van Wijk 2000). `weights` positive and in descending order; no weights, no pieces.
[[nodiscard]] std::vector<Frame> pieces(const Frame& frame, const std::vector<double>& weights);

}  // namespace regioscan::layout
