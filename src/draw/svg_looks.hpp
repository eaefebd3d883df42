#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "draw/svg_element.hpp"

namespace regioscan::draw {

/// Where each look of a run of neighbours is written, so that files stay small: thousands of ties differ in few things.
struct SharedLooks {
  std::vector<Attribute> outer;        ///< on the group around the run; elements may write another value
  std::vector<std::string_view> slow;  ///< names that change seldom: on an inner group around equal ones
};

/// A look that every element has goes to the outer group with its commonest value (the first of equals in the
/// alphabet); one that changes less often than at every fourth element goes to inner groups. What only some elements
/// have stays with them, since a group cannot take it back. An empty run shares nothing.
[[nodiscard]] SharedLooks shared_looks(std::span<const SvgElement> run);

/// The value of one look; nullptr if the element has none by that name.
[[nodiscard]] const Attribute* look(const SvgElement& element, std::string_view name);

}  // namespace regioscan::draw
