#include "figures/overlaps/learning_circles.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/overlaps/learning_circles_words.hpp"
#include "figures/overlaps/ring_cells.hpp"
#include "figures/overlaps/ring_layout.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "scene/colour.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using inventory::ActorId;
using inventory::InitiativeId;
using overlaps::Aspect;
using overlaps::Circle;
using overlaps::Profiles;
using scene::Mark;

constexpr double kMember_pt = 4.2, kConvenor_pt = 5.5;
constexpr double kPale = 0.35;  // of the colour, for members that the convenor knows from elsewhere
constexpr Outline kConvenorOutline = Outline::square;

scene::Colour fill_of(Acquaintance acquaintance, const scene::Theme& theme) {
  switch (acquaintance) {
    case Acquaintance::takes_part:
      return theme.category(0);
    case Acquaintance::elsewhere:
      return scene::blended(theme.category(0), theme.ground, kPale);
    case Acquaintance::none:
      return theme.ground;
  }
  return theme.ground;
}

scene::Stroke stroke_of(Acquaintance acquaintance, const scene::Theme& theme) {
  if (acquaintance == Acquaintance::takes_part)
    return {.colour = theme.category(0), .width_pt = 2, .opacity = 1, .dash_pt = {}};
  return {.colour = theme.category(0), .width_pt = 0.9, .opacity = 1, .dash_pt = {3, 2}};
}

/// Between two members that have an actor in common.
scene::Stroke joint_stroke(const scene::Theme& theme) {
  return {.colour = theme.tie, .width_pt = 0.9, .opacity = 1, .dash_pt = {}};
}

scene::Colour convenor_fill(const scene::Theme& theme) {
  return theme.has_hues() ? theme.category(3) : theme.category(1);
}

std::vector<RingTie> joint_ties(const Profiles& profiles, const Circle& circle, const scene::Theme& theme) {
  std::vector<RingTie> ties;
  for (std::size_t a = 0; a < circle.members.size(); ++a) {
    for (std::size_t b = a + 1; b < circle.members.size(); ++b) {
      if (!overlaps::work_together(profiles, circle.members[a], circle.members[b])) continue;
      ties.push_back({.from = a, .to = b, .stroke = joint_stroke(theme), .tip = {}});
    }
  }
  return ties;
}

RingCentre centre_of(const Profiles& profiles, const Circle& circle, const std::vector<Acquaintance>& known,
                     std::size_t number, const scene::Theme& theme) {
  const inventory::Actor& actor = profiles.inventory.actors[circle.convenor->actor];
  RingCentre centre{.node = {.name = actor.name,
                             .radius_pt = kConvenor_pt,
                             .outline = kConvenorOutline,
                             .fill = convenor_fill(theme),
                             .id = fmt::format("circle-{}-{}", number + 1, base::identifier("actor-", actor.key)),
                             .klass = "node convenor",
                             .tip = actor.name},
                    .ties = {}};
  for (std::size_t at = 0; at < known.size(); ++at) {
    if (known[at] != Acquaintance::none)
      centre.ties.push_back({.from = 0, .to = at, .stroke = stroke_of(known[at], theme), .tip = {}});
  }
  return centre;
}

RingCell cell_of(const Profiles& profiles, const Circle& circle, std::size_t number, const scene::Theme& theme,
                 Language language) {
  const std::vector<Acquaintance> known = acquaintances(profiles, circle);
  RingCell cell{.title = fmt::format("{}. {}", number + 1, circle_title(profiles, circle).in(language)),
                .note = circle_note(circle).in(language),
                .members = {},
                .ties = joint_ties(profiles, circle, theme),
                .centre = std::nullopt};
  for (std::size_t at = 0; at < circle.members.size(); ++at) {
    const inventory::Initiative& record = profiles.inventory.initiatives[circle.members[at]];
    cell.members.push_back({.name = record.name,
                            .radius_pt = kMember_pt,
                            .outline = Outline::circle,
                            .fill = fill_of(known[at], theme),
                            .id = fmt::format("circle-{}-{}", number + 1, base::identifier("initiative-", record.key)),
                            .klass = "node member",
                            .tip = fmt::format("{}: {}", record.name, acquaintance_in_words(known[at]).in(language))});
  }
  if (circle.convenor) {
    cell.centre = centre_of(profiles, circle, known, number, theme);
    cell.note = Words{"gastheer: ", "convenor: "}.in(language) + cell.centre->node.name + "; " + cell.note;
  }
  return cell;
}

