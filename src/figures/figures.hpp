#pragma once

#include <span>
#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// One row of the list of figures: it is the registry and what `list figures` prints.
struct Figure {
  std::string key;       ///< lasting English name on the command line
  base::Words question;  ///< the question that it answers
  /// The picture in one language. `recipe` is the text of a recipe (TOML); empty: the one that ships.
  scene::Scene (*compose)(const analysis::Analysis& analysis, std::string_view recipe, base::Language language);
};

/// All figures, in the order in which help lists them.
[[nodiscard]] std::span<const Figure> all_figures();

/// The figure with this key. UsageError naming the ones there are if there is none.
[[nodiscard]] const Figure& figure(const std::string& key);

}  // namespace regioscan::figures
