#pragma once

#include <string>
#include <vector>

#include "figures/marks.hpp"
#include "figures/networks/block_places.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// What is written in a round area, or beside it where it does not fit.
struct AreaWords {
  std::string name;                ///< in bold
  std::string numbers;             ///< one line below it
  std::string short_numbers;       ///< in its place where there is little room
  std::vector<std::string> small;  ///< below that, each on one or two lines
};

/// A line of it, with the middle of the area at (0, 0).
struct AreaLine {
  std::string text;
  scene::Point baseline;
  double size_pt = 0;
  scene::Weight weight = scene::Weight::regular;
};

/// The lines as set.
struct AreaText {
  std::vector<AreaLine> lines;
  scene::Anchor anchor = scene::Anchor::middle;  ///< middle: inside; start: to the right of the area
  Block block;
};

/// Sets the words inside a circle of this radius: with as much of the small text as fits; beside it, with two lines of
/// small text, where not even the name, the numbers and one of them fit inside.
[[nodiscard]] AreaText area_text(const AreaWords& words, double radius_pt);

/// The lines as marks around a place.
[[nodiscard]] std::vector<scene::Mark> area_text_marks(const AreaText& text, scene::Point place,
                                                       const scene::Theme& theme);

}  // namespace regioscan::figures
