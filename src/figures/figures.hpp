#pragma once

#include <span>
#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// What a figure is asked for.
struct FigureRequest {
  std::string_view recipe;    ///< text of a recipe (TOML); empty: the one that ships
  std::string rows, columns;  ///< dimensions of a figure that is a table; empty: those of the recipe
  base::Language language = base::Language::nl;
};

/// One row of the list of figures: it is the registry and what `list figures` prints.
struct Figure {
  std::string key;               ///< lasting English name on the command line
  base::Words question;          ///< the question that it answers
  std::string recipe_file;       ///< name of the recipe that ships, in layouts/
  std::string_view recipe_text;  ///< and its text
  /// The picture. UsageError for a recipe that is not right, or rows and columns for a figure that has none.
  scene::Scene (*compose)(const analysis::Analysis& analysis, const FigureRequest& request);
};

/// All figures, in the order in which help lists them.
[[nodiscard]] std::span<const Figure> all_figures();

/// The figure with this key. UsageError naming the ones there are if there is none.
[[nodiscard]] const Figure& figure(const std::string& key);

}  // namespace regioscan::figures
