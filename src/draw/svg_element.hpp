#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scene/scene.hpp"

namespace regioscan::draw {

/// One attribute of an element, its value already escaped.
struct Attribute {
  std::string_view name;
  std::string value;
  friend bool operator==(const Attribute&, const Attribute&) = default;
};

/// ` name="value"`.
[[nodiscard]] std::string written(const Attribute& attribute);

/// A shape as an SVG element, still apart: what is its own, and looks that it may share with its neighbours.
struct SvgElement {
  std::string_view name;         ///< path, circle, rect or text
  std::string place;             ///< attributes that say where it is, written
  std::vector<Attribute> looks;  ///< inherited attributes (colours, widths, fonts): they may stand on a group instead
  std::string text;              ///< content, escaped
};

/// Lengths have two decimals at most, which is finer than any printer; the locale does not matter.
[[nodiscard]] SvgElement svg_element(const scene::Shape& shape);

/// A number as SvgElement has them: "0.33", "12", never "-0" or an exponent.
[[nodiscard]] std::string length(double value);

}  // namespace regioscan::draw
