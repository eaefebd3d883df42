// Over 200 lines because each sentence stands in two languages; one idea a function.
#include "figures/regions/region_ties.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/heat_map.hpp"
#include "figures/page_frame.hpp"
#include "figures/regions/region_matrix.hpp"
#include "figures/regions/region_tie_counts.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;

constexpr std::int64_t kLeastTies = 5;  // a share of fewer is no finding

/// What the figure shows: all regions counted, and those of them that stand by themselves.
struct Shown {
  ActorPlaces places;
  RegionTies ties;
  std::vector<std::size_t> regions;  ///< by themselves, in the order of the places
  std::size_t together = 0;          ///< how many others are one row
  std::size_t idle = 0;              ///< regions without ties, left out
  RegionMatrix matrix;
};

/// The rows: regions with ties, all of them or those with most.
void choose_rows(Shown& shown, std::size_t most) {
  shown.together = 0;
  std::vector<std::size_t> used;
  for (std::size_t at = 0; at < shown.places.regions.size(); ++at) {
    if (shown.ties.counts.touching(at) > 0) used.push_back(at);
  }
  shown.idle = shown.places.regions.size() - used.size();
  if (used.size() > most) {
    std::stable_sort(used.begin(), used.end(), [&](std::size_t a, std::size_t b) {
      return shown.ties.counts.touching(a) > shown.ties.counts.touching(b);
    });
    shown.together = used.size() - (most - 1);
    used.resize(most - 1);
    std::sort(used.begin(), used.end());
  }
  shown.regions = std::move(used);
}

RegionMatrix matrix_of(const inventory::Inventory& inventory, const Shown& shown, double min_expected) {
  RegionMatrix matrix{.groups = {}, .counts = TieCounts(0), .min_expected = min_expected};
  std::vector<std::size_t> group_of(shown.places.regions.size(), shown.regions.size());
  for (const std::size_t region : shown.regions) {
    group_of[region] = matrix.groups.size();
    matrix.groups.push_back({.key = inventory.regions[shown.places.regions[region]].key,
                             .name = region_name(inventory, shown.places, region),
                             .is_region = true});
  }
  if (shown.together > 0) {
    matrix.groups.push_back(
        {.key = "other",
         .name = {fmt::format("overige ({})", shown.together), fmt::format("other ({})", shown.together)},
         .is_region = false});
  }
  // Regions without ties have nothing to count in any group.
  matrix.counts = taken_together(shown.ties.counts, group_of, matrix.groups.size());
  return matrix;
}

Shown shown_of(const analysis::Analysis& analysis, const RegionTiesRecipe& recipe) {
  ActorPlaces places = actor_places(analysis, recipe.places);
  RegionTies ties = region_tie_counts(analysis.actors, places);
  if (ties.counts.total() == 0) {
    throw base::UsageError({"Geen twee actoren met een bekende regio werken samen; er is niets te tekenen.",
                            "No two actors with a known region work together; there is nothing to draw."});
  }
  Shown shown{.places = std::move(places), .ties = std::move(ties), .regions = {}, .matrix = {}};
  const scene::Rectangle frame = picture_frame(recipe.page);
  for (std::size_t most = std::min(static_cast<std::size_t>(recipe.top), shown.places.regions.size());; --most) {
    choose_rows(shown, most);
    shown.matrix = matrix_of(analysis.inventory, shown, recipe.min_expected);
    if (most <= 2 || fits(shown.matrix, frame)) return shown;
  }
}

/// Ties of the level's own regions: all that touch one of them, and those of them that leave a region.
struct Crossing {
  std::int64_t all = 0, leaving = 0;
};
Crossing crossing(const Shown& shown) {
  Crossing found;
  for (std::size_t first = 0; first < shown.places.at_level; ++first) {
    found.all += shown.ties.counts.inside(first);
    for (std::size_t second = first + 1; second < shown.ties.counts.size(); ++second) {
      found.all += shown.ties.counts.at(first, second);
      found.leaving += shown.ties.counts.at(first, second);
    }
  }
  return found;
}

/// The mean of the rows of the level's own regions, weighted by their ties: a tie between two of them counts in both,
/// as it does in their bars, so that the largest of the rows is never below it.
Crossing mean_of_rows(const Shown& shown) {
  Crossing found;
  for (const std::size_t region : shown.regions) {
    if (region >= shown.places.at_level) continue;
    found.all += shown.ties.counts.touching(region);
    found.leaving += shown.ties.counts.outside(region);
  }
  return found;
}

