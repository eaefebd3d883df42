#pragma once

#include <string>
#include <vector>

namespace regioscan::testing {

/// One text as Chromium sets it, in the units of its SVG: getBBox.
struct TextBox {
  double left = 0, top = 0, width = 0, height = 0;
};

/// The texts of SVG documents on one page with our web font, in document order, a list for each document. Fails the
/// test where Chromium does.
[[nodiscard]] std::vector<std::vector<TextBox>> chromium_text_boxes(const std::vector<std::string>& svgs);

/// SVG documents drawn under each other, each on `width` by `height` pixels, as one PNG.
[[nodiscard]] std::string chromium_png(const std::vector<std::string>& svgs, int width, int height);

}  // namespace regioscan::testing
