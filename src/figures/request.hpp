#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/words.hpp"
#include "figures/networks/known_places.hpp"
#include "figures/recipe_reader.hpp"

namespace regioscan::figures {

/// A file that was read for a figure, which reads none itself.
struct NamedText {
  std::string name;  ///< without folders of the machine; empty: none was given
  std::string text;
};

/// What a figure is asked for.
struct FigureRequest {
  std::string_view recipe;  ///< text of a recipe (TOML); empty: the one that ships
  Options options;          ///< values of options, by the key of the recipe that each takes the place of
  base::Language language = base::Language::nl;
  KnownPlaces places{};  ///< of an earlier picture, for figures that take them; none: laid out anew
  std::map<std::string, NamedText> files = {};  ///< by the option that named them
};

}  // namespace regioscan::figures
