#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "figures/matrices/incidence_matrix.hpp"
#include "figures/matrices/incidence_rows.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

// The two ways in which the matrix of actors and initiatives is drawn, and what they have in common.

/// What a drawing is made from.
struct IncidenceDrawing {
  const analysis::Analysis& analysis;
  const IncidenceMatrixRecipe& recipe;
  const scene::Theme& theme;
  base::Language language;
};

/// Runs of rows of one cluster, or of none.
struct IncidenceGroup {
  std::size_t first = 0, last = 0;
  std::optional<graph::ClusterId> cluster;
};
[[nodiscard]] std::vector<IncidenceGroup> groups_of(const analysis::Analysis& analysis, const IncidenceRows& rows);
/// "3. Zeeland 97 %".
[[nodiscard]] base::Words name_of(const analysis::Analysis& analysis, const IncidenceGroup& group);
[[nodiscard]] scene::Colour colour_of_cluster(const scene::Theme& theme,
                                              const std::optional<graph::ClusterId>& cluster);

/// Gives the mark of a participation its id, class and tip.
void describe(scene::Mark& mark, const IncidenceDrawing& drawing, const IncidenceRows& rows, const IncidenceCell& cell);

/// Rows and columns that fit on a page by name.
[[nodiscard]] std::size_t incidence_rows_that_fit(const Page& page);
[[nodiscard]] std::size_t incidence_columns_that_fit(const Page& page);

/// Marks by role, with the names of all actors and initiatives.
[[nodiscard]] std::vector<scene::Mark> named_incidence(const IncidenceDrawing& drawing, const IncidenceRows& rows);
/// Dots, with the names of clusters.
[[nodiscard]] std::vector<scene::Mark> incidence_overview(const IncidenceDrawing& drawing, const IncidenceRows& rows);

}  // namespace regioscan::figures
