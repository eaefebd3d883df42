#include "figures/networks/area_texts.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using scene::Weight;

constexpr double kName_pt = 9, kNumbers_pt = 7.5, kSmall_pt = 7;
constexpr double kLeading = 1.24;
constexpr double kBeside_pt = 118;    // widest text beside an area
constexpr double kFromCircle_pt = 4;  // air between a text and the edge of its area

void add_lines(std::vector<AreaLine>& lines, const std::string& text, double size_pt, Weight weight, double widest_pt,
               std::size_t most) {
  for (std::string& part : scene::wrapped(text, size_pt, widest_pt, most, weight))
    lines.push_back({.text = std::move(part), .baseline = {}, .size_pt = size_pt, .weight = weight});
}

/// How much is written, and how large.
struct Fill {
  double scale = 1;
  std::size_t small = 0;       ///< names below the numbers
  std::size_t lines_each = 2;  ///< at most, of each of them
};

std::vector<AreaLine> lines_of(const AreaWords& words, double widest_pt, const Fill& fill) {
  std::vector<AreaLine> lines;
  add_lines(lines, words.name, std::max(kSmall_pt, fill.scale * kName_pt), Weight::bold, widest_pt, 3);
  const double size = std::max(kSmall_pt, fill.scale * kNumbers_pt);
  const bool has_room = scene::cautious_width_pt(words.numbers, size) <= widest_pt;
  add_lines(lines, has_room ? words.numbers : words.short_numbers, size, Weight::regular, widest_pt, 1);
  for (std::size_t at = 0; at < std::min(fill.small, words.small.size()); ++at)
    add_lines(lines, words.small[at], std::max(kSmall_pt, fill.scale * kSmall_pt), Weight::regular, widest_pt,
              fill.lines_each);
  return lines;
}

double height_of(const std::vector<AreaLine>& lines) {
  double height = 0;
  for (const AreaLine& line : lines) height += kLeading * line.size_pt;
  return height;
}

double width_of(const AreaLine& line) { return scene::cautious_width_pt(line.text, line.size_pt, line.weight); }

/// Baselines from the top of a text that stands around y = 0.
void stack(std::vector<AreaLine>& lines, double x) {
  double top = -height_of(lines) / 2;
  for (AreaLine& line : lines) {
    const double height = kLeading * line.size_pt;
    line.baseline = {x, top + height / 2 + line.size_pt * scene::kCapHeight / 2};
    top += height;
  }
}

/// Whether every line, already stacked, stays off the edge of the circle.
bool is_inside(const std::vector<AreaLine>& lines, double radius_pt) {
  double top = -height_of(lines) / 2;
  for (const AreaLine& line : lines) {
    const double bottom = top + kLeading * line.size_pt;
    const double farthest = std::max(std::abs(top), std::abs(bottom));
    if (std::hypot(width_of(line) / 2, farthest) > radius_pt - 2) return false;
    top = bottom;
  }
  return true;
}

/// What may be cut short where there is no room for all of it.
enum class Cut { nothing, small_text, anything };

bool is_cut(const AreaLine& line) { return line.text.ends_with("…"); }

bool is_allowed(const std::vector<AreaLine>& lines, Cut cut) {
  return std::ranges::none_of(lines, [&](const AreaLine& line) {
    return is_cut(line) && (cut == Cut::nothing || (cut == Cut::small_text && line.weight == Weight::bold));
  });
}

/// The lines that fit inside: by decreasing number of names, then size, then width.
std::optional<std::vector<AreaLine>> lines_inside(const AreaWords& words, double radius_pt, Cut cut) {
  const std::size_t least = std::min<std::size_t>(1, words.small.size());
  for (std::size_t small = words.small.size() + 1; small > least; --small) {
    for (const double scale : {1.25, 1.12, 1.0, 0.88}) {
      if (cut != Cut::nothing && scale > 1) continue;
      for (const double share : {1.8, 1.6, 1.4, 1.2}) {
        std::vector<AreaLine> lines = lines_of(words, share * radius_pt, {.scale = scale, .small = small - 1});
        if (is_allowed(lines, cut) && is_inside(lines, radius_pt)) return lines;
      }
    }
  }
  return std::nullopt;
}

/// A cut name in a small circle says less than a whole one beside it.
std::optional<std::vector<AreaLine>> lines_inside(const AreaWords& words, double radius_pt) {
  constexpr double kLarge_pt = 40;
  for (const Cut cut : {Cut::nothing, Cut::small_text, Cut::anything}) {
    if (auto lines = lines_inside(words, radius_pt, cut)) return lines;
    if (radius_pt < kLarge_pt) break;
  }
  return std::nullopt;
}

}  // namespace

AreaText area_text(const AreaWords& words, double radius_pt) {
  AreaText text{.lines = {}, .block = {.radius_pt = radius_pt, .beside = {}}};
  if (auto inside = lines_inside(words, radius_pt)) {
    text.lines = std::move(*inside);
    stack(text.lines, 0);
    return text;
  }
  text.lines = lines_of(words, kBeside_pt, {.scale = 1, .small = 2, .lines_each = 1});
  text.anchor = scene::Anchor::start;
  const double left = radius_pt + kFromCircle_pt, height = height_of(text.lines);
  double widest = 0;
  for (const AreaLine& line : text.lines) widest = std::max(widest, width_of(line));
  stack(text.lines, left);
  text.block.beside = scene::Rectangle{left, -height / 2, left + widest, height / 2};
  return text;
}

std::vector<scene::Mark> area_text_marks(const AreaText& text, scene::Point place, const scene::Theme& theme) {
  std::vector<scene::Mark> marks;
  const bool is_beside = text.anchor == scene::Anchor::start;
  for (const AreaLine& line : text.lines) {
    scene::Mark mark =
        text_mark({place.x + line.baseline.x, place.y + line.baseline.y}, line.text,
                  {.size_pt = line.size_pt, .weight = line.weight, .anchor = text.anchor, .colour = theme.ink},
                  scene::Part::label);
    if (is_beside) {
      auto& shape = std::get<scene::Text>(mark.shape);
      shape.halo = theme.ground;
      shape.halo_width_pt = 1.4;
    }
    marks.push_back(std::move(mark));
  }
  return marks;
}

}  // namespace regioscan::figures
