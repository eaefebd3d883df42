#include "draw/svg.hpp"

#include <fmt/format.h>

#include <cmath>
#include <map>

#include "base/escape.hpp"

namespace regioscan::draw {
namespace {

using base::xml;
using scene::Mark;
using scene::Part;

/// A length in points with two decimals at most, which is finer than any printer.
std::string number(double value) {
  std::string text = fmt::format("{:.2f}", value);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string_view class_of(Part part) {
  switch (part) {
    case Part::page:
      return "page";
    case Part::tie:
      return "ties";
    case Part::node:
      return "nodes";
    case Part::label:
      return "labels";
    case Part::area:
      return "areas";
    case Part::title:
      return "titles";
    case Part::caption:
      return "captions";
    case Part::legend:
      return "legends";
    case Part::frame:
      return "frames";
  }
  return "";
}

std::string fill_attributes(const scene::Colour& fill, double opacity) {
  if (fill.empty()) return " fill=\"none\"";
  std::string text = fmt::format(" fill=\"{}\"", xml(fill));
  if (opacity < 1) text += fmt::format(" fill-opacity=\"{}\"", number(opacity));
  return text;
}

std::string stroke_attributes(const scene::Stroke& stroke) {
  if (stroke.width_pt <= 0 || stroke.colour.empty()) return {};
  std::string text = fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", xml(stroke.colour), number(stroke.width_pt));
  if (stroke.opacity < 1) text += fmt::format(" stroke-opacity=\"{}\"", number(stroke.opacity));
  if (!stroke.dash_pt.empty()) {
    std::string dashes;
    for (const double dash : stroke.dash_pt) dashes += (dashes.empty() ? "" : " ") + number(dash);
    text += fmt::format(" stroke-dasharray=\"{}\"", dashes);
  }
  return text;
}

/// What an element is called, its own attributes, and those that neighbours often share.
struct Element {
  std::string name;
  std::string own;
  std::string shared;
  std::string text;
};

std::string points_of(const scene::Path& path) {
  std::string data;
  for (std::size_t i = 0; i < path.points.size(); ++i) {
    data += fmt::format("{}{} {}", i == 0 ? "M" : "L", number(path.points[i].x), number(path.points[i].y));
  }
  return data + (path.is_closed ? "Z" : "");
}

struct Describe {
  Element operator()(const scene::Line& line) const {
    return {"path",
            fmt::format(" d=\"M{} {}L{} {}\"", number(line.from.x), number(line.from.y), number(line.to.x),
                        number(line.to.y)),
            " fill=\"none\"" + stroke_attributes(line.stroke),
            {}};
  }
  Element operator()(const scene::Path& path) const {
    return {"path",
            fmt::format(" d=\"{}\"", points_of(path)),
            fill_attributes(path.fill, path.fill_opacity) + stroke_attributes(path.stroke),
            {}};
  }
  Element operator()(const scene::Circle& circle) const {
    return {"circle",
            fmt::format(" cx=\"{}\" cy=\"{}\" r=\"{}\"", number(circle.centre.x), number(circle.centre.y),
                        number(circle.radius_pt)),
            fill_attributes(circle.fill, circle.fill_opacity) + stroke_attributes(circle.stroke),
            {}};
  }
  Element operator()(const scene::Box& box) const {
    std::string own = fmt::format(" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(box.corner.x),
                                  number(box.corner.y), number(box.width_pt), number(box.height_pt));
    if (box.round_pt > 0) own += fmt::format(" rx=\"{}\"", number(box.round_pt));
    return {"rect", own, fill_attributes(box.fill, box.fill_opacity) + stroke_attributes(box.stroke), {}};
  }
  Element operator()(const scene::Text& text) const {
    const std::string own = fmt::format(" x=\"{}\" y=\"{}\"", number(text.baseline.x), number(text.baseline.y));
    std::string shared = fmt::format(" font-size=\"{}\" fill=\"{}\"", number(text.size_pt), xml(text.colour));
    if (text.weight == scene::Weight::bold) shared += " font-weight=\"700\"";
    if (text.anchor != scene::Anchor::start)
      shared += text.anchor == scene::Anchor::middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    if (!text.halo.empty() && text.halo_width_pt > 0) {
      // Half of a stroke lies outside the letters; it is painted under them.
      shared += fmt::format(" stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
                            xml(text.halo), number(2 * text.halo_width_pt));
    }
    return {"text", own, shared, xml(text.text)};
  }
};

/// Ids of one document: the second of a kind becomes "id-2".
class Ids {
 public:
  std::string attribute(const std::string& id) {
    if (id.empty()) return {};
    const int times = ++seen_[id];
    return fmt::format(" id=\"{}\"", xml(times == 1 ? id : fmt::format("{}-{}", id, times)));
  }

 private:
  std::map<std::string, int> seen_;
};

std::string element_text(const Mark& mark, const Element& element, Ids& ids) {
  std::string text = "<" + element.name + ids.attribute(mark.id);
  if (!mark.klass.empty()) text += fmt::format(" class=\"{}\"", xml(mark.klass));
  text += element.own;
  if (mark.tip.empty() && element.text.empty()) return text + "/>\n";
  text += ">";
  if (!mark.tip.empty()) text += "<title>" + xml(mark.tip) + "</title>";
  return text + element.text + "</" + element.name + ">\n";
}

/// Marks in their drawing order; a run of marks that share part and looks becomes a group, which keeps files small.
std::string marks_text(const scene::Scene& scene) {
  Ids ids;
  std::string text;
  std::string open_group;
  for (const Mark& mark : scene.marks) {
    const Element element = std::visit(Describe{}, mark.shape);
    const std::string group = fmt::format("<g class=\"{}\"{}>\n", class_of(mark.part), element.shared);
    if (group != open_group) {
      text += (open_group.empty() ? "" : "</g>\n") + group;
      open_group = group;
    }
    text += element_text(mark, element, ids);
  }
  return open_group.empty() ? text : text + "</g>\n";
}

}  // namespace

std::string svg(const scene::Scene& scene) {
  const std::string width = number(scene.width_pt);
  const std::string height = number(scene.height_pt);
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}pt\" "
      "height=\"{1}pt\" viewBox=\"0 0 {0} {1}\" "
      "role=\"img\" aria-labelledby=\"figure-title figure-description\" xml:lang=\"{2}\" lang=\"{2}\" "
      "font-family=\"Inter, Arial, Helvetica, sans-serif\">\n<title id=\"figure-title\">{3}</title>\n<desc "
      "id=\"figure-description\">{4}</desc>\n",
      width, height, scene.language == base::Language::nl ? "nl" : "en", xml(scene.title), xml(scene.description));
  text += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", width, height, xml(scene.background));
  return text + marks_text(scene) + "</svg>\n";
}

}  // namespace regioscan::draw
