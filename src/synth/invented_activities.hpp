#pragma once

#include "synth/ecosystem.hpp"
#include "synth/traits.hpp"

namespace regioscan::synth {

struct InventedActivity {
  Cells cells;
  bool is_national = false;            ///< serves the whole country, not its region alone
  std::optional<std::uint32_t> reach;  ///< entrepreneurs; never copied from an original
};

/// The activities of an initiative as they are: nothing is unknown, and what is like an earlier initiative has exactly
/// the cells of that one (a look-alike other ones for sector, size, phase and maturity). Form, technology, application
/// and goal mostly follow the theme, bottlenecks and rationales the archetype. Made anew at every call.
[[nodiscard]] std::vector<InventedActivity> true_activities(const Ecosystem& made, std::size_t at);

/// The same as somebody noted them: of what is like another, `noise_percent` of the cells have another value of that
/// dimension instead, each as likely; then `unknown_percent` of all cells are empty, each by itself. No noise gives a
/// look-alike something of the target group of its original.
[[nodiscard]] std::vector<InventedActivity> noted_activities(const Ecosystem& made, std::size_t at);

}  // namespace regioscan::synth
