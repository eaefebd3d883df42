#pragma once

#include <span>
#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "base/words.hpp"
#include "figures/request.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// A figure as drawn and, from the same numbers, as a table.
struct Picture {
  scene::Scene scene;
  base::Table table;
};

/// One row of the list of figures: it is the registry and what `list figures` prints.
struct Figure {
  std::string key;               ///< lasting English name on the command line
  base::Words question;          ///< the question that it answers
  base::Words twin;              ///< what a row of its table is
  std::string recipe_file;       ///< name of the recipe that ships, in layouts/
  std::string_view recipe_text;  ///< and its text; its keys say which options the figure takes
  /// The picture. UsageError for a recipe that is not right, an option that the figure does not take, or an inventory
  /// that lacks what it shows.
  Picture (*compose)(const analysis::Analysis& analysis, const FigureRequest& request);
  enum class Places { are_own, may_be_given } places = Places::are_own;  ///< whether it takes those of an earlier one
};

/// All figures, in the order in which help lists them.
[[nodiscard]] std::span<const Figure> all_figures();

/// The figure with this key. UsageError naming the ones there are if there is none.
[[nodiscard]] const Figure& figure(const std::string& key);

}  // namespace regioscan::figures
