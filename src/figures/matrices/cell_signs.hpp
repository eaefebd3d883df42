#pragma once

#include <vector>

#include "coverage/spots.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// What marks a cell besides its number and colour: a heavy frame where it is surprisingly empty, a dashed one where
/// that is unknown, a triangle up or down where it is surprisingly full or low.
[[nodiscard]] std::vector<scene::Mark> cell_signs(coverage::Verdict verdict, const scene::Rectangle& cell,
                                                  const scene::Theme& theme);

/// True for the two verdicts that a reader looks for: their numbers are bold.
[[nodiscard]] bool is_striking(coverage::Verdict verdict);

}  // namespace regioscan::figures
