#pragma once

#include <optional>
#include <vector>

#include "coverage/spots.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// The step of the colour scale to which a location quotient belongs: 0 (under 0.5) … 4 (2 and more); the middle, 0.8
/// to 1.25, is as expected and has the colour of the page.
[[nodiscard]] std::size_t step_of(double location_quotient);
inline constexpr std::size_t kSteps = 5;
[[nodiscard]] scene::Colour step_colour(const scene::Theme& theme, std::size_t step);
/// How a step is hatched: those below expectation, where the theme has greys only. Width 0: not at all.
[[nodiscard]] scene::Stroke step_hatching(const scene::Theme& theme, std::size_t step);

/// Whether the cells of a table can be read in a frame, whatever the language.
[[nodiscard]] bool fits(const coverage::CrossTable& table, const scene::Rectangle& frame);

/// A table as cells with numbers, without the rows and columns in which there is nothing, names of rows to the left and
/// of columns above, totals to the right and below. UsageError where the cells would become too small to read.
[[nodiscard]] std::vector<scene::Mark> heat_map(const coverage::CrossTable& table, const coverage::Spots& spots,
                                                const scene::Rectangle& frame, const scene::Theme& theme,
                                                base::Language language);

/// What number, colour and signs mean, with how many cells have each sign.
[[nodiscard]] std::vector<scene::Mark> heat_map_legend(const base::Words& what, const coverage::Spots& spots,
                                                       const scene::Rectangle& frame, const scene::Theme& theme,
                                                       base::Language language);

}  // namespace regioscan::figures
