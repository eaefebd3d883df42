#include "scene/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "scene/colour.hpp"

namespace regioscan::scene {
namespace {

constexpr double kSlack = 0.08;        // renderers differ by a few per cent
constexpr double kTouching_pt = 0.05;  // less than a printer shows
constexpr double kSmallestText_pt = 7;
constexpr double kTextContrast = 4.5;
constexpr double kOutlineContrast = 3;
constexpr double kColourDifference = 10;

double overlap(double first_low, double first_high, double second_low, double second_high) {
  return std::min(first_high, second_high) - std::max(first_low, second_low);
}

bool overlap(const Rectangle& first, const Rectangle& second) {
  return overlap(first.left, first.right, second.left, second.right) > kTouching_pt &&
         overlap(first.top, first.bottom, second.top, second.bottom) > kTouching_pt;
}

Rectangle united(const Rectangle& first, const Rectangle& second) {
  return {std::min(first.left, second.left), std::min(first.top, second.top), std::max(first.right, second.right),
          std::max(first.bottom, second.bottom)};
}

struct Bounds {
  Rectangle operator()(const Line& line) const {
    return {std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y), std::max(line.from.x, line.to.x),
            std::max(line.from.y, line.to.y)};
  }
  Rectangle operator()(const Path& path) const {
    constexpr double kFar = std::numeric_limits<double>::max();
    Rectangle box{kFar, kFar, -kFar, -kFar};
    for (const Point& point : path.points) box = united(box, {point.x, point.y, point.x, point.y});
    return box;
  }
  Rectangle operator()(const Circle& circle) const {
    const double r = circle.radius_pt + circle.stroke.width_pt / 2;
    return {circle.centre.x - r, circle.centre.y - r, circle.centre.x + r, circle.centre.y + r};
  }
  Rectangle operator()(const Box& box) const {
    return {box.corner.x, box.corner.y, box.corner.x + box.width_pt, box.corner.y + box.height_pt};
  }
  Rectangle operator()(const Text& text) const {
    return united(text_rectangle(text, Face::inter, kSlack), text_rectangle(text, Face::dejavu, 0));
  }
};

Rectangle bounds(const Mark& mark) { return std::visit(Bounds{}, mark.shape); }

/// The circle around a node: what keeps other things away.
Circle disc_of(const Mark& node) {
  if (const Circle* const circle = std::get_if<Circle>(&node.shape)) return *circle;
  Circle disc;
  if (const Path* const path = std::get_if<Path>(&node.shape); path != nullptr && !path->points.empty()) {
    for (const Point& point : path->points) {
      disc.centre.x += point.x / static_cast<double>(path->points.size());
      disc.centre.y += point.y / static_cast<double>(path->points.size());
    }
    for (const Point& point : path->points) {
      disc.radius_pt = std::max(disc.radius_pt, std::hypot(point.x - disc.centre.x, point.y - disc.centre.y));
    }
  }
  return disc;
}

bool nodes_overlap(const Circle& first, const Circle& second) {
  return std::hypot(first.centre.x - second.centre.x, first.centre.y - second.centre.y) <
         first.radius_pt + second.radius_pt - kTouching_pt;
}

bool covers_node(const Rectangle& text, const Circle& node) {
  const double x = std::clamp(node.centre.x, text.left, text.right);
  const double y = std::clamp(node.centre.y, text.top, text.bottom);
  return std::hypot(node.centre.x - x, node.centre.y - y) < node.radius_pt - kTouching_pt;
}

bool is_outside(const Rectangle& box, const Scene& scene) {
  return box.left < -kTouching_pt || box.top < -kTouching_pt || box.right > scene.width_pt + kTouching_pt ||
         box.bottom > scene.height_pt + kTouching_pt;
}

/// The area or frame with a fill that lies highest under a text, else the page.
Colour ground_under(const Scene& scene, std::size_t text_at, const Rectangle& text) {
  Colour ground = scene.background;
  for (std::size_t i = 0; i < text_at; ++i) {
    const Mark& mark = scene.marks[i];
    const Box* const box = std::get_if<Box>(&mark.shape);
    const Path* const path = std::get_if<Path>(&mark.shape);
    if (box != nullptr && !box->fill.empty() && overlap(text, bounds(mark)))
      ground = blended(box->fill, ground, box->fill_opacity);
    if (path != nullptr && mark.part == Part::area && !path->fill.empty() && overlap(text, bounds(mark)))
      ground = blended(path->fill, ground, path->fill_opacity);
  }
  return ground;
}

struct Fill {
  Colour operator()(const Line&) const { return {}; }
  Colour operator()(const Path& path) const { return path.fill; }
  Colour operator()(const Circle& circle) const { return circle.fill; }
  Colour operator()(const Box& box) const { return box.fill; }
  Colour operator()(const Text&) const { return {}; }
};

struct Outline {
  Stroke operator()(const Line& line) const { return line.stroke; }
  Stroke operator()(const Path& path) const { return path.stroke; }
  Stroke operator()(const Circle& circle) const { return circle.stroke; }
  Stroke operator()(const Box& box) const { return box.stroke; }
  Stroke operator()(const Text&) const { return {}; }
};

void check_texts(const Scene& scene, const std::vector<std::size_t>& texts, Check& check) {
  check.smallest_text_pt = texts.empty() ? 0 : std::numeric_limits<double>::infinity();
  check.smallest_contrast = check.smallest_text_pt;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Text& text = std::get<Text>(scene.marks[texts[i]].shape);
    const Rectangle box = bounds(scene.marks[texts[i]]);
    check.smallest_text_pt = std::min(check.smallest_text_pt, text.size_pt);
    const Colour ground = text.halo.empty() ? ground_under(scene, texts[i], box) : text.halo;
    check.smallest_contrast = std::min(check.smallest_contrast, contrast(text.colour, ground));
    for (std::size_t j = 0; j < i; ++j) check.label_over_label += overlap(box, bounds(scene.marks[texts[j]])) ? 1U : 0U;
  }
}

