#pragma once

#include "synth/traits.hpp"

namespace regioscan::synth {

/// For whom an initiative is; the same for all its activities.
struct TargetGroup {
  ValueSet sector = 0, size = 0, phase = 0, maturity = 0;

  bool operator==(const TargetGroup&) const = default;
};

/// Draws sector, size, phase and maturity independently of each other; the sectors of the theme are more likely than
/// others, some initiatives are for all sectors or sizes, some for two. Nothing is unknown.
[[nodiscard]] TargetGroup target_group(const Theme& theme, base::Stream& chance);

/// True if it is for all sectors or all sizes: then nobody is outside it there.
[[nodiscard]] bool leaves_nobody_out(const TargetGroup& target);

/// Another one that has nothing in common with `target` in any of the four, and is for all of nothing.
/// `target` may not leave nobody out.
[[nodiscard]] TargetGroup other_target_group(const TargetGroup& target, base::Stream& chance);

/// Writes it into the cells of an activity.
void set_target(Cells& cells, const TargetGroup& target);

}  // namespace regioscan::synth
