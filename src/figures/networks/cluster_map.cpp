#include "figures/networks/cluster_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/networks/cluster_map_plan.hpp"
#include "figures/networks/cluster_map_words.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;
using scene::Point;

double tie_width(const ClusterCounts& counts, const ClusterMapRecipe& recipe, std::size_t initiatives) {
  return recipe.widest_tie_pt * static_cast<double>(initiatives) / static_cast<double>(counts.ties.front().initiatives);
}

scene::Stroke tie_stroke(const ClusterCounts& counts, const ClusterMapRecipe& recipe, const scene::Theme& theme,
                         std::size_t initiatives) {
  return {.colour = theme.tie, .width_pt = tie_width(counts, recipe, initiatives), .opacity = 1, .dash_pt = {}};
}

/// Numbers on ties, each where it touches no area and no other number; one for which there is no such place is left
/// out.
class TieNumbers {
 public:
  TieNumbers(const ClusterMapPlan& plan, const scene::Theme& theme) : plan_(plan), theme_(theme) {}

  void add(const ClusterTie& tie, Language language) {
    const Point from = plan_.places[tie.first], to = plan_.places[tie.second];
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= 0) return;
    const double begin = plan_.texts[tie.first].block.radius_pt / length;
    const double end = 1 - plan_.texts[tie.second].block.radius_pt / length;
    for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
      const double at = begin + share * (end - begin);
      const scene::Text text =
          number({from.x + at * (to.x - from.x), from.y + at * (to.y - from.y)}, shown(tie.initiatives).in(language));
      const scene::Rectangle box = scene::extent(text);
      if (!is_free(box)) continue;
      taken_.push_back(box);
      marks_.push_back({.shape = text, .part = Part::label, .id = {}, .klass = "tie-number", .tip = {}});
      return;
    }
  }

  [[nodiscard]] std::vector<Mark> finished() && { return std::move(marks_); }

 private:
  [[nodiscard]] scene::Text number(Point middle, const std::string& words) const {
    constexpr double kSize_pt = 8;
    return {.baseline = {middle.x, middle.y + kSize_pt * scene::kCapHeight / 2},
            .text = words,
            .size_pt = kSize_pt,
            .weight = scene::Weight::bold,
            .anchor = scene::Anchor::middle,
            .colour = theme_.ink,
            .halo = theme_.ground,
            .halo_width_pt = 1.6};
  }

  [[nodiscard]] bool is_free(const scene::Rectangle& box) const {
    for (std::size_t at = 0; at < plan_.places.size(); ++at) {
      const Block& block = plan_.texts[at].block;
      const Point place = plan_.places[at];
      if (scene::overlap(box, scene::Circle{.centre = place, .radius_pt = block.radius_pt + 1})) return false;
      if (!block.beside) continue;
      const scene::Rectangle& text = *block.beside;
      if (scene::overlap(box, {text.left + place.x, text.top + place.y, text.right + place.x, text.bottom + place.y}))
        return false;
    }
    return std::ranges::none_of(taken_, [&](const scene::Rectangle& other) { return scene::overlap(box, other); });
  }

  const ClusterMapPlan& plan_;
  const scene::Theme& theme_;
  std::vector<scene::Rectangle> taken_;
  std::vector<Mark> marks_;
};

std::vector<Mark> tie_marks(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                            const ClusterCounts& counts, const ClusterMapPlan& plan, const scene::Theme& theme,
                            Language language) {
  std::vector<Mark> marks;
  for (const ClusterTie& tie : drawn_ties(counts, recipe)) {
    marks.push_back({.shape = scene::Line{.from = plan.places[tie.first],
                                          .to = plan.places[tie.second],
                                          .stroke = tie_stroke(counts, recipe, theme, tie.initiatives)},
                     .part = Part::tie,
                     .id = fmt::format("tie-{}-{}", tie.first + 1, tie.second + 1),
                     .klass = "tie",
                     .tip = tie_sentence(analysis, counts, tie).in(language)});
  }
  return marks;
}

