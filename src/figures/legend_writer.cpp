#include "figures/legend_writer.hpp"

#include <algorithm>
#include <cmath>

#include "figures/hatching.hpp"
#include "figures/marks.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using scene::Part;
using scene::Point;

constexpr double kSize_pt = 7.5;
constexpr double kLine_pt = 9.6;
constexpr double kSwatch_pt = 3.6;
constexpr double kTextAt_pt = 14;
constexpr double kBetween_pt = 9;

}  // namespace

std::vector<double> legend_values(double largest) {
  const auto round_below = [](double value) {
    if (value < 1) return 0.0;
    const double step = std::pow(10, std::floor(std::log10(value)));
    return std::floor(value / step) * step;
  };
  std::vector<double> values;
  for (const double share : {1.0, 0.34, 0.1}) {
    const double value = round_below(largest * share);
    if (value >= 1 && (values.empty() || value < values.back())) values.push_back(value);
  }
  return values;
}

LegendWriter::LegendWriter(const scene::Rectangle& frame, const scene::Theme& theme)
    : frame_(frame), theme_(theme), y_(frame.top) {}

void LegendWriter::title(const std::string& words) {
  for (const std::string& part : scene::wrapped(words, kSize_pt, frame_.right - frame_.left, 2, scene::Weight::bold)) {
    y_ += kLine_pt;
    add_text(part, frame_.left, scene::Weight::bold);
  }
  y_ += 3.5;
}

void LegendWriter::category(std::size_t number, const std::string& words, std::size_t most_lines) {
  y_ += kLine_pt;
  add(node_shape(Outline::circle, swatch_place(), kSwatch_pt, theme_.category(number),
                 {.colour = theme_.outline, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}));
  if (theme_.needs_mark(number)) add(category_dot(swatch_place(), kSwatch_pt, theme_));
  add_words(words, most_lines);
}

void LegendWriter::shape(const scene::Colour& fill, Outline outline, const std::string& words, std::size_t most_lines) {
  y_ += kLine_pt;
  add(node_shape(outline, swatch_place(), kSwatch_pt, fill,
                 {.colour = theme_.outline, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}));
  add_words(words, most_lines);
}

void LegendWriter::box(const scene::Colour& fill, const scene::Stroke& hatched, const std::string& words,
                       std::size_t most_lines) {
  y_ += kLine_pt;
  const scene::Rectangle box{frame_.left, y_ - 6.4, frame_.left + 10, y_ + 1};
  add(scene::Box{.corner = {box.left, box.top},
                 .width_pt = box.right - box.left,
                 .height_pt = box.bottom - box.top,
                 .round_pt = 0,
                 .fill = fill,
                 .fill_opacity = 1,
                 .stroke = {.colour = theme_.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}});
  append(marks_, hatching(box, hatched, Part::legend));
  add_words(words, most_lines);
}

void LegendWriter::sizes(const std::vector<double>& values, double largest_value, double largest_radius_pt,
                         Language language) {
  double x = frame_.left;
  double tallest = 0;
  for (const double value : values) tallest = std::max(tallest, largest_radius_pt * std::sqrt(value / largest_value));
  const double middle = y_ + 3 + tallest;
  for (const double value : values) {
    const double radius = largest_radius_pt * std::sqrt(value / largest_value);
    add(scene::Circle{.centre = {x + radius, middle},
                      .radius_pt = radius,
                      .fill = theme_.ground,
                      .fill_opacity = 1,
                      .stroke = {.colour = theme_.outline, .width_pt = 0.6, .opacity = 1, .dash_pt = {}}});
    x += 2 * radius + 3;
    const std::string number = base::whole(static_cast<std::int64_t>(value), language);
    marks_.push_back(
        text_mark({x, middle + kSize_pt * scene::kCapHeight / 2}, number, {.colour = theme_.soft}, Part::legend));
    x += scene::cautious_width_pt(number, kSize_pt) + 12;
  }
  y_ = middle + tallest + 1;
}

void LegendWriter::line(const std::string& words, const scene::Stroke& stroke) {
  y_ += kLine_pt;
  const double middle = y_ - kSize_pt * scene::kCapHeight / 2;
  add(scene::Line{.from = {frame_.left, middle}, .to = {frame_.left + 10, middle}, .stroke = stroke});
  add_text(words, frame_.left + kTextAt_pt, scene::Weight::regular);
}

void LegendWriter::note(const std::string& words, std::size_t most_lines) {
  for (const std::string& part : scene::wrapped(words, kSize_pt, frame_.right - frame_.left, most_lines)) {
    y_ += kLine_pt;
    add_text(part, frame_.left, scene::Weight::regular);
  }
}

std::string LegendWriter::on_one_line(const std::string& before, const std::string& name,
                                      const std::string& after) const {
  const double widest = frame_.right - frame_.left - kTextAt_pt;
  for (auto end = name.size(); end != std::string::npos && end > 0; end = name.rfind(", ", end - 1)) {
    const std::string words = before + name.substr(0, end) + after;
    if (scene::cautious_width_pt(words, kSize_pt) <= widest) return words;
  }
  const double taken = scene::cautious_width_pt(before + after, kSize_pt);
  return before + scene::shortened(name, kSize_pt, widest - taken) + after;
}

void LegendWriter::space() { y_ += kBetween_pt; }

void LegendWriter::add(scene::Shape shape) { marks_.push_back(shape_mark(std::move(shape), Part::legend)); }

void LegendWriter::add_text(const std::string& text, double x, scene::Weight weight) {
  marks_.push_back(text_mark({x, y_}, text,
                             {.weight = weight, .colour = weight == scene::Weight::bold ? theme_.ink : theme_.soft},
                             Part::legend));
}

/// The words of an entry beside its sign; the first line stands where the sign does.
void LegendWriter::add_words(const std::string& words, std::size_t most_lines) {
  bool is_first = true;
  for (const std::string& part : scene::wrapped(words, kSize_pt, frame_.right - frame_.left - kTextAt_pt, most_lines)) {
    if (!is_first) y_ += kLine_pt;
    is_first = false;
    add_text(part, frame_.left + kTextAt_pt, scene::Weight::regular);
  }
  y_ += 1.6;
}

Point LegendWriter::swatch_place() const { return {frame_.left + 5, y_ - kSize_pt * scene::kCapHeight / 2}; }

}  // namespace regioscan::figures
