#include "figures/overlaps/ring_cells.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "base/escape.hpp"
#include "figures/marks.hpp"
#include "figures/overlaps/ring_layout.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using scene::Anchor;
using scene::Mark;
using scene::Part;
using scene::Point;
using scene::Rectangle;
using scene::Weight;

constexpr double kTitle_pt = 8.5, kNote_pt = 7, kName_pt = 7, kCentre_pt = 7.5;
constexpr double kToName_pt = 3;

Mark name_mark(Point baseline, const std::string& text, const TextLook& look, const scene::Theme& theme,
               const char* klass) {
  Mark mark = text_mark(baseline, text, look, Part::label);
  auto& shape = std::get<scene::Text>(mark.shape);
  shape.halo = theme.ground;
  shape.halo_width_pt = 1.2;
  mark.klass = klass;
  return mark;
}

/// Where a name begins beside its node, and its lines.
struct SetName {
  double x = 0;
  bool is_right = true;
  std::vector<std::string> lines;
};

SetName set_name(const RingCell& cell, std::size_t member, Point place, const Rectangle& frame) {
  const Ring ring = ring_of(cell.members.size(), frame);
  const Rectangle body = ring_body(frame);
  const RingNode& node = cell.members[member];
  const bool is_right = place.x > ring.middle.x;
  const double edge = node.radius_pt * reach(node.outline) + kToName_pt;
  const double x = is_right ? place.x + edge : place.x - edge;
  const double room = ring_step((cell.members.size() + 1) / 2, ring);
  const auto lines = static_cast<std::size_t>(std::clamp((room - kBetweenRingNames_pt) / kRingLine_pt, 1.0, 4.0));
  return {.x = x,
          .is_right = is_right,
          .lines = scene::wrapped(node.name, kName_pt, is_right ? body.right - x : x - body.left, lines)};
}

void add_name(std::vector<Mark>& marks, const SetName& name, double middle, const scene::Theme& theme) {
  double y = middle - static_cast<double>(name.lines.size()) * kRingLine_pt / 2 + kRingLine_pt / 2 +
             kName_pt * scene::kCapHeight / 2;
  for (const std::string& line : name.lines) {
    marks.push_back(name_mark({name.x, y}, line,
                              {.size_pt = kName_pt,
                               .weight = Weight::regular,
                               .anchor = name.is_right ? Anchor::start : Anchor::end,
                               .colour = theme.ink},
                              theme, "node-name"));
    y += kRingLine_pt;
  }
}

Mark node_mark(const RingNode& node, Point place, const scene::Theme& theme) {
  return {.shape = node_shape(node.outline, place, node.radius_pt, node.fill,
                              {.colour = theme.outline, .width_pt = 0.6, .opacity = 1, .dash_pt = {}}),
          .part = Part::node,
          .id = node.id,
          .klass = node.klass,
          .tip = node.tip};
}

Mark tie_mark(Point from, Point to, const RingTie& tie) {
  return {.shape = scene::Line{.from = from, .to = to, .stroke = tie.stroke},
          .part = Part::tie,
          .id = {},
          .klass = "tie",
          .tip = tie.tip};
}

/// The name of the one in the middle, below it and between the members that stand there, if there is room for all of
/// it.
void add_centre_name(std::vector<Mark>& marks, const RingCentre& centre, const Ring& ring,
                     const std::vector<Point>& places, const scene::Theme& theme) {
  constexpr double kAir_pt = 10, kBelow_pt = 45;
  double half = ring.across_pt;
  for (const Point& place : places) {
    if (place.y > ring.middle.y && place.y < ring.middle.y + kBelow_pt)
      half = std::min(half, std::abs(place.x - ring.middle.x));
  }
  const double widest = 2 * (half - kAir_pt);
  double y = ring.middle.y + centre.node.radius_pt * reach(centre.node.outline) + 3 + kCentre_pt * scene::kAscent;
  const std::vector<std::string> lines = scene::wrapped(centre.node.name, kCentre_pt, widest, 3, Weight::bold);
  if (fmt::format("{}", fmt::join(lines, " ")) != base::shown(centre.node.name)) return;  // cut
  for (const std::string& part : lines) {
    marks.push_back(
        name_mark({ring.middle.x, y}, part,
                  {.size_pt = kCentre_pt, .weight = Weight::bold, .anchor = Anchor::middle, .colour = theme.ink}, theme,
                  "node-name"));
    y += 1.15 * kCentre_pt;
  }
}

