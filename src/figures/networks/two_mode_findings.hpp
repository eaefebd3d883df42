#pragma once

#include "figures/networks/two_mode.hpp"

namespace regioscan::figures {

/// Who takes part in most initiatives, and which initiative brings most actors together: the title of figures that show
/// both.
[[nodiscard]] base::Words two_mode_finding(const analysis::Analysis& analysis, const TwoMode& graph);

/// The same for those who do not see the picture: sizes, then the ten initiatives with most actors and who they are.
[[nodiscard]] base::Words two_mode_description(const analysis::Analysis& analysis, const TwoMode& graph);

}  // namespace regioscan::figures