std::vector<Mark> area_marks(const analysis::Analysis& analysis, const ClusterCounts& counts,
                             const ClusterMapPlan& plan, const scene::Theme& theme, Language language) {
  constexpr double kTint = 0.2;  // of the cluster's colour: text on it can be read
  std::vector<Mark> marks;
  for (std::size_t at = 0; at < counts.areas.size(); ++at) {
    const scene::Colour& colour = theme.category(at);
    scene::Stroke outline{.colour = colour, .width_pt = 1.8, .opacity = 1, .dash_pt = {}};
    if (theme.needs_mark(at)) outline.dash_pt = {5, 3};
    marks.push_back({.shape = scene::Circle{.centre = plan.places[at],
                                            .radius_pt = plan.texts[at].block.radius_pt,
                                            .fill = scene::blended(colour, theme.ground, kTint),
                                            .fill_opacity = 1,
                                            .stroke = outline},
                     .part = Part::area,
                     .id = fmt::format("cluster-{}", at + 1),
                     .klass = fmt::format("area cluster-{}", at + 1),
                     .tip = area_sentence(analysis, counts.areas[at]).in(language)});
  }
  for (std::size_t at = 0; at < counts.areas.size(); ++at)
    append(marks, area_text_marks(plan.texts[at], plan.places[at], theme));
  return marks;
}

std::vector<Mark> legend_of(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                            const ClusterCounts& counts, const ClusterMapPlan& plan, const scene::Theme& theme,
                            Language language) {
  constexpr double kLargestShown_pt = 24;
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  const auto most = static_cast<double>(counts.areas.front().actors);
  const double share = std::min(1.0, std::pow(kLargestShown_pt / plan.largest_radius_pt, 2));
  if (const std::vector<double> values = legend_values(most * share); !values.empty()) {
    legend.title(is_dutch ? "Oppervlak: aantal actoren" : "Area: number of actors");
    legend.sizes(values, most, plan.largest_radius_pt, language);
    legend.space();
  }
  legend.title(is_dutch ? "In het vlak" : "In the area");
  legend.note(is_dutch ? "naam; aantal actoren · initiatieven waarin twee of meer van hen samenwerken; wie de meeste "
                         "partners heeft"
                       : "name; number of actors · initiatives in which two or more of them work together; who has "
                         "most partners",
              4);
  const std::vector<ClusterTie> ties = drawn_ties(counts, recipe);
  if (!ties.empty()) {
    legend.space();
    legend.title(is_dutch ? "Lijn: initiatieven met actoren uit beide clusters"
                          : "Line: initiatives with actors of both clusters");
    std::set<std::size_t, std::greater<>> numbers{ties.front().initiatives, ties[ties.size() / 2].initiatives,
                                                  ties.back().initiatives};
    for (const std::size_t number : numbers)
      legend.line(shown(number).in(language), tie_stroke(counts, recipe, theme, number));
  }
  legend.space();
  legend.title("Clusters");
  for (std::size_t at = 0; at < counts.areas.size() && legend.y() < legend_frame(recipe.page).bottom - 30; ++at)
    legend.note(fmt::format("{}. {}", at + 1, analysis.cluster_names[counts.areas[at].cluster].in(language)), 2);
  return std::move(legend).finished();
}

}  // namespace

ClusterMapRecipe cluster_map_recipe(std::string_view toml, const Options& options) {
  ClusterMapRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::cluster_map(), "cluster-map", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 1, 20);
  reader.whole("most_ties", recipe.most_ties, 0, 190);
  reader.number("largest_diameter_pt", recipe.largest_diameter_pt, 20, 400);
  reader.number("widest_tie_pt", recipe.widest_tie_pt, 1, 20);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture cluster_map_picture(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe, Language language) {
  const ClusterCounts counts = cluster_counts(analysis, static_cast<std::size_t>(recipe.top));
  if (counts.areas.empty()) {
    throw base::UsageError(
        {"In deze inventarisatie werken nergens twee actoren samen: er zijn geen clusters om te "
         "tekenen. Vul participations aan.",
         "In this inventory no two actors work together: there are no clusters to draw. Complete "
         "the participations."});
  }
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const ClusterMapPlan plan = cluster_map_plan(analysis, recipe, counts, language);
  std::vector<Mark> marks = tie_marks(analysis, recipe, counts, plan, theme, language);
  append(marks, area_marks(analysis, counts, plan, theme, language));
  TieNumbers numbers(plan, theme);
  for (const ClusterTie& tie : drawn_ties(counts, recipe)) numbers.add(tie, language);
  append(marks, std::move(numbers).finished());
  append(marks, legend_of(analysis, recipe, counts, plan, theme, language));
  const PageWords words{.key = "cluster-map",
                        .title = title_or(recipe, cluster_map_finding(analysis, counts)),
                        .description = cluster_map_description(analysis, recipe, counts),
                        .drawn = cluster_map_drawn(recipe, counts)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = cluster_map_table(analysis, recipe, counts, language)};
}

}  // namespace regioscan::figures
