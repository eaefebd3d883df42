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
};

/// A theme from TOML text by its name ("print", "dark"); problems name missing themes, keys and bad colours.
struct ThemeReading {
  Theme theme;
  std::vector<base::Problem> problems;
};
[[nodiscard]] ThemeReading read_theme(std::string_view toml, const std::string& file, const std::string& name);

/// A theme of layouts/theme.toml, which is embedded. An unknown name is our own fault.
[[nodiscard]] Theme shipped_theme(const std::string& name);

}  // namespace regioscan::scene