void add_head(std::vector<Mark>& marks, const RingCell& cell, const Rectangle& frame, const scene::Theme& theme) {
  const double widest = frame.right - frame.left - 2 * kRingPad_pt, left = frame.left + kRingPad_pt;
  marks.push_back({.shape = scene::Box{.corner = {frame.left, frame.top},
                                       .width_pt = frame.right - frame.left,
                                       .height_pt = frame.bottom - frame.top,
                                       .round_pt = 4,
                                       .fill = {},
                                       .fill_opacity = 1,
                                       .stroke = {.colour = theme.line, .width_pt = 0.6, .opacity = 1, .dash_pt = {}}},
                   .part = Part::area,
                   .id = {},
                   .klass = "cell",
                   .tip = cell.title});
  Mark title = text_mark({left, frame.top + 13}, scene::shortened(cell.title, kTitle_pt, widest, Weight::bold),
                         {.size_pt = kTitle_pt, .weight = Weight::bold, .colour = theme.ink}, Part::label);
  title.klass = "cell-title";
  marks.push_back(std::move(title));
  marks.push_back(text_mark({left, frame.top + 24}, scene::shortened(cell.note, kNote_pt, widest),
                            {.size_pt = kNote_pt, .colour = theme.soft}, Part::label));
}

}  // namespace

std::size_t cut_ring_names(const RingCell& cell, const Rectangle& frame) {
  const std::vector<Point> places = ring_places(cell.members.size(), frame);
  std::size_t cut = 0;
  for (std::size_t at = 0; at < places.size(); ++at) {
    const std::vector<std::string> lines = set_name(cell, at, places[at], frame).lines;
    cut += !lines.empty() && lines.back().ends_with("…") ? 1U : 0U;
  }
  return cut;
}

std::vector<Rectangle> readable_ring_grid(const std::vector<RingCell>& cells, const Rectangle& frame) {
  constexpr std::size_t kOneIn = 10;
  std::vector<std::size_t> members;
  for (const RingCell& cell : cells) members.push_back(cell.members.size());
  std::vector<Rectangle> most;  // the largest number of cells in which each name has two lines
  for (; 2 * members.size() >= cells.size() && !members.empty(); members.pop_back()) {
    std::vector<Rectangle> grid = ring_grid(members, frame);
    std::size_t names = 0, cut = 0;
    bool has_room = true;
    for (std::size_t at = 0; at < grid.size(); ++at) {
      has_room = has_room && members[at] <= most_ring_members(grid[at]);
      names += members[at];
      cut += cut_ring_names(cells[at], grid[at]);
    }
    if (!has_room) continue;
    if (kOneIn * cut <= names) return grid;
    if (most.empty()) most = std::move(grid);
  }
  return most;
}

std::vector<Mark> ring_cell_marks(const RingCell& cell, const Rectangle& frame, const scene::Theme& theme) {
  const std::vector<Point> places = ring_places(cell.members.size(), frame);
  const Ring ring = ring_of(cell.members.size(), frame);
  std::vector<Mark> marks;
  add_head(marks, cell, frame, theme);
  for (const RingTie& tie : cell.ties) marks.push_back(tie_mark(places[tie.from], places[tie.to], tie));
  if (cell.centre) {
    for (const RingTie& tie : cell.centre->ties) marks.push_back(tie_mark(ring.middle, places[tie.to], tie));
    marks.push_back(node_mark(cell.centre->node, ring.middle, theme));
  }
  for (std::size_t at = 0; at < places.size(); ++at) marks.push_back(node_mark(cell.members[at], places[at], theme));
  for (std::size_t at = 0; at < places.size(); ++at)
    add_name(marks, set_name(cell, at, places[at], frame), places[at].y, theme);
  if (cell.centre) add_centre_name(marks, *cell.centre, ring, places, theme);
  return marks;
}

}  // namespace regioscan::figures
