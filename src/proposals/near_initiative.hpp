#pragma once

#include "base/words.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::proposals {

/// An initiative that is there, and what it is to the proposal.
struct NearInitiative {
  inventory::InitiativeId initiative;
  overlaps::Kind kind = overlaps::Kind::none;
  overlaps::Likeness likeness;
  base::Words reason;  ///< what the two have in common, in a sentence
};

/// The likeness that a near initiative is shown with, 0 … 1: of the whole or, where the two overlap, of the part that
/// they overlap in.
[[nodiscard]] inline double shown_likeness(overlaps::Kind kind, const overlaps::Likeness& likeness) {
  return kind == overlaps::Kind::overlap ? likeness.of_part : likeness.strength;
}
[[nodiscard]] inline double shown_likeness(const NearInitiative& near) {
  return shown_likeness(near.kind, near.likeness);
}

}  // namespace regioscan::proposals
