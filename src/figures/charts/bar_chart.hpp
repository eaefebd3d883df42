#pragma once

#include <optional>
#include <string>
#include <vector>

#include "figures/node_shapes.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// One part of a bar: its length is in proportion to its value.
struct Segment {
  double value = 0;
  scene::Colour fill;
  scene::Stroke hatching;  ///< width 0: none
  std::string label;       ///< inside the part, where there is room; else left out
  std::string id, klass, tip;
};

/// A row of a chart: name, bar, what stands behind the bar, and cells in columns to its right.
struct BarRow {
  std::string name;
  std::optional<Outline> shape;  ///< before the name
  std::vector<Segment> segments;
  std::string value;  ///< behind the bar
  std::vector<std::string> notes;
  bool is_striking = false;  ///< name and value in bold
};

/// Horizontal bars, from one zero line.
struct BarChart {
  std::vector<BarRow> rows;
  double longest = 1;                 ///< the value of a bar of full length; positive
  std::vector<std::string> headings;  ///< above the columns of notes, one for each
};

/// How many rows fit into a frame with names that can be read.
[[nodiscard]] std::size_t rows_that_fit(const scene::Rectangle& frame);

/// The chart from the top of a frame down. Names wrap at word ends and, where even that is too long, end in '…'. The
/// chart is no higher than its rows need. At most `rows_that_fit` rows.
[[nodiscard]] std::vector<scene::Mark> bar_chart(const BarChart& chart, const scene::Rectangle& frame,
                                                 const scene::Theme& theme);

/// Where the bars of a chart stand, for what is drawn over them or in their place.
struct BarGround {
  double left = 0, right = 0;  ///< of the bars
  double top = 0;              ///< of the first row
  double row_height_pt = 0;
  double bar_height_pt = 0;
};
[[nodiscard]] BarGround bar_ground(const BarChart& chart, const scene::Rectangle& frame);

/// Fill and hatching of the parts of a whole.
struct Look {
  scene::Colour fill;
  scene::Stroke hatching;  ///< width 0: none
};

/// Whether parts follow each other from little to much, or differ in kind.
enum class Parts { steps, kinds };

/// Looks for so many parts in their order, on which ink can be read: steps of one hue from light to dark, or tints of
/// the categories, which more than five steps get too. Where there are greys only, every second kind is hatched.
[[nodiscard]] std::vector<Look> looks_of_parts(std::size_t parts, Parts parts_are, const scene::Theme& theme);

/// The look of what is not known: hatched ground.
[[nodiscard]] Look look_of_unknown(const scene::Theme& theme);

}  // namespace regioscan::figures
