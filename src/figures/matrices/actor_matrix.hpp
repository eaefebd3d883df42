#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the matrix of actors is drawn: layouts/actor-matrix.toml.
struct ActorMatrixRecipe : Settings {
  std::int64_t top = 40;
  std::string measure = "initiatives";
  std::string highlight;  ///< name or id of an actor; empty: none
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] ActorMatrixRecipe actor_matrix_recipe(std::string_view toml, const Options& options = {});

/// The first actors by a measure as rows and as columns: a cell's shade and number say how many initiatives two have in
/// common. Clusters stand together in a frame; inside, those that share much are neighbours (see seriation.hpp).
/// UsageError where nobody works together, where more are asked for than fit, or where there is no actor of the name to
/// highlight.
[[nodiscard]] Picture actor_matrix_picture(const analysis::Analysis& analysis, const ActorMatrixRecipe& recipe,
                                           base::Language language);

}  // namespace regioscan::figures
