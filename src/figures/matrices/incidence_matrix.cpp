#include "figures/matrices/incidence_matrix.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/matrices/incidence_drawing.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using inventory::Role;

Words finding(const analysis::Analysis& analysis) {
  const OwnShare share = own_share(analysis);
  if (analysis.actors.tie_count() == 0) {
    return analysis::in_reconstruction(analysis.inventory, {"Niemand heeft een initiatief met een ander gemeen",
                                                            "Nobody has an initiative in common with another"});
  }
  const Words part = unparted_percent(share.own, share.all);
  return analysis::in_reconstruction(
      analysis.inventory,
      {fmt::format("{} van de deelnames is in initiatieven waarin geen ander cluster meer actoren heeft dan het eigen",
                   part.nl),
       fmt::format(
           "{} of the participations are in initiatives in which no other cluster has more actors than their own",
           part.en)});
}

Words caption_of(const analysis::Analysis& analysis, const IncidenceRows& rows) {
  const auto of = [](std::size_t part, std::size_t all, const Words& what) {
    return Words{fmt::format("{} van de {} {}", shown(part).nl, shown(all).nl, what.nl),
                 fmt::format("{} of the {} {}", shown(part).en, shown(all).en, what.en)};
  };
  const Words actors = of(rows.actors.size(), analysis.graph.actor_count(), {"actoren", "actors"}),
              initiatives =
                  of(rows.initiatives.size(), analysis.graph.initiative_count(), {"initiatieven", "initiatives"}),
              cells = of(rows.cells.size(), analysis.graph.participation_count(), {"deelnames", "participations"});
  return {
      fmt::format("Getekend: {}, {} en {} (een actor telt eenmaal per initiatief). Volgorde: actoren per cluster, wie "
                  "in dezelfde initiatieven zit naast elkaar; initiatieven naar de plaats van hun actoren.",
                  actors.nl, initiatives.nl, cells.nl),
      fmt::format("Drawn: {}, {} and {} (an actor counts once per initiative). Order: actors by cluster, those in the "
                  "same initiatives side by side; initiatives by the place of their actors.",
                  actors.en, initiatives.en, cells.en)};
}

Words description(const analysis::Analysis& analysis, const IncidenceRows& rows) {
  Words text;
  const std::vector<IncidenceGroup> groups = groups_of(analysis, rows);
  for (const IncidenceGroup& group : groups) {
    const Words name = name_of(analysis, group);
    text.nl += fmt::format("{}: {}; ", name.nl,
                           base::counted(group.last - group.first + 1, {"actor", "actor"}, {"actoren", "actors"}).nl);
    text.en += fmt::format("{}: {}; ", name.en,
                           base::counted(group.last - group.first + 1, {"actor", "actor"}, {"actoren", "actors"}).en);
  }
  text.nl.replace(text.nl.size() - 2, 2, ".");
  text.en.replace(text.en.size() - 2, 2, ".");
  return text;
}

base::Table table_of(const analysis::Analysis& analysis, const IncidenceRows& rows) {
  base::Table table{
      .header = {"row", "column", "actor_id", "actor_name", "cluster", "initiative_id", "initiative_name", "roles"},
      .rows = {}};
  for (const IncidenceCell& cell : rows.cells) {
    const inventory::Actor& actor = analysis.inventory.actors[rows.actors[cell.row]];
    const inventory::Initiative& initiative = analysis.inventory.initiatives[rows.initiatives[cell.column]];
    const auto cluster = analysis.clusters.groups.of[rows.actors[cell.row]];
    std::string roles;
    for (const Role role : cell.roles) roles += (roles.empty() ? "" : "|") + std::string(inventory::key(role));
    table.rows.push_back({static_cast<std::int64_t>(cell.row + 1), static_cast<std::int64_t>(cell.column + 1),
                          actor.key, actor.name, cluster ? std::to_string(cluster->value + 1) : std::string(),
                          initiative.key, initiative.name, roles});
  }
  return table;
}

}  // namespace

IncidenceMatrixRecipe incidence_matrix_recipe(std::string_view toml, const Options& options) {
  IncidenceMatrixRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::incidence_matrix(), "incidence-matrix", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 0, 500);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture incidence_matrix_picture(const analysis::Analysis& analysis, const IncidenceMatrixRecipe& recipe,
                                 Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  if (analysis.graph.participation_count() == 0) {
    throw base::UsageError({"Geen enkele actor doet aan een initiatief mee: er valt niets te tekenen.",
                            "No actor takes part in any initiative: there is nothing to draw."});
  }
  const std::size_t rows_fit = incidence_rows_that_fit(recipe.page),
                    columns_fit = incidence_columns_that_fit(recipe.page);
  if (recipe.top > static_cast<std::int64_t>(rows_fit)) {
    throw base::UsageError(
        {fmt::format(
             "Op deze bladzijde passen hoogstens {} actoren met naam; kies een kleinere --top, een grotere --size, "
             "of --top 0 voor een overzicht.",
             rows_fit),
         fmt::format(
             "At most {} actors fit on this page by name; choose a smaller --top, a larger --size, or --top 0 for "
             "an overview.",
             rows_fit)});
  }
  const IncidenceRows rows = recipe.top > 0
                                 ? first_incidence_rows(analysis, static_cast<std::size_t>(recipe.top), columns_fit)
                                 : all_incidence_rows(analysis);
  const bool has_names = rows.actors.size() <= rows_fit && rows.initiatives.size() <= columns_fit;
  const IncidenceDrawing drawing{analysis, recipe, theme, language};
  const PageWords words{.key = "incidence-matrix",
                        .title = title_or(recipe, finding(analysis)),
                        .description = description(analysis, rows),
                        .drawn = caption_of(analysis, rows)};
  return {.scene = framed(analysis, recipe, words,
                          has_names ? named_incidence(drawing, rows) : incidence_overview(drawing, rows), language),
          .table = table_of(analysis, rows)};
}

}  // namespace regioscan::figures
