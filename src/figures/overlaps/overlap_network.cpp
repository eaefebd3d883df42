#include "figures/overlaps/overlap_network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/overlaps/family_names.hpp"
#include "figures/overlaps/overlap_network_words.hpp"
#include "figures/overlaps/ring_cells.hpp"
#include "figures/overlaps/ring_layout.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using inventory::InitiativeId;
using overlaps::Kind;
using overlaps::Profiles;
using scene::Mark;

constexpr double kNobodyKnown_pt = 1.5;  // an initiative of which no actor is known

/// Where the kinds get their colour and, for those who see none, their dashes.
struct KindLook {
  Kind kind;
  std::size_t category, grey_category;
  std::vector<double> dash_pt;
};

const std::vector<KindLook>& kind_looks() {
  static const std::vector<KindLook> looks{{Kind::duplication, 3, 0, {7, 1.6}},
                                           {Kind::overlap, 0, 2, {4.5, 2.2}},
                                           {Kind::same_content_elsewhere, 2, 1, {2.6, 1.8}},
                                           {Kind::same_way_elsewhere, 1, 3, {1.2, 1.5}}};
  return looks;
}

/// Solid and grey where they work together already; dashed in the colour of the kind where they are alike and do not;
/// thin and grey where that is no gap: fragmentation, continuation, or nobody knows.
scene::Stroke stroke_of(Kind kind, Together together, double width_pt, const scene::Theme& theme) {
  if (together == Together::yes) return {.colour = theme.soft, .width_pt = width_pt, .opacity = 1, .dash_pt = {}};
  if (together == Together::no) {
    for (const KindLook& look : kind_looks()) {
      if (look.kind != kind) continue;
      const std::size_t category = theme.has_hues() ? look.category : look.grey_category;
      return {.colour = theme.category(category), .width_pt = width_pt, .opacity = 1, .dash_pt = look.dash_pt};
    }
  }
  return {.colour = theme.tie, .width_pt = 0.4 * width_pt, .opacity = 1, .dash_pt = {0.8, 1.8}};
}

double most_actors(const Profiles& profiles, const FamilyCounts& counts) {
  std::size_t most = 0;
  for (const DrawnFamily& family : counts.drawn) {
    for (const InitiativeId member : family.members) most = std::max(most, actor_count(profiles, member));
  }
  return static_cast<double>(most);
}

RingNode node_of(const Profiles& profiles, InitiativeId initiative, double one_pt, const scene::Theme& theme,
                 Language language) {
  const inventory::Initiative& record = profiles.inventory.initiatives[initiative];
  const std::size_t actors = actor_count(profiles, initiative);
  const Words count = base::counted(actors, {"actor", "actor"}, {"actoren", "actors"});
  return {.name = record.name,
          .radius_pt = actors > 0 ? one_pt * std::sqrt(static_cast<double>(actors)) : kNobodyKnown_pt,
          .outline = Outline::circle,
          .fill = actors > 0 ? theme.rest : theme.ground,
          .id = base::identifier("initiative-", record.key),
          .klass = "node",
          .tip = fmt::format("{}: {}", record.name, count.in(language))};
}

std::string tie_tip(const Profiles& profiles, const DrawnFamily& drawn, const FamilyTie& tie, Language language) {
  const auto name = [&](std::size_t at) { return profiles.inventory.initiatives[drawn.members[at]].name; };
  const Words alike = percent(static_cast<std::int64_t>(std::llround(tie.strength * 1e6)), 1'000'000);
  return fmt::format("{} – {}: {}, {}", name(tie.from), name(tie.to), overlaps::label(tie.kind).in(language),
                     alike.in(language));
}

RingCell cell_of(const Profiles& profiles, const OverlapNetworkRecipe& recipe, const FamilyCounts& counts, double most,
                 std::size_t number, const scene::Theme& theme, Language language) {
  const DrawnFamily& drawn = counts.drawn[number];
  const double one_pt = most > 0 ? recipe.largest_diameter_pt / 2 / std::sqrt(most) : 0;
  RingCell cell{.title = fmt::format("{}. {}", number + 1, family_name(profiles, drawn.family).in(language)),
                .note = family_note(drawn, counts).in(language),
                .members = {},
                .ties = {},
                .centre = std::nullopt};
  for (const InitiativeId member : drawn.members)
    cell.members.push_back(node_of(profiles, member, one_pt, theme, language));
  for (const FamilyTie& tie : drawn.ties) {
    cell.ties.push_back({.from = tie.from,
                         .to = tie.to,
                         .stroke = stroke_of(tie.kind, tie.together, recipe.widest_tie_pt * tie.strength, theme),
                         .tip = tie_tip(profiles, drawn, tie, language)});
  }
  return cell;
}

/// How many ties that are drawn look alike.
std::size_t count_of(const FamilyCounts& counts, auto is_wanted) {
  std::size_t count = 0;
  for (const DrawnFamily& drawn : counts.drawn)
    count += static_cast<std::size_t>(std::ranges::count_if(drawn.ties, is_wanted));
  return count;
}

bool is_gap(const FamilyTie& tie) {
  return tie.together == Together::no &&
         std::ranges::any_of(kind_looks(), [&](const KindLook& look) { return look.kind == tie.kind; });
}

