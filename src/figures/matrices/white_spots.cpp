#include "figures/matrices/white_spots.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "coverage/findings.hpp"
#include "figures/embedded.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/heat_map.hpp"
#include "figures/page_frame.hpp"
#include "figures/recipe_reader.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using coverage::Verdict;
using scene::Mark;

WhiteSpotsRecipe read(std::string_view text, const std::string& file, const Options& options) {
  WhiteSpotsRecipe recipe;
  RecipeReader reader(text, file, options);
  read_settings(reader, recipe);
  reader.text("rows", recipe.rows);
  reader.text("columns", recipe.columns);
  reader.number("min_expected", recipe.min_expected, 0, 1e9);
  fail_on(std::move(reader).problems());
  return recipe;
}

/// The table that the recipe asks for, by default the main one, and its cells against chance.
analysis::MainTable table_of(const analysis::Analysis& analysis, const WhiteSpotsRecipe& recipe) {
  if (inventory::record_count(analysis.inventory) == 0) {
    throw base::UsageError({analysis.selection.nl + " Daarin valt niets te tellen.",
                            analysis.selection.en + " There is nothing to count in it."});
  }
  const inventory::MainFacets facets = inventory::table_facets(analysis.inventory, recipe.rows, recipe.columns);
  coverage::SpotSettings settings = analysis.spot_settings;
  settings.min_expected = recipe.min_expected;
  coverage::CrossTable table = coverage::cross_table(analysis.inventory, facets.what, facets.where);
  if (!coverage::can_be_judged(table)) {
    throw base::UsageError(
        {"Rijen en kolommen zijn allebei plaatsen; leegte is dan aardrijkskunde. Kies een andere dimensie.",
         "Rows and columns are both places; emptiness is geography then. Choose another dimension."});
  }
  coverage::Spots spots = coverage::spots(table, settings);
  return {.table = std::move(table), .spots = std::move(spots)};
}

Words title_of(const analysis::Analysis& analysis, const analysis::MainTable& main) {
  return analysis::in_reconstruction(analysis.inventory, coverage::headline(main.table, main.spots));
}

/// How the cells were judged, at the foot of the page.
Words method(const analysis::MainTable& main) {
  const Words by_chance = base::decimal(main.spots.empty_by_chance, 1),
              many = base::decimal(main.spots.many_by_chance, 1);
  const auto cells = std::count_if(main.spots.cells.begin(), main.spots.cells.end(),
                                   [](const coverage::Spot& spot) { return spot.verdict != Verdict::not_applicable; });
  const auto idle = [](std::size_t count, const auto& total) {
    std::size_t found = 0;
    for (std::size_t at = 0; at < count; ++at) {
      if (total(at) == 0) ++found;
    }
    return found;
  };
  const std::size_t left_out =
      idle(main.table.row_count(), [&](std::size_t at) { return main.table.row_total(at); }) +
      idle(main.table.column_count(), [&](std::size_t at) { return main.table.column_total(at); });
  const Words omitted = left_out == 0
                            ? Words{}
                            : Words{fmt::format(" Rijen en kolommen zonder iets zijn weggelaten ({}).", left_out),
                                    fmt::format(" Rows and columns without anything are left out ({}).", left_out)};
  return {fmt::format(
              "Leeg: {} van de {} cellen; bij louter toeval {}. Opvallend: kans onder 5 % per cel als rij en kolom "
              "los van elkaar staan (hypergeometrisch); zo zouden ook {} cellen vol lijken zonder dat er iets is.{}",
              main.spots.empty, cells, by_chance.nl, many.nl, omitted.nl),
          fmt::format(
              "Empty: {} of the {} cells; by chance alone {}. Surprising: a chance under 5% in that cell if row and "
              "column are independent (hypergeometric); so {} cells would seem full without there being anything.{}",
              main.spots.empty, cells, by_chance.en, many.en, omitted.en)};
}

std::string description(const analysis::Analysis& analysis, const analysis::MainTable& main, Language language) {
  std::string text = title_of(analysis, main).in(language) + ".";
  for (const auto& sentences : {coverage::white_spot_findings(analysis.inventory, main.table, main.spots, 10),
                                coverage::hot_spot_findings(analysis.inventory, main.table, main.spots, 10)}) {
    for (const Words& sentence : sentences) text += " " + sentence.in(language);
  }
  return text;
}

// Names of columns need the room more than the legend does.
constexpr double kTaken_pt = 40;

scene::Rectangle picture_of(const Page& page) {
  scene::Rectangle frame = picture_frame(page);
  frame.right += kTaken_pt;
  return frame;
}

}  // namespace

WhiteSpotsRecipe white_spots_recipe(std::string_view toml, const Options& options) {
  return toml.empty() ? read(embedded::white_spots(), "layouts/white-spots.toml", options)
                      : read(toml, "recipe", options);
}

bool has_white_spots(const analysis::Analysis& analysis, const WhiteSpotsRecipe& recipe) {
  return analysis.main_table && fits(analysis.main_table->table, picture_of(recipe.page));
}

scene::Scene white_spots(const analysis::Analysis& analysis, const WhiteSpotsRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const analysis::MainTable main = table_of(analysis, recipe);
  const Words title = title_or(recipe, title_of(analysis, main));
  scene::Scene scene{.width_pt = recipe.page.width_pt,
                     .height_pt = recipe.page.height_pt,
                     .language = language,
                     .title = title.in(language),
                     .description = description(analysis, main, language),
                     .background = theme.ground,
                     .marks = {},
                     .key = "white-spots"};
  append(scene.marks, heat_map(main.table, main.spots, picture_of(recipe.page), theme, language));
  scene::Rectangle legend = legend_frame(recipe.page);
  legend.left += kTaken_pt;
  append(scene.marks,
         heat_map_legend(coverage::many(main.table.unit(), analysis.inventory), main.spots, legend, theme, language));
  append(scene.marks, heading(analysis, recipe.page, theme, title, language));
  append(scene.marks, caption(analysis, recipe.page, theme, method(main), language));
  return scene;
}

base::Table white_spots_table(const analysis::Analysis& analysis, const WhiteSpotsRecipe& recipe, Language language) {
  const analysis::MainTable main = table_of(analysis, recipe);
  base::Table table{
      .header = {"row", "column", "row_label", "column_label", "number", "expected", "quotient", "verdict"},
      .rows = {}};
  for (const coverage::Spot& spot : main.spots.cells) {
    if (main.table.row_total(spot.row) == 0 || main.table.column_total(spot.column) == 0) continue;  // not drawn
    const inventory::FacetValue& row = main.table.rows().values[spot.row];
    const inventory::FacetValue& column = main.table.columns().values[spot.column];
    table.rows.push_back({row.key, column.key, row.label.in(language), column.label.in(language), spot.count,
                          std::optional(spot.expected), spot.location_quotient,
                          std::string(coverage::key(spot.verdict))});
  }
  return table;
}

}  // namespace regioscan::figures
