#include "draw/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <span>

#include "base/escape.hpp"
#include "draw/svg_element.hpp"
#include "draw/svg_looks.hpp"

namespace regioscan::draw {
namespace {

using base::xml;
using scene::Mark;
using scene::Part;

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

/// Ids of one document: the first mark of an id keeps it, later ones get a number that is free.
class Ids {
 public:
  explicit Ids(std::set<std::string> taken) : taken_(std::move(taken)) {}

  std::string attribute(const std::string& wanted) {
    if (wanted.empty()) return {};
    const std::string plain = base::identifier("", wanted);
    std::string id = plain;
    while (!taken_.insert(id).second)
      id = fmt::format("{}-{}", plain, ++last_number_.try_emplace(plain, 1).first->second);
    return fmt::format(" id=\"{}\"", id);
  }

 private:
  std::set<std::string> taken_;
  std::map<std::string, int> last_number_;  ///< given out to an id that came again
};

/// One element with the looks that its groups do not already give it.
std::string element_text(const Mark& mark, const SvgElement& element, const SharedLooks& shared, Ids& ids) {
  std::string text = fmt::format("<{}{}", element.name, ids.attribute(mark.id));
  if (!mark.klass.empty()) text += fmt::format(" class=\"{}\"", xml(mark.klass));
  text += element.place;
  for (const Attribute& attribute : element.looks) {
    const bool is_given = std::ranges::find(shared.outer, attribute) != shared.outer.end() ||
                          std::ranges::find(shared.slow, attribute.name) != shared.slow.end();
    if (!is_given) text += written(attribute);
  }
  if (mark.tip.empty() && element.text.empty()) return text + "/>\n";
  text += ">";
  if (!mark.tip.empty()) text += "<title>" + xml(mark.tip) + "</title>";
  return text + fmt::format("{}</{}>\n", element.text, element.name);
}

/// Neighbours of one part as a group, named after the part, with inner groups for looks that change seldom.
std::string group_text(std::span<const Mark> marks, Ids& ids) {
  std::vector<SvgElement> elements;
  for (const Mark& mark : marks) elements.push_back(svg_element(mark.shape));
  const SharedLooks shared = shared_looks(elements);
  std::string text = fmt::format("<g class=\"{}\"", class_of(marks.front().part));
  for (const Attribute& attribute : shared.outer) text += written(attribute);
  text += ">\n";
  std::string inner;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    std::string looks;
    for (const std::string_view name : shared.slow) looks += written(*look(elements[i], name));
    if (looks != inner) {
      text += fmt::format("{}<g{}>\n", inner.empty() ? "" : "</g>\n", looks);
      inner = looks;
    }
    text += element_text(marks[i], elements[i], shared, ids);
  }
  return text + (inner.empty() ? "</g>\n" : "</g>\n</g>\n");
}

/// All marks in their drawing order.
std::string marks_text(std::span<const Mark> marks, std::set<std::string> taken_ids) {
  Ids ids(std::move(taken_ids));
  std::string text;
  while (!marks.empty()) {
    const auto end = std::ranges::find_if(marks, [&](const Mark& mark) { return mark.part != marks.front().part; });
    const auto count = static_cast<std::size_t>(end - marks.begin());
    text += group_text(marks.first(count), ids);
    marks = marks.subspan(count);
  }
  return text;
}

}  // namespace

std::string svg(const scene::Scene& scene) {
  const std::string width = length(scene.width_pt);
  const std::string height = length(scene.height_pt);
  const std::string title_id = base::identifier("", scene.key + "-title");
  const std::string description_id = base::identifier("", scene.key + "-description");
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}pt\" "
      "height=\"{1}pt\" viewBox=\"0 0 {0} {1}\" role=\"img\" aria-labelledby=\"{2} {3}\" xml:lang=\"{4}\" lang=\"{4}\" "
      "font-family=\"Inter, Arial, Helvetica, sans-serif\">\n",
      width, height, title_id, description_id, scene.language == base::Language::nl ? "nl" : "en");
  text += fmt::format("<title id=\"{}\">{}</title>\n<desc id=\"{}\">{}</desc>\n", title_id, xml(scene.title),
                      description_id, xml(scene.description));
  text += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", width, height, xml(scene.background));
  return text + marks_text(scene.marks, {title_id, description_id}) + "</svg>\n";
}

}  // namespace regioscan::draw
