#pragma once

#include <cstdint>
#include <string_view>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the matrix of actors and initiatives is drawn: layouts/incidence-matrix.toml.
struct IncidenceMatrixRecipe : Settings {
  std::int64_t top = 0;  ///< actors; 0: all
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] IncidenceMatrixRecipe incidence_matrix_recipe(std::string_view toml, const Options& options = {});

/// Actors as rows, initiatives as columns, a mark for each participation, in the order of two_mode_order.hpp: clusters
/// stand together, marks run along the diagonal. With names and shapes by role where all names fit, or for as many
/// actors as are asked for; else as an overview of dots with the names of clusters. UsageError where nobody takes part
/// in anything, or where more actors are asked for than fit.
[[nodiscard]] Picture incidence_matrix_picture(const analysis::Analysis& analysis, const IncidenceMatrixRecipe& recipe,
                                               base::Language language);

}  // namespace regioscan::figures