/// The regions of the level, of those with a row of their own, of whose ties the largest share leaves them: several
/// where their percents read alike.
std::vector<std::size_t> most_outward(const Shown& shown) {
  const TieCounts& counts = shown.ties.counts;
  std::int64_t most = 1;
  std::vector<std::size_t> first;
  for (const std::size_t region : shown.regions) {
    if (region >= shown.places.at_level || counts.touching(region) < kLeastTies) continue;
    const std::int64_t share = base::whole_percent(counts.outside(region), counts.touching(region));
    if (share > most) first.clear();
    if (share >= most) first.push_back(region);
    most = std::max(most, share);
  }
  return first;
}

/// "Limburg en Zeeland werken het meest buiten de eigen provincie: 76 % van de banden, tegen 69 % gemiddeld over alle
/// provincies"; where too many share that place, what stays inside as a whole. Where regions are taken together, one of
/// them may work outside more still: then it is said of those shown.
Words finding(const analysis::Analysis& analysis, const Shown& shown) {
  constexpr std::size_t kMostNamed = 3;
  const Crossing all = crossing(shown);
  const LevelWords& level = shown.places.words;
  const std::vector<std::size_t> first = most_outward(shown);
  if (all.all == 0 || first.empty() || first.size() > kMostNamed) {
    const Words inside = all.all == 0 ? unparted_percent(0, 1) : unparted_percent(all.all - all.leaving, all.all);
    return analysis::in_reconstruction(analysis.inventory,
                                       {fmt::format("Van alle banden blijft {} binnen {}", inside.nl, level.own.nl),
                                        fmt::format("Of all ties {} stay inside {}", inside.en, level.own.en)});
  }
  std::vector<std::string> nl, en;
  for (const std::size_t region : first) {
    const Words name = region_name(analysis.inventory, shown.places, region);
    nl.push_back(name.nl);
    en.push_back(name.en);
  }
  const Crossing mean = mean_of_rows(shown);
  const bool is_one = first.size() == 1;
  const Words names{base::enumeration(nl, Language::nl), base::enumeration(en, Language::en)},
      work = is_one ? Words{"werkt", "works"} : Words{"werken", "work"};
  const Words who = shown.together == 0
                        ? Words{names.nl + " " + work.nl, names.en + " " + work.en}
                        : Words{fmt::format("Van de {} in beeld {} {}", level.many.nl, work.nl, names.nl),
                                fmt::format("Of the {} shown {} {}", level.many.en, names.en, work.en)};
  const Words own =
                  unparted_percent(shown.ties.counts.outside(first.front()), shown.ties.counts.touching(first.front())),
              whole = unparted_percent(mean.leaving, mean.all);
  const Words which = shown.together > 0 ? Words{"de getoonde", "the shown"} : Words{"alle", "all"};
  return analysis::in_reconstruction(
      analysis.inventory,
      {fmt::format("{} het meest buiten {}: {} van de banden, tegen {} gemiddeld over {} {}", who.nl, level.own.nl,
                   own.nl, whole.nl, which.nl, level.many.nl),
       fmt::format("{} outside {} most: {} of the ties, against {} on average over {} {}", who.en,
                   is_one ? level.own.en : level.own_many.en, own.en, whole.en, which.en, level.many.en)});
}

Words drawn(const Shown& shown) {
  const Words total = base::whole(shown.ties.counts.total()), left_out = base::whole(shown.ties.left_out);
  Words text = placing(shown.places);
  text.nl += fmt::format(" {} banden, elk tussen twee actoren met ten minste één gezamenlijk initiatief", total.nl);
  text.en += fmt::format(" {} ties, each between two actors with at least one initiative in common", total.en);
  if (shown.ties.left_out > 0) {
    text.nl += fmt::format("; {} met een actor zonder regio zijn weggelaten", left_out.nl);
    text.en += fmt::format("; {} with an actor without a region are left out", left_out.en);
  }
  text.nl +=
      ". Een band tussen twee regio's telt in beide. Te verwachten: als elke actor evenveel banden hield en zijn "
      "partners overal vond.";
  text.en +=
      ". A tie between two regions counts in both. Expected: if every actor kept as many ties and found its partners "
      "anywhere.";
  if (shown.together > 0) {
    text.nl +=
        fmt::format(" {} {} met de minste banden zijn samengenomen.", shown.together, shown.places.words.many.nl);
    text.en += fmt::format(" {} {} with fewest ties are taken together.", shown.together, shown.places.words.many.en);
  }
  if (shown.idle > 0) {
    text.nl += fmt::format(" Zonder banden en weggelaten: {}.", shown.idle);
    text.en += fmt::format(" Without ties and left out: {}.", shown.idle);
  }
  return text;
}

