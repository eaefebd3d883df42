#pragma once

#include <cstdint>
#include <string_view>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the matrix of initiatives that are alike is drawn: layouts/overlap-matrix.toml.
struct OverlapMatrixRecipe : Settings {
  std::int64_t top = 30;
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] OverlapMatrixRecipe overlap_matrix_recipe(std::string_view toml, const Options& options = {});

/// The initiatives that are most alike as rows and as columns, by the shipped weights of `overlaps` and without
/// verdicts: shade (and below the diagonal a number) says how alike, a sign above the diagonal whether a party takes
/// part in both. Families stand together in a frame. UsageError where no two are alike, or where more are asked for
/// than fit. Cost: that of a scan.
[[nodiscard]] Picture overlap_matrix_picture(const analysis::Analysis& analysis, const OverlapMatrixRecipe& recipe,
                                             base::Language language);

}  // namespace regioscan::figures
