#include "figures/charts/rank_ranges.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/escape.hpp"
#include "figures/charts/bar_chart.hpp"
#include "figures/charts/rank_ranges_plan.hpp"
#include "figures/charts/rank_ranges_words.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using certainty::RankRange;
using graph::ActorId;

constexpr double kText_pt = 8;
constexpr double kDot_pt = 3.2;
constexpr double kLine_pt = 1.4;

std::string places(const RankRange& range, Language language) {
  return fmt::format("{}–{}", base::whole(range.low, language), base::whole(range.high, language));
}

/// Names, and the ranges in numbers.
BarChart chart_of(const analysis::Analysis& analysis, const RankPlan& plan, Language language) {
  const bool is_dutch = language == Language::nl;
  BarChart chart{.rows = {}, .longest = 1, .headings = {is_dutch ? "plaats" : "place", is_dutch ? "van–tot" : "range"}};
  if (plan.unseen) chart.headings.emplace_back(is_dutch ? "als alles gevonden is" : "once all is found");
  for (const ActorId actor : plan.actors) {
    const RankRange& range = *plan.without.of[actor];
    BarRow row{.name = analysis.inventory.actors[actor].name,
               .shape = {},
               .segments = {},
               .value = {},
               .notes = {base::whole(range.rank, language), places(range, language)},
               .is_striking = plan.highlight == actor};
    if (plan.unseen) row.notes.push_back(places(*plan.unseen->of[actor], language));
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

/// From places to the page: the first place at the left; what lies beyond the last ends there.
struct Axis {
  BarGround ground;
  std::uint32_t last = 1;

  [[nodiscard]] double x(std::uint32_t place) const {
    constexpr double kInset_pt = 8;
    const double width = ground.right - ground.left - 2 * kInset_pt;
    return ground.left + kInset_pt + width * (std::min(place, last) - 1) / std::max<double>(1, last - 1);
  }
  [[nodiscard]] double y(std::size_t row) const {
    return ground.top + (static_cast<double>(row) + 0.5) * ground.row_height_pt;
  }
  [[nodiscard]] double bottom(std::size_t rows) const {
    return ground.top + static_cast<double>(rows) * ground.row_height_pt;
  }
};

/// Places with a number at the axis: the first, and round ones so far apart that their numbers do not touch.
std::vector<std::uint32_t> ticks(const Axis& axis) {
  constexpr double kApart_pt = 26;
  std::uint32_t step = 1;
  for (const std::uint32_t wider : {5U, 10U, 20U, 50U, 100U, 200U, 500U, 1000U, 5000U, 10000U, 100000U}) {
    if (axis.x(1 + step) - axis.x(1) >= kApart_pt) break;
    step = wider;
  }
  std::vector<std::uint32_t> places{1};
  for (std::uint32_t place = step == 1 ? 2 : step; place <= axis.last; place += step) places.push_back(place);
  if (places.size() > 1 && axis.x(places[1]) - axis.x(1) < kApart_pt / 2) places.erase(places.begin() + 1);
  return places;
}

void add_axis(std::vector<scene::Mark>& marks, const Axis& axis, std::size_t rows, const scene::Theme& theme,
              Language language) {
  for (const std::uint32_t place : ticks(axis)) {
    marks.push_back(
        shape_mark(scene::Line{.from = {axis.x(place), axis.ground.top},
                               .to = {axis.x(place), axis.bottom(rows)},
                               .stroke = {.colour = theme.line, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}},
                   scene::Part::frame));
    marks.push_back(text_mark({axis.x(place), axis.ground.top - 4}, base::whole(place, language),
                              {.size_pt = kText_pt, .anchor = scene::Anchor::middle, .colour = theme.soft},
                              scene::Part::label));
  }
}

scene::Stroke unseen_stroke(const scene::Theme& theme) {
  return {.colour = theme.soft, .width_pt = kLine_pt, .opacity = 1, .dash_pt = {}};
}

void add_ranges(std::vector<scene::Mark>& marks, const analysis::Analysis& analysis, const RankPlan& plan,
                const Axis& axis, const scene::Theme& theme, Language language) {
  const double half = 0.5 * std::min(axis.ground.bar_height_pt, 9.0);
  for (std::size_t row = 0; row < plan.actors.size(); ++row) {
    const ActorId actor = plan.actors[row];
    const RankRange& range = *plan.without.of[actor];
    const double y = axis.y(row);
    if (range.low > axis.last) {  // asked for from far below: only an arrow to where it stands
      marks.push_back(
          text_mark({axis.ground.right, y + kText_pt * scene::kCapHeight / 2}, base::whole(range.rank, language) + " →",
                    {.size_pt = kText_pt, .anchor = scene::Anchor::end, .colour = theme.ink}, scene::Part::label));
      continue;
    }
    if (plan.unseen) {  // below the bar, so that it is seen where it is shorter too
      const RankRange& whole = *plan.unseen->of[actor];
      const double below = y + half + 1.8;
      marks.push_back(shape_mark(scene::Line{.from = {axis.x(whole.low) - 2, below},
                                             .to = {axis.x(whole.high) + 2, below},
                                             .stroke = unseen_stroke(theme)},
                                 scene::Part::area));
    }
    constexpr double kBeyond_pt = kDot_pt + 1.8;  // so that a range of one place is seen behind its dot
    scene::Mark bar =
        shape_mark(scene::Box{.corner = {axis.x(range.low) - kBeyond_pt, y - half},
                              .width_pt = axis.x(range.high) - axis.x(range.low) + 2 * kBeyond_pt,
                              .height_pt = 2 * half,
                              .round_pt = 2,
                              .fill = theme.category(0),
                              .fill_opacity = 1,
                              .stroke = {.colour = theme.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}},
                   scene::Part::area);
    const inventory::Actor& record = analysis.inventory.actors[actor];
    bar.id = base::identifier("range-", record.key);
    bar.klass = "range";
    bar.tip = fmt::format("{}: {} ({}–{})", record.name, range.rank, range.low, range.high);
    marks.push_back(std::move(bar));
    marks.push_back(
        shape_mark(scene::Circle{.centre = {axis.x(range.rank), y},
                                 .radius_pt = std::min(kDot_pt, half),
                                 .fill = theme.ground,
                                 .fill_opacity = 1,
                                 .stroke = {.colour = theme.ink, .width_pt = 1, .opacity = 1, .dash_pt = {}}},
                   scene::Part::area));
  }
}

/// Lines below the places after which the ranking may be cut.
void add_cuts(std::vector<scene::Mark>& marks, const RankPlan& plan, const Axis& axis, const scene::Rectangle& frame,
              const scene::Theme& theme) {
  for (const std::size_t place : plan.without.firm) {
    if (place >= plan.actors.size()) continue;
    const double y = axis.ground.top + static_cast<double>(place) * axis.ground.row_height_pt;
    marks.push_back(
        shape_mark(scene::Line{.from = {frame.left, y},
                               .to = {frame.right, y},
                               .stroke = {.colour = theme.ink, .width_pt = 0.9, .opacity = 1, .dash_pt = {4, 2}}},
                   scene::Part::frame));
  }
}

std::vector<scene::Mark> legend_of(const RankPlan& plan, const RankRangesRecipe& recipe, const scene::Theme& theme,
                                   Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  legend.title(is_dutch ? "Plaats in de ranglijst" : "Place in the ranking");
  legend.shape(theme.ground, Outline::circle, is_dutch ? "in deze inventarisatie" : "in this inventory", 2);
  legend.box(
      theme.category(0), {},
      is_dutch ? fmt::format("in negen van de tien trekkingen zonder {} % van de initiatieven", recipe.left_out_percent)
               : fmt::format("in nine of ten draws without {}% of the initiatives", recipe.left_out_percent),
      4);
  if (plan.unseen) {
    legend.line(is_dutch ? "als alles gevonden is" : "once all is found", unseen_stroke(theme));
    const auto percent = std::llround(100 * *plan.unseen_share);
    legend.note(
        is_dutch ? fmt::format("Naar schatting is {} % van alle initiatieven nog niet gevonden; die zijn "
                               "geraden naar wat er wel is.",
                               percent)
                 : fmt::format("An estimated {}% of all initiatives have not been found yet; these were guessed after "
                               "what there is.",
                               percent),
        6);
  }
  if (!plan.without.firm.empty() && plan.without.firm.front() < plan.actors.size()) {
    legend.space();
    legend.line(is_dutch ? "hier is de lijst vast" : "firm cut of the list",
                {.colour = theme.ink, .width_pt = 0.9, .opacity = 1, .dash_pt = {4, 2}});
    legend.note(is_dutch ? "Boven de lijn staan in 95 % van de trekkingen dezelfde actoren."
                         : "Above the line stand the same actors in 95% of the draws.",
                4);
  }
  return std::move(legend).finished();
}

}  // namespace

RankRangesRecipe rank_ranges_recipe(std::string_view toml, const Options& options) {
  RankRangesRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::rank_ranges(), "rank-ranges", options);
  read_settings(reader, recipe);
  std::set<std::string> measures;
  for (const std::string_view key : certainty::ranked_measures()) measures.emplace(key);
  reader.whole("top", recipe.top, 1, 500);
  reader.choice("measure", recipe.measure, measures);
  reader.whole("left_out_percent", recipe.left_out_percent, 1, 50);
  reader.text("highlight", recipe.highlight);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture rank_ranges_picture(const analysis::Analysis& analysis, const RankRangesRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const RankPlan plan = rank_plan(analysis, recipe);
  const scene::Rectangle frame = picture_frame(recipe.page);
  const BarChart chart = chart_of(analysis, plan, language);
  const Axis axis{.ground = bar_ground(chart, frame), .last = plan.last};
  std::vector<scene::Mark> marks;
  add_axis(marks, axis, plan.actors.size(), theme, language);
  append(marks, bar_chart(chart, frame, theme));
  add_ranges(marks, analysis, plan, axis, theme, language);
  add_cuts(marks, plan, axis, frame, theme);
  append(marks, legend_of(plan, recipe, theme, language));
  const PageWords words{.key = "rank-ranges",
                        .title = title_or(recipe, rank_finding(analysis, recipe, plan)),
                        .description = rank_description(analysis, plan),
                        .drawn = ranks_drawn(recipe, plan)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = rank_table(analysis, recipe, plan)};
}

}  // namespace regioscan::figures
