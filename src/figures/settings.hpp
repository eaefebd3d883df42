#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/words.hpp"
#include "figures/recipe_reader.hpp"

namespace regioscan::figures {

/// The size of a figure's page in points.
struct Page {
  double width_pt = 842;  ///< A4 on its side
  double height_pt = 595;
  double margin_pt = 26;  ///< that printers and binders need; less on what is only seen
  friend bool operator==(const Page&, const Page&) = default;
};

/// What every recipe holds and every figure takes as an option. A figure's own recipe is one of these with more.
struct Settings {
  Page page;
  std::string theme = "print";
  std::string title;  ///< in place of the finding; empty: the finding
};

/// Reads the keys of `Settings`: `size` (a4, a3, slide, square), which `width_pt` and `height_pt` of a recipe change,
/// unless --size was given; `theme`; `title`.
void read_settings(RecipeReader& reader, Settings& settings);

/// The title that was asked for, or else what the figure found.
[[nodiscard]] base::Words title_or(const Settings& settings, const base::Words& finding);

/// An option of `regioscan figure` that changes a key of the same name in the recipe. A figure takes those options
/// whose keys its recipe holds: an option that it does not know is refused with those that it does.
struct FigureOption {
  enum class Kind { text, whole, file };
  std::string key;
  Kind kind = Kind::text;
  base::Words help;
};
[[nodiscard]] std::span<const FigureOption> figure_options();

/// The options that a figure takes, by its recipe: "--size, --theme, --title".
[[nodiscard]] std::vector<std::string> options_in(std::string_view recipe);

}  // namespace regioscan::figures
