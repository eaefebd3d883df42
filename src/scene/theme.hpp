#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "scene/scene.hpp"

namespace regioscan::scene {

/// The colours of a figure.
struct Theme {
  Colour ground, ink, soft, line, outline, tie, rest;
  std::vector<Colour> categories;  ///< eight at most; marks beyond get `rest`

  /// The colour of category 0, 1, …; `rest` beyond the last.
  [[nodiscard]] const Colour& category(std::size_t number) const {
    return number < categories.size() ? categories[number] : rest;
  }
  /// False where all categories are greys: colours on a scale from little to much are then told apart by hatching too.
  [[nodiscard]] bool has_hues() const;
  /// True for a category whose colour another has before it, as greys are few: it needs a mark beside its colour.
  [[nodiscard]] bool needs_mark(std::size_t number) const;
};

/// A theme from TOML text by its name ("print", "screen", "dark", "greyscale"); problems name missing themes, keys and
/// bad colours.
struct ThemeReading {
  Theme theme;
  std::vector<base::Problem> problems;
};
[[nodiscard]] ThemeReading read_theme(std::string_view toml, const std::string& file, const std::string& name);

/// A theme of layouts/theme.toml, which is embedded. An unknown name is our own fault.
[[nodiscard]] Theme shipped_theme(const std::string& name);

}  // namespace regioscan::scene
