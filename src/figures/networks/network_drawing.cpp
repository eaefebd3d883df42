#include "figures/networks/network_drawing.hpp"

#include <algorithm>
#include <sstream>

#include "base/escape.hpp"
#include "figures/labels.hpp"
#include "figures/marks.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using scene::Mark;
using scene::Part;

constexpr double kOutline_pt = 0.5;
constexpr double kStrikingOutline_pt = 2;
constexpr double kHalo_pt = 1.1;
constexpr double kHeavyTie_pt = 1.5;  // wider ones disturb a name that lies on them
constexpr double kWidestLabel_pt = 92;
constexpr double kWidestWord_pt = 130;
constexpr double kCrowdNameSize_pt = 9;
constexpr double kWidestCrowdName_pt = 150;

std::vector<Mark> tie_marks(const NetworkDrawing& drawing) {
  std::vector<Mark> marks;
  for (const DrawnTie& tie : drawing.ties) {
    marks.push_back(shape_mark(
        scene::Line{.from = drawing.nodes[tie.from].place, .to = drawing.nodes[tie.to].place, .stroke = tie.stroke},
        Part::tie));
  }
  return marks;
}

std::vector<Mark> node_marks(const NetworkDrawing& drawing, const scene::Theme& theme) {
  std::vector<Mark> marks;
  for (const DrawnNode& node : drawing.nodes) {
    const scene::Stroke outline{.colour = node.is_striking ? theme.ink : theme.outline,
                                .width_pt = node.is_striking ? kStrikingOutline_pt : kOutline_pt,
                                .opacity = 1,
                                .dash_pt = {}};
    marks.push_back({.shape = node_shape(node.outline, node.place, node.radius_pt, node.fill, outline),
                     .part = Part::node,
                     .id = node.id,
                     .klass = node.klass,
                     .tip = node.tip});
  }
  for (const DrawnNode& node : drawing.nodes) {
    if (node.has_dot) marks.push_back(shape_mark(category_dot(node.place, node.radius_pt, theme), Part::area));
  }
  return marks;
}

/// A colour, darkened (on a dark ground: lightened) until text in it can be read.
scene::Colour readable(const scene::Colour& colour, const scene::Theme& theme) {
  constexpr double kTextContrast = 4.6;  // a little above what the check asks for
  scene::Colour text = colour;
  for (int share = 9; share >= 0 && scene::contrast(text, theme.ground) < kTextContrast; --share) {
    text = scene::blended(colour, theme.ink, share / 10.0);
  }
  return text;
}

/// A label's lines: long names wrap, but a single long word stays whole.
std::vector<std::string> label_lines(const std::string& name, double size_pt, scene::Weight weight) {
  double widest = kWidestLabel_pt;
  std::istringstream words(base::shown(name));
  for (std::string word; words >> word;)
    widest = std::max(widest, std::min(kWidestWord_pt, scene::cautious_width_pt(word, size_pt, weight)));
  return scene::wrapped(name, size_pt, widest, 3, weight);
}

double reach_pt(const DrawnNode& node) {
  return node.radius_pt * reach(node.outline) + (node.is_striking ? kStrikingOutline_pt / 2 : 0);
}

/// All labels that should be placed: those of crowds first, then those of nodes in the order of naming.
std::vector<WantedLabel> wanted_labels(const NetworkDrawing& drawing) {
  std::vector<WantedLabel> wanted;
  for (const CrowdName& crowd : drawing.crowd_names) {
    wanted.push_back(
        {.centre = crowd.heart,
         .radius_pt = 0,
         .lines = {scene::shortened(crowd.name, kCrowdNameSize_pt, kWidestCrowdName_pt, scene::Weight::bold)},
         .size_pt = kCrowdNameSize_pt,
         .weight = scene::Weight::bold,
         .names_a_crowd = true});
  }
  for (std::size_t turn = 0; turn < drawing.naming_order.size(); ++turn) {
    const DrawnNode& node = drawing.nodes[drawing.naming_order[turn]];
    const scene::Weight weight = node.is_striking ? scene::Weight::bold : scene::Weight::regular;
    wanted.push_back({.centre = node.place,
                      .radius_pt = reach_pt(node),
                      .lines = label_lines(node.name, drawing.label_size_pt, weight),
                      .size_pt = drawing.label_size_pt,
                      .weight = weight,
                      .is_key = turn < drawing.key_names || node.is_striking,
                      .outward = node.outward});
  }
  return wanted;
}

std::vector<scene::Line> heavy_ties(const NetworkDrawing& drawing) {
  std::vector<scene::Line> lines;
  for (const DrawnTie& tie : drawing.ties) {
    if (tie.stroke.width_pt > kHeavyTie_pt)
      lines.push_back({.from = drawing.nodes[tie.from].place, .to = drawing.nodes[tie.to].place, .stroke = {}});
  }
  return lines;
}

void add_label(const PlacedLabel& label, const WantedLabel& text, const scene::Colour& colour, const char* klass,
               const scene::Theme& theme, std::vector<Mark>& marks) {
  if (label.leader) {
    const bool stands_out = text.weight == scene::Weight::bold;
    scene::Line leader = *label.leader;
    // The one that stands out has dark ties around it, among which a thin line would be lost.
    leader.stroke = {
        .colour = stands_out ? theme.ink : theme.soft, .width_pt = stands_out ? 1 : 0.4, .opacity = 1, .dash_pt = {}};
    marks.push_back({.shape = leader, .part = Part::frame, .id = {}, .klass = "leader", .tip = {}});
  }
  for (std::size_t line = 0; line < text.lines.size(); ++line) {
    marks.push_back({.shape = scene::Text{.baseline = label.baselines[line],
                                          .text = text.lines[line],
                                          .size_pt = text.size_pt,
                                          .weight = text.weight,
                                          .anchor = label.anchor,
                                          .colour = colour,
                                          .halo = theme.ground,
                                          .halo_width_pt = kHalo_pt},
                     .part = Part::label,
                     .id = {},
                     .klass = klass,
                     .tip = {}});
  }
}

}  // namespace

NetworkMarks network_marks(const NetworkDrawing& drawing, const scene::Rectangle& frame, const scene::Theme& theme) {
  NetworkMarks result{.marks = tie_marks(drawing)};
  append(result.marks, node_marks(drawing, theme));
  const std::vector<WantedLabel> wanted = wanted_labels(drawing);
  std::vector<Disc> discs;
  for (const DrawnNode& node : drawing.nodes) discs.push_back({node.place, reach_pt(node)});
  const std::size_t crowds = drawing.crowd_names.size();
  for (const PlacedLabel& label : placed_labels(wanted, discs, frame, crowds + drawing.labels, heavy_ties(drawing))) {
    const bool is_crowd = label.wanted < crowds;
    result.labelled += is_crowd ? 0 : 1;
    add_label(label, wanted[label.wanted],
              is_crowd ? readable(drawing.crowd_names[label.wanted].colour, theme) : theme.ink,
              is_crowd ? "crowd-name" : "node-name", theme, result.marks);
  }
  return result;
}

scene::Point heart(const std::vector<scene::Point>& places) {
  if (places.empty()) return {};
  const auto middle = [&](auto coordinate) {
    std::vector<double> values;
    for (const scene::Point& place : places) values.push_back(place.*coordinate);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
  };
  return {middle(&scene::Point::x), middle(&scene::Point::y)};
}

}  // namespace regioscan::figures
