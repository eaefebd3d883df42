#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scene/check.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// A circle that labels keep off.
struct Disc {
  scene::Point centre;
  double radius_pt = 0;
};

/// A label that should be placed near a point; the lines are already cut to width.
struct WantedLabel {
  scene::Point centre;
  double radius_pt = 0;  ///< of what it names
  std::vector<std::string> lines;
  double size_pt = 7.5;
  scene::Weight weight = scene::Weight::regular;
  bool names_a_crowd = false;  ///< goes where its middle is nearest to the point, also far away, without a leader line
  bool is_key = false;         ///< one that the reader will look for: if need be its leader line may pass over nodes
  std::optional<scene::Point> outward{};  ///< a direction that is tried before others, such as away from a middle
};

/// Where a label went: one baseline for each line, and a leader line where it stands apart from what it names.
struct PlacedLabel {
  std::size_t wanted = 0;  ///< its place in the list of wanted labels
  std::vector<scene::Point> baselines;
  scene::Anchor anchor = scene::Anchor::start;
  std::optional<scene::Line> leader;
};

/// Places labels in the order wanted, first come first served: eight directions around the point, near ones first, then
/// farther away with a leader line. A label that would touch another, a disc, a leader or the edge of the frame is left
/// out. Of the near places one that no `heavy` line crosses is preferred; where there is none, a label may lie on such
/// a line. Widths are cautious ones. Cost O(labels · candidates · (discs + labels + heavy lines)).
[[nodiscard]] std::vector<PlacedLabel> placed_labels(const std::vector<WantedLabel>& wanted,
                                                     const std::vector<Disc>& discs, const scene::Rectangle& frame,
                                                     std::size_t most, const std::vector<scene::Line>& heavy = {});

}  // namespace regioscan::figures
