#include "figures/charts/bar_chart.hpp"

#include <algorithm>
#include <cassert>

#include "figures/hatching.hpp"
#include "figures/marks.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using scene::Anchor;
using scene::Mark;
using scene::Part;
using scene::Weight;

constexpr double kText_pt = 8;
constexpr double kLine_pt = 9.4;
constexpr double kLeastRow_pt = 11.5;
constexpr double kMostRow_pt = 38;
constexpr double kMostBar_pt = 20;
constexpr double kMostNames = 0.4;  ///< of the width of the frame
constexpr double kGap_pt = 6;
constexpr double kShape_pt = 3.6;
constexpr double kShapeRoom_pt = 12;
constexpr double kMostNote_pt = 74;

/// Where things stand, decided before anything is drawn.
struct Ground {
  double names_right, bars_left, bars_right, top, row_height, bar_height;
  std::size_t name_lines;
  std::vector<double> notes_right;  ///< notes end there
};

double widest(const BarChart& chart, const auto& text_of) {
  double width = 0;
  for (const BarRow& row : chart.rows)
    width = std::max(width, scene::cautious_width_pt(text_of(row), kText_pt, Weight::bold));
  return width;
}

double heading_height(const BarChart& chart) { return chart.headings.empty() ? kLine_pt : 2 * kLine_pt + 4; }

double note_width(const BarChart& chart, std::size_t column) {
  double width = widest(chart, [&](const BarRow& row) { return row.notes[column]; });
  for (const std::string& line : scene::balanced(chart.headings[column], kText_pt, kMostNote_pt, 2))
    width = std::max(width, scene::cautious_width_pt(line, kText_pt));
  return std::min(width, kMostNote_pt + 1);
}

Ground ground_of(const BarChart& chart, const scene::Rectangle& frame) {
  Ground ground{};
  const bool has_shapes = std::ranges::any_of(chart.rows, [](const BarRow& row) { return row.shape.has_value(); });
  const double names = std::min(widest(chart, [](const BarRow& row) { return row.name; }),
                                kMostNames * (frame.right - frame.left) - (has_shapes ? kShapeRoom_pt : 0));
  ground.names_right = frame.left + names + (has_shapes ? kShapeRoom_pt : 0);
  ground.bars_left = ground.names_right + kGap_pt;
  double right = frame.right;
  ground.notes_right.resize(chart.headings.size());
  for (std::size_t column = chart.headings.size(); column-- > 0;) {
    ground.notes_right[column] = right;
    right -= note_width(chart, column) + 2 * kGap_pt;
  }
  ground.bars_right = right - widest(chart, [](const BarRow& row) { return row.value; }) - kGap_pt;
  ground.top = frame.top + heading_height(chart);
  const double rows = static_cast<double>(std::max<std::size_t>(chart.rows.size(), 1));
  ground.row_height = std::min(kMostRow_pt, (frame.bottom - ground.top) / rows);
  ground.bar_height = std::min(kMostBar_pt, 0.72 * ground.row_height);
  ground.name_lines = ground.row_height >= 2 * kLine_pt + 1 ? 2 : 1;
  return ground;
}

/// Names end before the bars, in the middle of their row.
void add_name(std::vector<Mark>& marks, const BarRow& row, double middle, const scene::Rectangle& frame,
              const Ground& ground, const scene::Theme& theme) {
  const Weight weight = row.is_striking ? Weight::bold : Weight::regular;
  const double room = ground.names_right - frame.left - (row.shape ? kShapeRoom_pt : 0);
  const std::vector<std::string> lines = scene::wrapped(row.name, kText_pt, room + 0.1, ground.name_lines, weight);
  double y = middle + kText_pt * scene::kCapHeight / 2 -
             static_cast<double>(lines.empty() ? 0 : lines.size() - 1) * kLine_pt / 2;
  const double x = ground.names_right - (row.shape ? kShapeRoom_pt : 0);
  for (const std::string& line : lines) {
    marks.push_back(text_mark({x, y}, line,
                              {.size_pt = kText_pt, .weight = weight, .anchor = Anchor::end, .colour = theme.ink},
                              Part::label));
    y += kLine_pt;
  }
  if (row.shape) {
    marks.push_back(shape_mark(node_shape(*row.shape, {ground.names_right - kShape_pt - 1, middle}, kShape_pt,
                                          row.segments.empty() ? theme.rest : row.segments.front().fill,
                                          {.colour = theme.outline, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}),
                               Part::area));
  }
}

void add_segment(std::vector<Mark>& marks, const Segment& segment, const scene::Rectangle& box,
                 const scene::Theme& theme) {
  Mark mark = shape_mark(scene::Box{.corner = {box.left, box.top},
                                    .width_pt = box.right - box.left,
                                    .height_pt = box.bottom - box.top,
                                    .round_pt = 0,
                                    .fill = segment.fill,
                                    .fill_opacity = 1,
                                    .stroke = {.colour = theme.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}},
                         Part::area);
  mark.id = segment.id;
  mark.klass = segment.klass;
  mark.tip = segment.tip;
  marks.push_back(std::move(mark));
  append(marks, hatching(box, segment.hatching, Part::area));
  const bool has_room =
      scene::cautious_width_pt(segment.label, kText_pt) + 2 <= box.right - box.left && box.bottom - box.top >= kText_pt;
  if (segment.label.empty() || !has_room) return;
  Mark label =
      text_mark({(box.left + box.right) / 2, (box.top + box.bottom + kText_pt * scene::kCapHeight) / 2}, segment.label,
                {.size_pt = kText_pt,
                 .weight = Weight::regular,
                 .anchor = Anchor::middle,
                 .colour = scene::contrast(theme.ink, segment.fill) >= scene::contrast(theme.ground, segment.fill)
                               ? theme.ink
                               : theme.ground},
                Part::label);
  if (segment.hatching.width_pt > 0) {
    std::get<scene::Text>(label.shape).halo = segment.fill;
    std::get<scene::Text>(label.shape).halo_width_pt = 1.6;
  }
  marks.push_back(std::move(label));
}

