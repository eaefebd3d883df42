#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "figures/regions/region_tie_counts.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// A row, and column, of the matrix: a region, or several taken together.
struct MatrixGroup {
  std::string key;
  base::Words name;
  bool is_region = true;  ///< false for several taken together, of which 'inside' says nothing
};

struct RegionMatrix {
  std::vector<MatrixGroup> groups;
  TieCounts counts{0};
  double min_expected = 1;
};

/// Whether all numbers of a matrix can be read in a frame.
[[nodiscard]] bool fits(const RegionMatrix& matrix, const scene::Rectangle& frame);

/// The place of a cell on the colour scale of `heat_map.hpp`; the middle, without colour, where too little is expected.
[[nodiscard]] std::size_t shown_step(const RegionMatrix& matrix, std::size_t row, std::size_t column);

/// Cells with number and factor, those of the diagonal framed heavily; behind each row all its ties, and as a bar the
/// share that leaves the region. One that fits.
[[nodiscard]] std::vector<scene::Mark> region_matrix(const RegionMatrix& matrix, const scene::Rectangle& frame,
                                                     const scene::Theme& theme, base::Language language);

}  // namespace regioscan::figures
