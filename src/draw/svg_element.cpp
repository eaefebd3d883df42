#include "draw/svg_element.hpp"

#include <fmt/format.h>

#include "base/escape.hpp"

namespace regioscan::draw {
namespace {

using base::xml;

void add_fill(std::vector<Attribute>& looks, const scene::Colour& fill, double opacity) {
  looks.push_back({"fill", fill.empty() ? "none" : xml(fill)});
  if (!fill.empty() && opacity < 1) looks.push_back({"fill-opacity", length(opacity)});
}

void add_stroke(std::vector<Attribute>& looks, const scene::Stroke& stroke) {
  if (stroke.width_pt <= 0 || stroke.colour.empty()) return;
  looks.push_back({"stroke", xml(stroke.colour)});
  looks.push_back({"stroke-width", length(stroke.width_pt)});
  if (stroke.opacity < 1) looks.push_back({"stroke-opacity", length(stroke.opacity)});
  if (stroke.dash_pt.empty()) return;
  std::string dashes;
  for (const double dash : stroke.dash_pt) dashes += (dashes.empty() ? "" : " ") + length(dash);
  looks.push_back({"stroke-dasharray", dashes});
}

std::vector<Attribute> looks(const scene::Colour& fill, double opacity, const scene::Stroke& stroke) {
  std::vector<Attribute> all;
  add_fill(all, fill, opacity);
  add_stroke(all, stroke);
  return all;
}

std::vector<Attribute> looks(const scene::Text& text) {
  std::vector<Attribute> all{{"font-size", length(text.size_pt)}, {"fill", xml(text.colour)}};
  if (text.weight == scene::Weight::bold) all.push_back({"font-weight", "700"});
  if (text.anchor != scene::Anchor::start) {
    all.push_back({"text-anchor", text.anchor == scene::Anchor::middle ? "middle" : "end"});
  }
  if (!text.halo.empty() && text.halo_width_pt > 0) {
    // Half of a stroke lies outside the letters; it is painted under them.
    add_stroke(all, {.colour = text.halo, .width_pt = 2 * text.halo_width_pt, .opacity = 1, .dash_pt = {}});
    all.push_back({"stroke-linejoin", "round"});
    all.push_back({"paint-order", "stroke"});
  }
  return all;
}

std::string points_of(const scene::Path& path) {
  std::string data;
  for (const scene::Point& point : path.points) {
    data += fmt::format("{}{} {}", data.empty() ? "M" : "L", length(point.x), length(point.y));
  }
  return data + (path.is_closed && !path.points.empty() ? "Z" : "");
}

struct Describe {
  SvgElement operator()(const scene::Line& line) const {
    const scene::Path path{.points = {line.from, line.to}, .stroke = line.stroke};
    return (*this)(path);
  }
  SvgElement operator()(const scene::Path& path) const {
    return {"path", fmt::format(" d=\"{}\"", points_of(path)), looks(path.fill, path.fill_opacity, path.stroke), {}};
  }
  SvgElement operator()(const scene::Circle& circle) const {
    return {"circle",
            fmt::format(" cx=\"{}\" cy=\"{}\" r=\"{}\"", length(circle.centre.x), length(circle.centre.y),
                        length(circle.radius_pt)),
            looks(circle.fill, circle.fill_opacity, circle.stroke),
            {}};
  }
  SvgElement operator()(const scene::Box& box) const {
    std::string place = fmt::format(" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", length(box.corner.x),
                                    length(box.corner.y), length(box.width_pt), length(box.height_pt));
    if (box.round_pt > 0) place += fmt::format(" rx=\"{}\"", length(box.round_pt));
    return {"rect", place, looks(box.fill, box.fill_opacity, box.stroke), {}};
  }
  SvgElement operator()(const scene::Text& text) const {
    return {"text", fmt::format(" x=\"{}\" y=\"{}\"", length(text.baseline.x), length(text.baseline.y)), looks(text),
            xml(text.text)};
  }
};

}  // namespace

std::string written(const Attribute& attribute) { return fmt::format(" {}=\"{}\"", attribute.name, attribute.value); }

SvgElement svg_element(const scene::Shape& shape) { return std::visit(Describe{}, shape); }

std::string length(double value) {
  std::string text = fmt::format("{:.2f}", value);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace regioscan::draw