void check_nodes(const Scene& scene, const std::vector<std::size_t>& nodes, const std::vector<std::size_t>& labels,
                 Check& check) {
  std::set<Colour> fills;
  check.smallest_outline_contrast = nodes.empty() ? 0 : std::numeric_limits<double>::infinity();
  std::vector<Circle> discs;
  for (const std::size_t node : nodes) discs.push_back(disc_of(scene.marks[node]));
  std::vector<Rectangle> boxes;
  for (const std::size_t label : labels) boxes.push_back(bounds(scene.marks[label]));
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Mark& node = scene.marks[nodes[i]];
    const Stroke outline = std::visit(Outline{}, node.shape);
    check.smallest_outline_contrast = std::min(check.smallest_outline_contrast,
                                               outline.width_pt > 0 ? contrast(outline.colour, scene.background) : 1.0);
    if (const Colour fill = std::visit(Fill{}, node.shape); !fill.empty()) fills.insert(fill);
    for (std::size_t j = 0; j < i; ++j) check.node_over_node += nodes_overlap(discs[i], discs[j]) ? 1U : 0U;
    for (const Rectangle& box : boxes) check.label_over_node += covers_node(box, discs[i]) ? 1U : 0U;
  }
  const std::vector<Colour> colours(fills.begin(), fills.end());
  check.smallest_colour_difference = colours.size() < 2 ? 0 : smallest_difference(colours);
}

base::Words counted_line(const base::Words& what, std::size_t number) {
  return {fmt::format("{}: {} (moet 0 zijn)", what.nl, number), fmt::format("{}: {} (must be 0)", what.en, number)};
}

base::Words measured_line(const base::Words& what, double number, double least) {
  const base::Words value = base::decimal(number, 1);
  const base::Words bound = base::decimal(least, 1);
  return {fmt::format("{}: {} (ten minste {})", what.nl, value.nl, bound.nl),
          fmt::format("{}: {} (at least {})", what.en, value.en, bound.en)};
}

}  // namespace

Rectangle text_rectangle(const Text& text, Face face, double slack) {
  const double width = width_pt(text.text, text.size_pt, text.weight, face) * (1 + slack);
  const double left = text.anchor == Anchor::start    ? text.baseline.x
                      : text.anchor == Anchor::middle ? text.baseline.x - width / 2
                                                      : text.baseline.x - width;
  return {left, text.baseline.y - kCapHeight * text.size_pt, left + width, text.baseline.y + kDescent * text.size_pt};
}

Check checked(const Scene& scene) {
  Check check;
  std::vector<std::size_t> texts, labels, nodes;
  for (std::size_t i = 0; i < scene.marks.size(); ++i) {
    const Mark& mark = scene.marks[i];
    if (std::holds_alternative<Text>(mark.shape)) texts.push_back(i);
    if (std::holds_alternative<Text>(mark.shape) && mark.part == Part::label) labels.push_back(i);
    if (mark.part == Part::node) nodes.push_back(i);
    if (mark.part == Part::tie) ++check.ties;
    if (mark.part != Part::page && is_outside(bounds(mark), scene)) ++check.outside;
  }
  check.texts = texts.size();
  check.labels = labels.size();
  check.nodes = nodes.size();
  check_texts(scene, texts, check);
  check_nodes(scene, nodes, labels, check);
  return check;
}

bool Check::passes() const {
  const bool is_clear = label_over_label == 0 && label_over_node == 0 && node_over_node == 0 && outside == 0;
  const bool is_readable = texts == 0 || (smallest_text_pt >= kSmallestText_pt && smallest_contrast >= kTextContrast);
  const bool is_visible = nodes == 0 || smallest_outline_contrast >= kOutlineContrast;
  const bool is_distinct = smallest_colour_difference == 0 || smallest_colour_difference >= kColourDifference;
  return is_clear && is_readable && is_visible && is_distinct;
}

std::vector<base::Words> Check::lines() const {
  std::vector<base::Words> lines{counted_line({"teksten over elkaar", "texts over each other"}, label_over_label),
                                 counted_line({"labels over een knoop", "labels over a node"}, label_over_node),
                                 counted_line({"knopen over elkaar", "nodes over each other"}, node_over_node),
                                 counted_line({"delen buiten de pagina", "parts outside the page"}, outside)};
  if (texts > 0) {
    lines.push_back(measured_line({"kleinste tekst in pt", "smallest text in pt"}, smallest_text_pt, kSmallestText_pt));
    lines.push_back(
        measured_line({"kleinste contrast van tekst", "smallest contrast of text"}, smallest_contrast, kTextContrast));
  }
  if (nodes > 0)
    lines.push_back(measured_line({"kleinste contrast van een omlijning", "smallest contrast of an outline"},
                                  smallest_outline_contrast, kOutlineContrast));
  if (smallest_colour_difference > 0) {
    lines.push_back(measured_line({"kleinste kleurverschil (CIEDE2000, ook bij kleurenblindheid)",
                                   "smallest colour difference (CIEDE2000, colour blindness too)"},
                                  smallest_colour_difference, kColourDifference));
  }
  lines.push_back({fmt::format("getekend: {} knopen, {} banden, {} labels", nodes, ties, labels),
                   fmt::format("drawn: {} nodes, {} ties, {} labels", nodes, ties, labels)});
  return lines;
}

}  // namespace regioscan::scene
