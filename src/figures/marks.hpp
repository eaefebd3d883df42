#pragma once

#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "scene/scene.hpp"

namespace regioscan::figures {

/// How a line of text looks.
struct TextLook {
  double size_pt = 7.5;
  scene::Weight weight = scene::Weight::regular;
  scene::Anchor anchor = scene::Anchor::start;
  scene::Colour colour;
};

/// A line of text as a mark.
[[nodiscard]] inline scene::Mark text_mark(scene::Point baseline, std::string words, const TextLook& look,
                                           scene::Part part) {
  return {.shape = scene::Text{.baseline = baseline,
                               .text = std::move(words),
                               .size_pt = look.size_pt,
                               .weight = look.weight,
                               .anchor = look.anchor,
                               .colour = look.colour},
          .part = part,
          .id = {},
          .klass = {},
          .tip = {}};
}

/// A shape as a mark without id, class and tip.
[[nodiscard]] inline scene::Mark shape_mark(scene::Shape shape, scene::Part part) {
  return {.shape = std::move(shape), .part = part, .id = {}, .klass = {}, .tip = {}};
}

inline void append(std::vector<scene::Mark>& marks, std::vector<scene::Mark> more) {
  marks.insert(marks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace regioscan::figures