std::vector<Mark> legend_of(const LearningCirclesRecipe& recipe, const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  legend.title(is_dutch ? "In het midden" : "In the middle");
  legend.shape(convenor_fill(theme), kConvenorOutline,
               is_dutch ? "gastheer die voor de hand ligt: kent de meeste deelnemers al"
                        : "the convenor that suggests itself: knows most participants already",
               3);
  legend.space();
  legend.title(is_dutch ? "Op de ring: initiatieven" : "On the ring: initiatives");
  for (const Acquaintance known : {Acquaintance::takes_part, Acquaintance::elsewhere, Acquaintance::none})
    legend.shape(fill_of(known, theme), Outline::circle, acquaintance_in_words(known).in(language), 2);
  legend.space();
  legend.title(is_dutch ? "Lijn" : "Line");
  legend.line(is_dutch ? "doet mee" : "takes part", stroke_of(Acquaintance::takes_part, theme));
  legend.line(is_dutch ? "werkt elders samen" : "works together elsewhere", stroke_of(Acquaintance::elsewhere, theme));
  legend.line(is_dutch ? "twee leden werken al samen" : "two members work together", joint_stroke(theme));
  return std::move(legend).finished();
}

}  // namespace

LearningCirclesRecipe learning_circles_recipe(std::string_view toml, const Options& options) {
  LearningCirclesRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::circles(), "circles", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 1, 40);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture learning_circles_picture(const analysis::Analysis& analysis, const LearningCirclesRecipe& recipe,
                                 Language language) {
  const Profiles profiles = overlaps::profiles(analysis.inventory, overlaps::default_weights());
  const scene::Rectangle frame = ring_frame(recipe.page);
  const std::size_t most = std::min(static_cast<std::size_t>(recipe.top), most_ring_cells(frame));
  ChosenCircles chosen = chosen_circles(profiles, most, analysis.settings.threads);
  if (chosen.circles == 0) {
    throw base::UsageError(
        {"In deze inventarisatie ligt geen leerkring voor de hand: er zijn geen 3 tot 12 lopende "
         "initiatieven met een gemeenschappelijk thema die nog weinig samenwerken.",
         "In this inventory no learning circle suggests itself: there are no 3 to 12 running "
         "initiatives with a common theme that hardly work together yet."});
  }
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  std::vector<RingCell> cells;
  for (std::size_t number = 0; number < chosen.drawn.size(); ++number)
    cells.push_back(cell_of(profiles, chosen.drawn[number], number, theme, language));
  const std::vector<scene::Rectangle> grid = readable_ring_grid(cells, frame);
  if (grid.empty()) {
    throw base::UsageError(
        {"Op deze bladzijde passen zo veel leerkringen niet; kies een kleinere --top of een grotere "
         "--size.",
         "So many learning circles do not fit on this page; choose a smaller --top or a larger "
         "--size."});
  }
  chosen.drawn.resize(grid.size());
  std::vector<Mark> marks;
  for (std::size_t number = 0; number < grid.size(); ++number)
    append(marks, ring_cell_marks(cells[number], grid[number], theme));
  append(marks, legend_of(recipe, theme, language));
  const PageWords words{.key = "circles",
                        .title = title_or(recipe, circles_finding(analysis, chosen)),
                        .description = circles_description(profiles, chosen),
                        .drawn = circles_drawn(chosen)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = circles_table(profiles, chosen, language)};
}

}  // namespace regioscan::figures
