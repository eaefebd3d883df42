#include "scene/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "scene/colour.hpp"
#include "scene/ground.hpp"

namespace regioscan::scene {
namespace {

constexpr double kSmallestText_pt = 7;
constexpr double kTextContrast = 4.5;
constexpr double kOutlineContrast = 3;
constexpr double kColourDifference = 10;

bool is_outside(const Rectangle& box, const Scene& scene) {
  return box.left < -kTouching_pt || box.top < -kTouching_pt || box.right > scene.width_pt + kTouching_pt ||
         box.bottom > scene.height_pt + kTouching_pt;
}

void lower(std::optional<double>& smallest, double found) { smallest = std::min(smallest.value_or(found), found); }

struct Outline {
  Stroke operator()(const Text&) const { return {}; }
  template <class Stroked>
  Stroke operator()(const Stroked& shape) const {
    return shape.stroke;
  }
};

double outline_contrast(const Mark& node, const Colour& page) {
  const Stroke outline = std::visit(Outline{}, node.shape);
  if (outline.width_pt <= 0 || outline.colour.empty()) return 1;
  return contrast(blended(outline.colour, page, outline.opacity), page);
}

void check_texts(const Scene& scene, const std::vector<std::size_t>& texts, Check& check) {
  std::vector<Rectangle> boxes;
  for (const std::size_t at : texts) {
    const Text& text = std::get<Text>(scene.marks[at].shape);
    lower(check.smallest_text_pt, text.size_pt);
    for (const Colour& ground : grounds_under(scene, at)) lower(check.smallest_contrast, contrast(text.colour, ground));
    const Rectangle box = extent(text);
    for (const Rectangle& other : boxes) check.label_over_label += overlap(box, other) ? 1U : 0U;
    boxes.push_back(box);
  }
}

void check_nodes(const Scene& scene, const std::vector<std::size_t>& nodes, const std::vector<std::size_t>& texts,
                 Check& check) {
  std::vector<Circle> discs;
  std::set<Colour> fills;
  for (const std::size_t at : nodes) {
    const Mark& node = scene.marks[at];
    lower(check.smallest_outline_contrast, outline_contrast(node, scene.background));
    if (const Colour fill = fill_over(node.shape, scene.background); !fill.empty()) fills.insert(fill);
    const Circle circle = disc(node.shape);
    for (const Circle& other : discs) check.node_over_node += overlap(circle, other) ? 1U : 0U;
    discs.push_back(circle);
  }
  for (const std::size_t at : texts) {
    const Rectangle box = extent(scene.marks[at].shape);
    check.label_over_node += static_cast<std::size_t>(
        std::ranges::count_if(discs, [&](const Circle& circle) { return overlap(box, circle); }));
  }
  const std::vector<Colour> colours(fills.begin(), fills.end());
  if (colours.size() > 1) check.smallest_colour_difference = smallest_difference(colours);
}

base::Words counted_line(const base::Words& what, std::size_t number) {
  return {fmt::format("{}: {} (moet 0 zijn)", what.nl, number), fmt::format("{}: {} (must be 0)", what.en, number)};
}

void add_measured(std::vector<base::Words>& lines, const base::Words& what, std::optional<double> number,
                  double least) {
  if (!number) return;
  const base::Words value = base::decimal(*number, 1);
  const base::Words bound = base::decimal(least, 1);
  lines.push_back({fmt::format("{}: {} (ten minste {})", what.nl, value.nl, bound.nl),
                   fmt::format("{}: {} (at least {})", what.en, value.en, bound.en)});
}

}  // namespace

Check checked(const Scene& scene) {
  Check check;
  std::vector<std::size_t> texts, nodes;
  for (std::size_t i = 0; i < scene.marks.size(); ++i) {
    const Mark& mark = scene.marks[i];
    const bool is_text = std::holds_alternative<Text>(mark.shape);
    if (is_text) texts.push_back(i);
    if (is_text && mark.part == Part::label) ++check.labels;
    if (mark.part == Part::node) nodes.push_back(i);
    if (mark.part == Part::tie) ++check.ties;
    if (mark.part != Part::page && is_outside(extent(mark.shape), scene)) ++check.outside;
  }
  check.texts = texts.size();
  check.nodes = nodes.size();
  check_texts(scene, texts, check);
  check_nodes(scene, nodes, texts, check);
  return check;
}

bool Check::passes() const {
  const bool is_clear = label_over_label == 0 && label_over_node == 0 && node_over_node == 0 && outside == 0;
  return is_clear && smallest_text_pt.value_or(kSmallestText_pt) >= kSmallestText_pt &&
         smallest_contrast.value_or(kTextContrast) >= kTextContrast &&
         smallest_outline_contrast.value_or(kOutlineContrast) >= kOutlineContrast &&
         smallest_colour_difference.value_or(kColourDifference) >= kColourDifference;
}

std::vector<base::Words> Check::lines() const {
  std::vector<base::Words> lines{counted_line({"teksten over elkaar", "texts over each other"}, label_over_label),
                                 counted_line({"teksten over een knoop", "texts over a node"}, label_over_node),
                                 counted_line({"knopen over elkaar", "nodes over each other"}, node_over_node),
                                 counted_line({"delen buiten de pagina", "parts outside the page"}, outside)};
  add_measured(lines, {"kleinste tekst in pt", "smallest text in pt"}, smallest_text_pt, kSmallestText_pt);
  add_measured(lines, {"kleinste contrast van tekst", "smallest contrast of text"}, smallest_contrast, kTextContrast);
  add_measured(lines, {"kleinste contrast van een omlijning", "smallest contrast of an outline"},
               smallest_outline_contrast, kOutlineContrast);
  add_measured(lines,
               {"kleinste kleurverschil (CIEDE2000, ook bij kleurenblindheid)",
                "smallest colour difference (CIEDE2000, colour blindness too)"},
               smallest_colour_difference, kColourDifference);
  lines.push_back({fmt::format("getekend: {} knopen, {} banden, {} labels", nodes, ties, labels),
                   fmt::format("drawn: {} nodes, {} ties, {} labels", nodes, ties, labels)});
  return lines;
}

}  // namespace regioscan::scene