void add_kinds(LegendWriter& legend, const FamilyCounts& counts, const scene::Theme& theme, double width_pt,
               Language language) {
  const bool is_dutch = language == Language::nl;
  legend.title(is_dutch ? "Gestippeld: lijken op elkaar, werken niet samen" : "Dashed: alike, do not work together");
  for (const KindLook& look : kind_looks()) {
    const std::size_t count =
        count_of(counts, [&](const FamilyTie& tie) { return is_gap(tie) && tie.kind == look.kind; });
    if (count == 0) continue;
    legend.line(fmt::format("{} ({})", overlaps::label(look.kind).in(language), shown(count).in(language)),
                stroke_of(look.kind, Together::no, width_pt, theme));
  }
  legend.space();
  legend.title(is_dutch ? "Anders" : "Otherwise");
  const std::size_t joint = count_of(counts, [](const FamilyTie& tie) { return tie.together == Together::yes; });
  if (joint > 0)
    legend.line(
        fmt::format("{} ({})", is_dutch ? "werken al samen" : "work together already", shown(joint).in(language)),
        stroke_of(Kind::overlap, Together::yes, width_pt, theme));
  const std::size_t other =
      count_of(counts, [](const FamilyTie& tie) { return tie.together != Together::yes && !is_gap(tie); });
  if (other > 0) {
    legend.line(fmt::format("{} ({})", is_dutch ? "vervolg, versnippering" : "continuation, fragmentation",
                            shown(other).in(language)),
                stroke_of(Kind::continuation, Together::no, width_pt, theme));
    legend.note(is_dutch ? "of onbekend wie meedoet" : "or not known who takes part", 2);
  }
  if (joint + other == 0) legend.note(is_dutch ? "geen" : "none", 1);
}

std::vector<Mark> legend_of(const OverlapNetworkRecipe& recipe, const FamilyCounts& counts, double most,
                            const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  add_kinds(legend, counts, theme, 0.75 * recipe.widest_tie_pt, language);
  legend.space();
  legend.title(is_dutch ? "Breedte: gelijkenis" : "Width: likeness");
  for (const int share : {100, 70, 40}) {
    legend.line(percent(share, 100).in(language),
                {.colour = theme.soft, .width_pt = recipe.widest_tie_pt * share / 100, .opacity = 1, .dash_pt = {}});
  }
  if (most >= 1) {
    legend.space();
    legend.title(is_dutch ? "Oppervlak: aantal actoren" : "Area: number of actors");
    legend.sizes(legend_values(most), most, recipe.largest_diameter_pt / 2, language);
  }
  return std::move(legend).finished();
}

}  // namespace

OverlapNetworkRecipe overlap_network_recipe(std::string_view toml, const Options& options) {
  OverlapNetworkRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::overlap_network(), "overlap-network", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 1, 40);
  reader.number("largest_diameter_pt", recipe.largest_diameter_pt, 4, 18);
  reader.number("widest_tie_pt", recipe.widest_tie_pt, 0.5, 6);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture overlap_network_picture(const analysis::Analysis& analysis, const OverlapNetworkRecipe& recipe,
                                Language language) {
  const scene::Rectangle frame = ring_frame(recipe.page);
  const std::size_t top = std::min(static_cast<std::size_t>(recipe.top), most_ring_cells(frame));
  if (top == 0) {
    throw base::UsageError({"Op deze bladzijde past geen familie; kies een grotere --size.",
                            "This page has no room for a family; choose a larger --size."});
  }
  const Profiles profiles = overlaps::profiles(analysis.inventory, overlaps::default_weights());
  const std::size_t most_members = most_ring_members(ring_grid(std::vector<std::size_t>(top, 6), frame).front());
  FamilyCounts counts = family_counts(profiles, top, most_members, analysis.settings.threads);
  if (counts.drawn.empty()) {
    throw base::UsageError(
        {"In deze inventarisatie lijken geen initiatieven zo op elkaar dat zij een familie vormen. "
         "Vul activiteiten of beschrijvingen aan.",
         "In this inventory no initiatives are so alike that they form a family. Complete "
         "activities or descriptions."});
  }
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const double most = most_actors(profiles, counts);  // of what may yet be left out for lack of room: one scale for all
  std::vector<RingCell> cells;
  for (std::size_t number = 0; number < counts.drawn.size(); ++number)
    cells.push_back(cell_of(profiles, recipe, counts, most, number, theme, language));
  const std::vector<scene::Rectangle> grid = readable_ring_grid(cells, frame);
  if (grid.empty()) {
    throw base::UsageError(
        {"Op deze bladzijde passen zo veel families niet; kies een kleinere --top of een grotere "
         "--size.",
         "So many families do not fit on this page; choose a smaller --top or a larger --size."});
  }
  counts.drawn.resize(grid.size());
  std::vector<Mark> marks;
  for (std::size_t number = 0; number < grid.size(); ++number)
    append(marks, ring_cell_marks(cells[number], grid[number], theme));
  append(marks, legend_of(recipe, counts, most, theme, language));
  const PageWords words{.key = "overlap-network",
                        .title = title_or(recipe, overlap_finding(analysis, counts)),
                        .description = overlap_description(profiles, counts),
                        .drawn = overlap_drawn(profiles, counts)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = overlap_table(profiles, counts, language)};
}

}  // namespace regioscan::figures
