#pragma once

#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "coverage/spots.hpp"
#include "figures/settings.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// How the table of white spots is drawn: layouts/white-spots.toml.
struct WhiteSpotsRecipe : Settings {
  std::string rows, columns;  ///< keys of facets; empty: the main ones of the inventory
  double min_expected = 1;
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] WhiteSpotsRecipe white_spots_recipe(std::string_view toml, const Options& options = {});

/// Whether an analysis has a table of what is done where, and one that can be read on the page.
[[nodiscard]] bool has_white_spots(const analysis::Analysis& analysis, const WhiteSpotsRecipe& recipe);

/// A heat map of what is done where: every cell prints its number; its colour says how that compares with what row and
/// column make one expect, and signs of their own mark what is surprisingly empty, unknown, surprisingly full or low,
/// so that it can be read without colour. UsageError where the inventory has no such table, or one too large for the
/// page.
[[nodiscard]] scene::Scene white_spots(const analysis::Analysis& analysis, const WhiteSpotsRecipe& recipe,
                                       base::Language language);

/// The same as a table: a row for each cell, with what was expected there and how it is judged.
[[nodiscard]] base::Table white_spots_table(const analysis::Analysis& analysis, const WhiteSpotsRecipe& recipe,
                                            base::Language language);

}  // namespace regioscan::figures