void add_bar(std::vector<Mark>& marks, const BarRow& row, double longest, double middle, const Ground& ground,
             const scene::Theme& theme) {
  double left = ground.bars_left;
  for (const Segment& segment : row.segments) {
    const double width = segment.value / longest * (ground.bars_right - ground.bars_left);
    if (width > 0) {
      add_segment(marks, segment, {left, middle - ground.bar_height / 2, left + width, middle + ground.bar_height / 2},
                  theme);
    }
    left += width;
  }
  if (row.value.empty()) return;
  marks.push_back(text_mark({left + 4, middle + kText_pt * scene::kCapHeight / 2}, row.value,
                            {.size_pt = kText_pt,
                             .weight = row.is_striking ? Weight::bold : Weight::regular,
                             .anchor = Anchor::start,
                             .colour = theme.ink},
                            Part::label));
}

void add_headings(std::vector<Mark>& marks, const BarChart& chart, const Ground& ground, const scene::Theme& theme) {
  for (std::size_t column = 0; column < chart.headings.size(); ++column) {
    const std::vector<std::string> lines = scene::balanced(chart.headings[column], kText_pt, kMostNote_pt, 2);
    for (std::size_t line = 0; line < lines.size(); ++line) {
      const double up = static_cast<double>(lines.size() - 1 - line) * kLine_pt + 4;
      marks.push_back(text_mark({ground.notes_right[column], ground.top - up}, lines[line],
                                {.size_pt = kText_pt, .anchor = Anchor::end, .colour = theme.soft}, Part::label));
    }
  }
}

/// How much of a hue the ground may take for ink to be read on it.
double strongest_share(const scene::Colour& hue, const scene::Theme& theme) {
  constexpr double kTextContrast = 4.6;  // a little above what the check asks for
  double share = 0.9;
  while (share > 0.2 && scene::contrast(theme.ink, scene::blended(hue, theme.ground, share)) < kTextContrast)
    share -= 0.02;
  return share;
}

}  // namespace

std::size_t rows_that_fit(const scene::Rectangle& frame) {
  const double room = frame.bottom - frame.top - 2 * kLine_pt - 4;
  return room < kLeastRow_pt ? 0 : static_cast<std::size_t>(room / kLeastRow_pt);
}

std::vector<Mark> bar_chart(const BarChart& chart, const scene::Rectangle& frame, const scene::Theme& theme) {
  assert(chart.longest > 0);  // callers take the largest value, or one where all are 0
  const Ground ground = ground_of(chart, frame);
  std::vector<Mark> marks;
  double middle = ground.top + ground.row_height / 2;
  for (const BarRow& row : chart.rows) {
    add_bar(marks, row, chart.longest, middle, ground, theme);
    add_name(marks, row, middle, frame, ground, theme);
    for (std::size_t column = 0; column < row.notes.size(); ++column) {
      marks.push_back(text_mark({ground.notes_right[column], middle + kText_pt * scene::kCapHeight / 2},
                                row.notes[column], {.size_pt = kText_pt, .anchor = Anchor::end, .colour = theme.soft},
                                Part::label));
    }
    middle += ground.row_height;
  }
  add_headings(marks, chart, ground, theme);
  const double bottom = ground.top + static_cast<double>(chart.rows.size()) * ground.row_height;
  marks.push_back(
      shape_mark(scene::Line{.from = {ground.bars_left, ground.top},
                             .to = {ground.bars_left, bottom},
                             .stroke = {.colour = theme.outline, .width_pt = 0.8, .opacity = 1, .dash_pt = {}}},
                 Part::frame));
  return marks;
}

BarGround bar_ground(const BarChart& chart, const scene::Rectangle& frame) {
  const Ground ground = ground_of(chart, frame);
  return {.left = ground.bars_left,
          .right = ground.bars_right,
          .top = ground.top,
          .row_height_pt = ground.row_height,
          .bar_height_pt = ground.bar_height};
}

std::vector<Look> looks_of_parts(std::size_t parts, Parts parts_are, const scene::Theme& theme) {
  constexpr std::size_t kMostSteps = 5;
  constexpr double kPale = 0.2;
  const bool are_steps = parts_are == Parts::steps && parts <= kMostSteps;
  const scene::Colour& hue = theme.has_hues() ? theme.category(0) : theme.ink;
  std::vector<Look> looks;
  for (std::size_t part = 0; part < parts; ++part) {
    const bool is_odd = part % 2 == 1;
    if (are_steps || !theme.has_hues()) {
      const double step = parts < 2 ? 1 : static_cast<double>(part) / static_cast<double>(parts - 1);
      const scene::Colour fill = scene::blended(hue, theme.ground, strongest_share(hue, theme) * (0.12 + 0.88 * step));
      looks.push_back({fill, !are_steps && is_odd ? hatching_stroke(fill, theme) : scene::Stroke{}});
    } else {
      // Strong and pale by turns: where hues look alike to somebody, neighbours still differ in lightness.
      const scene::Colour& own = theme.category(part);
      looks.push_back({scene::blended(own, theme.ground, is_odd ? kPale : strongest_share(own, theme)), {}});
    }
  }
  return looks;
}

Look look_of_unknown(const scene::Theme& theme) {
  return {theme.ground, {.colour = theme.line, .width_pt = 0.6, .opacity = 1, .dash_pt = {}}};
}

}  // namespace regioscan::figures
