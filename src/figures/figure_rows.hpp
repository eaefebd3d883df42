#pragma once

#include <vector>

#include "figures/figures.hpp"

namespace regioscan::figures {

/// What most figures do: read the recipe, then draw.
template <auto kRecipe, auto kPicture>
Picture composed(const analysis::Analysis& analysis, const FigureRequest& request) {
  return kPicture(analysis, kRecipe(request.recipe, request.options), request.language);
}

/// The same for figures that take the places of an earlier picture.
template <auto kRecipe, auto kPicture>
Picture composed_at_places(const analysis::Analysis& analysis, const FigureRequest& request) {
  return kPicture(analysis, kRecipe(request.recipe, request.options), request.places, request.language);
}

// The rows of the list of figures, by sort.
[[nodiscard]] std::vector<Figure> network_figures();
[[nodiscard]] std::vector<Figure> region_figures();
[[nodiscard]] std::vector<Figure> matrix_figures();
[[nodiscard]] std::vector<Figure> chart_figures();

}  // namespace regioscan::figures