std::vector<scene::Mark> legend_of(const RegionTiesRecipe& recipe, const scene::Theme& theme, Language language) {
  static const std::array<Words, kSteps> steps{{{"minder dan de helft", "less than half"},
                                                {"×0,5 tot ×0,8", "×0.5 to ×0.8"},
                                                {"zoals te verwachten (×0,8 tot ×1,25)", "as expected (×0.8 to ×1.25)"},
                                                {"×1,25 tot ×2", "×1.25 to ×2"},
                                                {"×2 of meer", "×2 or more"}}};
  const auto in = [&](const std::string& nl, const std::string& en) { return Words{nl, en}.in(language); };
  LegendWriter legend(legend_frame(recipe.page), theme);
  legend.title(in("Getal: aantal banden", "Number: number of ties"));
  legend.note(in("paren actoren die samen in een initiatief zitten", "pairs of actors that share an initiative"), 2);
  legend.space();
  legend.title(in("Kleur en ×: banden ÷ te verwachten", "Colour and ×: ties ÷ expected"));
  for (std::size_t step = 0; step < kSteps; ++step)
    legend.box(step_colour(theme, step), step_hatching(theme, step), steps.at(step).in(language), 2);
  const Words least = base::plain(recipe.min_expected);
  legend.note(in(fmt::format("zonder kleur en × waar minder dan {} te verwachten is", least.nl),
                 fmt::format("without colour and × where less than {} is expected", least.en)),
              2);
  legend.space();
  legend.title(in("Zwaar omlijnd", "Heavy frame"));
  legend.note(in("banden binnen de regio zelf", "ties inside the region itself"), 2);
  legend.space();
  legend.title(in("Balk", "Bar"));
  legend.note(in("deel van de banden dat naar buiten loopt; een volle balk is 100 %",
                 "share of the ties that leave the region; a full bar is 100%"),
              3);
  return std::move(legend).finished();
}

Words description(const Shown& shown) {
  const auto in = [&](Language language) {
    std::string text;
    for (std::size_t row = 0; row < shown.matrix.groups.size(); ++row) {
      text += fmt::format(
          "{}: {} {}, {} {}. ", shown.matrix.groups[row].name.in(language),
          base::whole(shown.matrix.counts.touching(row), language), language == Language::nl ? "banden" : "ties",
          base::whole(shown.matrix.counts.inside(row), language), language == Language::nl ? "binnen" : "inside");
    }
    return text;
  };
  return {in(Language::nl), in(Language::en)};
}

base::Table table_of(const RegionMatrix& matrix, Language language) {
  base::Table table{.header = {"region", "partner_region", "region_label", "partner_region_label", "ties", "expected",
                               "quotient", "inside", "region_ties", "region_ties_outside"},
                    .rows = {}};
  for (std::size_t row = 0; row < matrix.groups.size(); ++row) {
    for (std::size_t column = 0; column < matrix.groups.size(); ++column) {
      const double expected = matrix.counts.expected(row, column);
      const std::int64_t ties = matrix.counts.at(row, column);
      table.rows.push_back({matrix.groups[row].key, matrix.groups[column].key, matrix.groups[row].name.in(language),
                            matrix.groups[column].name.in(language), ties, std::optional(expected),
                            expected > 0 ? std::optional(static_cast<double>(ties) / expected) : std::nullopt,
                            std::string(row == column && matrix.groups[row].is_region ? "yes" : "no"),
                            matrix.counts.touching(row), matrix.counts.outside(row)});
    }
  }
  return table;
}

}  // namespace

RegionTiesRecipe region_ties_recipe(std::string_view toml, const Options& options) {
  RegionTiesRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::region_ties(), "region-ties", options);
  read_settings(reader, recipe);
  read_place_choice(reader, recipe.places);
  reader.whole("top", recipe.top, 2, 100);
  reader.number("min_expected", recipe.min_expected, 0, 1e9);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture region_ties_picture(const analysis::Analysis& analysis, const RegionTiesRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const Shown shown = shown_of(analysis, recipe);
  std::vector<scene::Mark> marks = region_matrix(shown.matrix, picture_frame(recipe.page), theme, language);
  append(marks, legend_of(recipe, theme, language));
  const PageWords words{.key = "region-ties",
                        .title = title_or(recipe, finding(analysis, shown)),
                        .description = description(shown),
                        .drawn = drawn(shown)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = table_of(shown.matrix, language)};
}

}  // namespace regioscan::figures
