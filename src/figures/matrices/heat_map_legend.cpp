#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "figures/hatching.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/cell_signs.hpp"
#include "figures/matrices/heat_map.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using coverage::Verdict;
using scene::Colour;
using scene::Mark;
using scene::Part;
using scene::Weight;

constexpr double kText_pt = 7.5;
constexpr double kLine_pt = 9.2;

/// Writes a legend from the top of its frame down.
class Writer {
 public:
  Writer(const scene::Rectangle& frame, const scene::Theme& theme) : frame_(frame), theme_(theme), y_(frame.top) {}

  void title(const std::string& words) {
    for (const std::string& line : scene::wrapped(words, kText_pt, frame_.right - frame_.left, 2, Weight::bold)) {
      y_ += kLine_pt;
      marks_.push_back(
          text_mark({frame_.left, y_}, line, {.weight = Weight::bold, .colour = theme_.ink}, Part::legend));
    }
    y_ += 5;
  }

  void entry(const Colour& fill, const scene::Stroke& hatched, std::optional<Verdict> verdict,
             const std::string& in_box, const std::string& words) {
    const scene::Rectangle box{frame_.left, y_, frame_.left + 26, y_ + 14};
    marks_.push_back(
        shape_mark(scene::Box{.corner = {box.left, box.top},
                              .width_pt = 26,
                              .height_pt = 14,
                              .fill = fill,
                              .stroke = {.colour = theme_.line, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}},
                   Part::legend));
    append(marks_, hatching(box, hatched, Part::legend));
    if (verdict) append(marks_, cell_signs(*verdict, box, theme_));
    if (!in_box.empty()) {
      marks_.push_back(text_mark({box.left + 13, box.top + 10}, in_box,
                                 {.weight = verdict && is_striking(*verdict) ? Weight::bold : Weight::regular,
                                  .anchor = scene::Anchor::middle,
                                  .colour = theme_.ink},
                                 Part::legend));
    }
    const double widest = frame_.right - frame_.left - 32;
    double baseline = box.top + 10;
    for (const std::string& line : scene::wrapped(words, kText_pt, widest, 2)) {
      marks_.push_back(text_mark({frame_.left + 32, baseline}, line, {.colour = theme_.soft}, Part::legend));
      baseline += kLine_pt;
    }
    y_ = std::max(y_ + 18, baseline - 2);
  }

  void note(const std::string& words) {
    for (const std::string& line : scene::wrapped(words, kText_pt, frame_.right - frame_.left, 3)) {
      y_ += kLine_pt;
      marks_.push_back(text_mark({frame_.left, y_}, line, {.colour = theme_.soft}, Part::legend));
    }
  }

  void space() { y_ += 8; }

  [[nodiscard]] std::vector<Mark> marks() && { return std::move(marks_); }

 private:
  scene::Rectangle frame_;
  const scene::Theme& theme_;
  double y_;
  std::vector<Mark> marks_;
};

}  // namespace

std::vector<Mark> heat_map_legend(const Words& what, const coverage::Spots& spots, const scene::Rectangle& frame,
                                  const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  const std::array<Words, kSteps> steps{{{"minder dan de helft", "less than half"},
                                         {"0,5 tot 0,8", "0.5 to 0.8"},
                                         {"zoals te verwachten (0,8 tot 1,25)", "as expected (0.8 to 1.25)"},
                                         {"1,25 tot 2", "1.25 to 2"},
                                         {"2 keer zoveel of meer", "twice as many or more"}}};
  Writer writer(frame, theme);
  writer.title((is_dutch ? "Getal: aantal " : "Number: number of ") + what.in(language));
  writer.space();
  writer.title(is_dutch ? "Kleur: aantal ÷ te verwachten" : "Colour: number ÷ expected");
  for (std::size_t step = 0; step < kSteps; ++step) {
    writer.entry(step_colour(theme, step), step_hatching(theme, step), std::nullopt, {}, steps.at(step).in(language));
  }
  const std::string least = base::plain(spots.settings.min_expected).in(language);
  writer.note(is_dutch ? fmt::format("geen kleur waar minder dan {} te verwachten is", least)
                       : fmt::format("no colour where less than {} is expected", least));
  writer.space();
  writer.title(is_dutch ? "Tekens (aantal cellen)" : "Signs (number of cells)");
  const std::array<std::pair<Verdict, std::string>, 5> signs_shown{{{Verdict::surprisingly_empty, "0"},
                                                                    {Verdict::empty_by_chance, "0"},
                                                                    {Verdict::empty_unknown, "?"},
                                                                    {Verdict::surprisingly_many, "9"},
                                                                    {Verdict::surprisingly_few, "1"}}};
  for (const auto& [verdict, number] : signs_shown) {
    const std::size_t count = spots.of(verdict).size();
    writer.entry(theme.ground, {}, verdict, number,
                 fmt::format("{} ({})", coverage::label(verdict).in(language),
                             base::whole(static_cast<std::int64_t>(count), language)));
  }
  return std::move(writer).marks();
}

}  // namespace regioscan::figures
